/**
 * 相談受付: a contact before it is a case: who called, about whom, what worries most, and what the desk made of it.
 *
 * <p>The form is 相談受付・申込票 (A票). A reception is written once, as the call went, and not changed afterwards; what is
 * learnt later belongs to the case.
 *
 * <p>Refuses to know: what becomes of the case.
 *
 * <p>Decisions:
 * <ul>
 *   <li>2026-07: a caller may stay without a name or give a nickname; the call still counts and can still open a case.
 *   <li>2026-07: exactly one main worry (◎), any number of others (○), as on the paper.
 *   <li>2026-07: three ways out, as the national figures count them: own support, information only, handed over.
 *   <li>2026-07: the subject's age on the day is kept with the reception, so that a year's figures do not move when people
 *       grow older; unknown stays unknown.
 *   <li>2026-07: since when somebody withdrew is written down and decides nothing: there is no six-month rule.
 *   <li>2026-07: the form with or without the subject's consent is noted; what may be shared is a consent of its own.
 * </ul>
 */
@NullMarked
package org.banso.reception.model;

import org.jspecify.annotations.NullMarked;
