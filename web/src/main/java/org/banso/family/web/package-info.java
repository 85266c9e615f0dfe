/**
 * 家族図: the pages of a family, its pictures and its papers.
 *
 * <p>The genogram keeps the usual signs: a square is a man, a circle a woman, a diamond somebody of whom it is not known; a
 * double line is whom the case is about, a cross is dead, a triangle is not born. A line beside each other is a couple,
 * broken without marriage, with one stroke when separated and two when divorced; a broken line around people is a household.
 *
 * <p>Decisions:
 * <ul>
 *   <li>2026-11: couples are joined from side to side and not from below, so that names have a place of their own.
 *   <li>2026-11: brothers and sisters stand by age; one who is married into another family that is drawn stands at the
 *       edge towards it, because a line through everybody is read worse than an age out of order.
 *   <li>2026-11: a household's line is drawn around its own people only, never around somebody who stands between.
 * </ul>
 */
@NullMarked
package org.banso.family.web;

import org.jspecify.annotations.NullMarked;
