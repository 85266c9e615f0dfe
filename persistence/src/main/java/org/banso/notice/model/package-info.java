/**
 * 通知: what the centres are told, and what they answer.
 *
 * <p>Listens to the events of other rooms; nobody calls it. A notice is written and sent in the transaction of the decision
 * that caused it: over JMS to a centre that has a system, and to the inbox page of every centre. Who acknowledged, when and
 * through what, is kept and told to the case's story.
 *
 * <p>Refuses to know: why a decision was made, and anything of a person that the event did not bring; it never looks a name up.
 *
 * <p>Decisions:
 * <ul>
 *   <li>2026-07: one queue for each centre to read and one for it to answer; the queue says who speaks, so that a centre
 *       cannot answer for another one and no header has to be trusted.
 *   <li>2026-07: a notice to a centre is one message with one id; the same answer twice is one acknowledgment.
 *   <li>2026-07: an answer that cannot be understood goes to the dead letters with its reason, in the transaction that took it.
 *   <li>2026-07: which centre has a system is a row of a table, not a line of code.
 * </ul>
 */
@NullMarked
package org.banso.notice.model;

import org.jspecify.annotations.NullMarked;
