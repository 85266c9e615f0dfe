/**
 * 監査: who saw and changed what, and who was refused.
 *
 * <p>Nobody calls this room: it listens to the {@link org.banso.kernel.model.Audited} annotation. An entry is written once and
 * never changed; entries are chained by their hashes, so that one that was altered or taken away is noticed.
 *
 * <p>Refuses to know: any text of a case. An entry holds codes, ids and times.
 *
 * <p>Decisions:
 * <ul>
 *   <li>2026-07: an entry is chained a few seconds after its commit by one sealer, not while it is written: a chain that
 *       every writer extends would make every use case of the house wait for every other.
 *   <li>2026-07: the first link of a day carries on from the last link of the day before, so a day that was cut short is noticed.
 * </ul>
 */
@NullMarked
package org.banso.audit.model;

import org.jspecify.annotations.NullMarked;
