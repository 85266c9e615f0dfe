/**
 * 割り振り: a time, people and a place for all that waits, at once.
 *
 * <p>Refuses to know: cases and names. An errand has a key, a worker an index; whoever asks knows what they stand for.
 *
 * <p>Decisions:
 * <ul>
 *   <li>2026-11: an own large neighbourhood search over words of bits, because a general solver left most of a month
 *       without a time in the seconds that somebody waits; on small tasks it is proven equal to the optimum
 *       ({@code PlanSearchTest}), on large ones held against first fit, urgency first and a lower bound
 *       ({@code ./banso bench planner}).
 *   <li>2026-11: a plan is only ever a proposal; who books is the room that asked, and the database decides.
 * </ul>
 */
@NullMarked
package org.banso.planner.model;

import org.jspecify.annotations.NullMarked;
