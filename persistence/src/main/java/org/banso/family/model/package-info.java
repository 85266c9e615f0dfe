/**
 * 家族図: who belongs to the family of a case, how they are tied, whom they know outside, and their years (家族年表).
 *
 * <p>The genogram and the ecomap are drawn from this; nobody draws by hand. A case may live for years with the family as its
 * only client, so people stand here whom no desk has met: without a name, with a year of birth that is a guess.
 *
 * <p>Refuses to know: what was said about them in notes and interviews. Whoever takes part in the case stands here by
 * themselves; their card stays the person room's.
 *
 * <p>Decisions:
 * <ul>
 *   <li>2026-11: a relation is parentage or a couple, nothing else; brother, grandmother, stepfather follow from these, so
 *       that they cannot contradict each other.
 *   <li>2026-11: participants are not copied when a case opens but welcomed when the family is first written; reading shows
 *       them in the same way and writes nothing.
 *   <li>2026-11: a day is as exact as somebody remembered it ({@code RoughDate}); a rule refuses only what no reading of the
 *       days allows.
 *   <li>2026-11: what is strange and possible (a parent of 13, a father of 70) is asked, not refused.
 * </ul>
 */
@NullMarked
package org.banso.family.model;

import org.jspecify.annotations.NullMarked;
