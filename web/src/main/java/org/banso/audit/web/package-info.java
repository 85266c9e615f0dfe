/**
 * 監査: the pages of changes, of who looked, of unusual looking and of the chain; and the ear for the printer.
 *
 * <p>Refuses to know: what a case says, but for the values that were changed, on one page, for supervisors.
 *
 * <p>Decisions:
 * <ul>
 *   <li>2026-11: a print is told by the browser before it prints; the trail has it even when the paper jams.
 * </ul>
 */
@NullMarked
package org.banso.audit.web;

import org.jspecify.annotations.NullMarked;
