/**
 * 本人・家族: the people that the desk has heard of, each once, whether or not anyone has met them.
 *
 * <p>Here are names as they were given, what is known of birth and age, where a person can be reached, and the search by
 * which a caller is recognised. A person may be known by nothing but a voice: every part may be empty.
 *
 * <p>Refuses to know: cases, roles in a case, what was talked about. Nothing here says that somebody is withdrawn.
 *
 * <p>Decisions:
 * <ul>
 *   <li>2026-07: family and given name apart, furigana too, all four optional; a nickname stands as the family name.
 *   <li>2026-07: an age that somebody stated is kept with the day on which it was stated; it never becomes a date of birth.
 *   <li>2026-07: what is found later fills a gap and never overwrites; a correction is an act of its own.
 *   <li>2026-07: search keys are columns of their own, the names stay as registered.
 * </ul>
 */
@NullMarked
package org.banso.person.model;

import org.jspecify.annotations.NullMarked;
