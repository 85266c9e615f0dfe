/**
 * 予定: asks for common free time, books it and gives it back, and shows a person's own diary.
 *
 * <p>Refuses to know whom a meeting is about: whoever calls {@link org.banso.calendar.service.TimeBooking} has asked the
 * case's gate before.
 */
@NullMarked
package org.banso.calendar.service;

import org.jspecify.annotations.NullMarked;
