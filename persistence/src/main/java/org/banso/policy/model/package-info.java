/**
 * 方針: every number that the ward decides, with its unit, the day from which it holds and where it comes from.
 *
 * <p>A number that changes keeps its history: what was decided under the old number can still be explained by it.
 *
 * <p>Refuses to know: who asks and what for. A rule stands in the room that it belongs to; only its number is here.
 *
 * <p>Decisions:
 * <ul>
 *   <li>2026-07: a number that a public source gives names the source; one that nobody has published says so.
 *   <li>2026-07: a missing setting is a fault and never a silent default in code.
 * </ul>
 */
@NullMarked
package org.banso.policy.model;

import org.jspecify.annotations.NullMarked;
