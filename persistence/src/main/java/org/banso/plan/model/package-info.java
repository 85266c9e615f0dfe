/**
 * 支援プラン: who leads and why, and what is to be done by when.
 *
 * <p>A {@link org.banso.plan.model.LeadDecision} is what a meeting decided: the lead agency (主たる支援機関), each agency's role
 * (役割分担), the reason per issue, the day of review. Decisions form a chain: a later one supersedes, and the old ones stay
 * readable. A {@link org.banso.plan.model.SupportPlan} rests on a decision: agreed by the person, decided by the ward, of at
 * most as many months as the policy says; at its end a {@link org.banso.plan.model.PlanEvaluation} (評価シート) says what became
 * of it and what is to follow; then the next round.
 *
 * <p>Refuses to know: how a meeting is held, what happens in the support itself, whether the person works in the end.
 *
 * <p>Decisions:
 * <ul>
 *   <li>2026-07: exactly one decision per case is in force; the database keeps that (partial unique index).
 *   <li>2026-07: an agency with a role sees the case only as far as the person's consent covers everything about them for
 *       that agency; otherwise it has its role on paper and no look into the file.
 *   <li>2026-07: a plan is whole from its first saving (a goal, a support, dates that fit); what is half typed is a draft
 *       of the room {@code draft} and not a plan.
 *   <li>2026-07: the person's agreement hands the plan to the ward, until the plan's last day and not longer.
 *   <li>2026-11: the next round may begin before the last one is evaluated: somebody must go on helping. An evaluation may be
 *       corrected until a later round is evaluated, too.
 *   <li>2026-11: an evaluation proposes (終結, 再プラン, 中断) and changes no state: closing and rest have their own rules.
 *   <li>2026-07: a plan whose last day has passed is neither agreed nor decided any more.
 * </ul>
 */
@NullMarked
package org.banso.plan.model;

import org.jspecify.annotations.NullMarked;
