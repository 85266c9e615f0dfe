/**
 * The demo ward: an invented ward with its people, cases and meetings, for trying out, for tests and for benches.
 *
 * <p>It writes rows, past the services, because a million people must be there in minutes; so it repeats what the services
 * would have left behind, and its test asks the rooms' own constraints and rules whether it did. Shares by age, channel,
 * caller, duration and trigger follow published surveys ({@code shares.properties} says which, and where a figure is
 * assumed). Names, places and telephones are evidently nobody's.
 *
 * <p>Refuses to know: real people, the network, the clock (the day is handed in).
 *
 * <p>Decisions:
 * <ul>
 *   <li>2026-11-23: what has a published share is dealt evenly instead of rolled, so that 400 cases meet the shares as well
 *       as a million do.
 *   <li>2026-11-23: every case draws from dice of its own, by its place: a larger ward is the same kind of ward, and memory
 *       does not grow with it.
 *   <li>2026-11-23: the three years are 令和4年度 to 令和6年度 whatever day it is; what goes on goes on until the day of loading,
 *       and a few contacts of the last weeks stand before it.
 * </ul>
 */
@NullMarked
package org.banso.demo;

import org.jspecify.annotations.NullMarked;
