/**
 * 居場所・講座: places to be and courses, their dates, and how many came.
 *
 * <p>An agency runs a programme alone or jointly with another (合同プログラム); to some, people of other agencies may come
 * (相互利用, ward report, section 3).
 *
 * <p>Refuses to know: who came. It holds numbers only; whoever wants to know of a person looks into that person's case.
 *
 * <p>Decisions:
 * <ul>
 *   <li>2026-07: a session keeps the number of places that the programme had when it was set, so that a later change of
 *       the programme does not make an old number wrong.
 *   <li>2026-07: both agencies of a joint programme keep its book.
 * </ul>
 */
@NullMarked
package org.banso.programme.model;

import org.jspecify.annotations.NullMarked;
