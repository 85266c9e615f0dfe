/**
 * 予定: when somebody and a room are free, and what is booked.
 *
 * <p>Knows working time, national holidays, the ward's closing days, absences, rooms and bookings, and finds the first
 * times that suit everyone. That the same room or the same person cannot be booked twice is the database's constraint.
 *
 * <p>Refuses to know: cases, families, why people meet. A booking carries the meeting's id and nothing of it.
 *
 * <p>Decisions:
 * <ul>
 *   <li>2026-11-23: the holidays of 2000 to 2099 stand in a table, so that a law that moves one is a row and no release; the
 *       table is filled by the migration, and a test holds it against {@link org.banso.calendar.model.JapaneseHolidays}.
 *   <li>2026-11-23: a booking is tried, not checked: the insert itself says who was first, and whoever comes second waits for
 *       the first one's end and then hears who or what is taken.
 *   <li>2026-11-23: the finder offers times in their order and at most two a day, because five starts of the same morning
 *       are no choice; who sits in it is chosen by who knows the family, then by the least booked.
 * </ul>
 */
@NullMarked
package org.banso.calendar.model;

import org.jspecify.annotations.NullMarked;
