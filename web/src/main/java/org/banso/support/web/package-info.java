/**
 * 支援経過: writing a contact down, on the case page, where the story is read.
 *
 * <p>Refuses to know: what a good note is. It offers who said what, apart, because a disclosure will ask.
 *
 * <p>Decisions:
 * <ul>
 *   <li>2026-11-23: one place to write for each origin instead of marks in one text: nobody learns a notation on the
 *       telephone, and nothing is put down to the wrong person by a slip of the marker.
 * </ul>
 */
@NullMarked
package org.banso.support.web;

import org.jspecify.annotations.NullMarked;
