/**
 * 支援経過: what happens while somebody is supported: contacts, visits, next steps, and the story of it all.
 *
 * <p>A progress note says when, how and with whom a contact took place, in segments that each know from whom they come. A
 * visit to which nobody opened the door is a contact too. A next step with a day becomes a task. The case's whole story,
 * every room's lines with the notes' text, is read here.
 *
 * <p>Refuses to know: whether a contact was a success. It counts nothing and scores nobody.
 *
 * <p>Decisions:
 * <ul>
 *   <li>2026-07: a note is written once and never changed (the database refuses it); what was wrong is corrected by
 *       another note, so that a disclosure gives out what was really written that day.
 *   <li>2026-07: the subject counts as met when somebody stood before them, not when they answered the telephone.
 *   <li>2026-07: a task belongs to a person, or to a whole agency until somebody ticks it; a lead review is the lead
 *       agency's, because the decision names an agency and no person.
 *   <li>2026-07: a task about a case shows only to those who may see the case, even when it is their own.
 * </ul>
 */
@NullMarked
package org.banso.support.model;

import org.jspecify.annotations.NullMarked;
