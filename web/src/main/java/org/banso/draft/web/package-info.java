/**
 * 下書き: the browser's way to what someone typed and has not said yet, and its end when it has been said.
 *
 * <p>Refuses to know: what a form means. Fields go in and out as the browser wrote them.
 *
 * <p>Decisions:
 * <ul>
 *   <li>2026-11-23: a servlet and not a page: it answers 401 when the session has ended, so that a script can say so and
 *       keep what was typed.
 *   <li>2026-11-23: a draft ends behind the service that took the command, in a transaction of its own: a draft too many is
 *       offered again, a draft too few is lost.
 * </ul>
 */
@NullMarked
package org.banso.draft.web;

import org.jspecify.annotations.NullMarked;
