/**
 * 連絡協議会: what the ward's liaison council on social withdrawal sees.
 *
 * <p>One page of numbers for one fiscal year, as the edition lets them out, and three sentences made of the same numbers.
 *
 * <p>Refuses to know: cases and people. There is no id on the page and no way from it to a case.
 *
 * <p>Decisions:
 * <ul>
 *   <li>2026-11-23: the page is counted when it is opened, so the reception just written down is in its total; which class
 *       it belongs to is told when its step is full (the edition's door plate says why).
 *   <li>2026-11-23: one fiscal year a page and no sum over years: two years share no person's reception, so nothing can be
 *       subtracted.
 *   <li>2026-11-23: a total below k is not told either.
 * </ul>
 */
@NullMarked
package org.banso.council.model;

import org.jspecify.annotations.NullMarked;
