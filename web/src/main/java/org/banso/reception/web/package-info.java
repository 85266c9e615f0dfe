/**
 * 相談受付: the form of the first contact, in the order of a telephone call, with the people whom it may concern beside it.
 *
 * <p>Refuses to know: which combinations make sense. The form shows and hides lines; what it says is checked by the model.
 *
 * <p>Decisions:
 * <ul>
 *   <li>2026-11-23: people are looked for while names are typed, so that nobody has to remember to search first.
 *   <li>2026-11-23: the worries stand as on paper, one ◎ and any ○ on one line each; a second mark on a line takes the
 *       place of the first.
 * </ul>
 */
@NullMarked
package org.banso.reception.web;

import org.jspecify.annotations.NullMarked;
