/**
 * 閲覧: the one answer to who may see or change which case, on which ground.
 *
 * <p>An agency, not a person, gets a standing in a case: since when, until when, on which ground. What a person may do
 * follows from the agency's standing and the person's roles, in {@link org.banso.access.model.CaseAccess} and nowhere else.
 *
 * <p>Refuses to know: what a case contains, and that there is a case at all when nobody was given a standing in it.
 *
 * <p>Decisions:
 * <ul>
 *   <li>2026-07: the rule exists twice, in Java for one case and in SQL for lists; a test keeps both equal on random data.
 *   <li>2026-07: "there is none" and "not yours" are the same answer, so that nobody learns by guessing who is a client.
 * </ul>
 */
@NullMarked
package org.banso.access.model;

import org.jspecify.annotations.NullMarked;
