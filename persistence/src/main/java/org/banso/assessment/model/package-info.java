/**
 * アセスメント: what two professionals learn in the joint intake (共同面談), each with a voice of their own.
 *
 * <p>One record, two voices: the facts are shared and both may write them; how it looks is each one's own, and where they
 * differ the difference is kept. Both sign, and with the second signature the record is closed and the case assessed.
 *
 * <p>Refuses to know: how a meeting is called (it is told when a joint intake is expected), who leads in the end (it only
 * suggests), and any diagnosis or score.
 *
 * <p>Decisions:
 * <ul>
 *   <li>2026-07: one joint intake per case; looking at it again later is another capability and another record.
 *   <li>2026-07: who signs, signs the shared facts in the version they read. The facts stay open until the second
 *       signature; a change after the first shows beside that signature.
 *   <li>2026-07: nobody's voice is closed to the other: disagreement needs to be read to be answered.
 *   <li>2026-07: no length of withdrawal is asked for; the national handbook of 2025 gave the six months up.
 * </ul>
 */
@NullMarked
package org.banso.assessment.model;

import org.jspecify.annotations.NullMarked;
