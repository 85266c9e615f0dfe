/**
 * 公表版: what may be shown of a number.
 *
 * <p>A count of 1 to k-1 people is hidden (k is the ward's, policy {@code smallCellBelow}); as many other cells are hidden
 * with it as are needed so that nobody who knows every shown number, every total, the number k and the rule itself can tell
 * the hidden one. Zero is shown.
 *
 * <p>Refuses to know: what is being counted, and where the numbers come from.
 *
 * <p>Decisions:
 * <ul>
 *   <li>2026-11-23: which further cell is hidden never depends on how large it is, only on an order that stands in the
 *       table's definition. The usual choice, the smallest one left, gives the hidden number away to whoever knows the
 *       choice (the proof stands at {@link org.banso.edition.model.DisclosureControl}).
 *   <li>2026-11-23: both kinds of hidden cell look the same.
 *   <li>2026-11-23: a percentage, and any sentence, is made from shown numbers only.
 *   <li>2026-11-23: a page that lives shows its total at once and its classes in steps of k: the newest
 *       facts, fewer than k, stand in the total and in a line of their own until the step is full. Without this, whoever compares yesterday's page with today's reads the one new person's channel,
 *       age and family out of four tables, however large the cells are.
 * </ul>
 *
 * <p>What remains open, said plainly: whoever looks before and after every step learns the classes of k people taken
 * together (not which belong to whom); a correction of an old record moves a shown cell by one; a class in which all are
 * alike is shown, because the rule counts people and not variety. A frozen edition closes the first two.
 */
@NullMarked
package org.banso.edition.model;

import org.jspecify.annotations.NullMarked;
