/**
 * 閲覧: the one answer to who may see or change which case, how much of it, on which ground and for which purpose.
 *
 * <p>An agency, or one person, gets a standing in a case: since when, until when, on which ground. What somebody may do
 * follows from the open standings of theirs, their roles and the table {@link org.banso.access.model.Reach}, in
 * {@link org.banso.access.model.CaseAccess} and nowhere else. A bar or a seal takes all of it away.
 *
 * <p>Refuses to know: what a case contains, and that there is a case at all when nobody was given a standing in it.
 *
 * <p>Decisions:
 * <ul>
 *   <li>2026-07: the rule exists twice, in Java for one case and in SQL for lists; a test keeps both equal on random data.
 *   <li>2026-07: "there is none" and "not yours" are the same answer, so that nobody learns by guessing who is a client.
 *   <li>2026-11: it exists a third time, as row-level security; the same test keeps all three equal. The database is told
 *       by one statement at the beginning of each transaction who acts.
 *   <li>2026-11: a view carries its {@link org.banso.access.model.CaseSight}; what is hidden does not leave the service.
 *   <li>2026-11: that there is a file is told only to whoever typed the whole name or the whole telephone number.
 *   <li>2026-11: a field has its delicate group, a free text those that its author ticked ({@link org.banso.access.model.Marks}).
 *   <li>2026-11: paper, file, task, call, notice and attachment are deeds; a ground with an end gives no paper, and a verb of the
 *       model that does a deed says so ({@link org.banso.access.model.Needs}).
 *   <li>2026-11: a standing never grows; withdrawing a consent ends what came from it at that moment.
 * </ul>
 */
@NullMarked
package org.banso.access.model;

import org.jspecify.annotations.NullMarked;
