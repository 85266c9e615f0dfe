/**
 * ケース: the file of one person in social withdrawal, from the first call to its close.
 *
 * <p>Here are the file and its number, who takes part (the subject, and the family as clients in their own right), how far
 * the case has come, what the subject consented to, and the story: one line for everything that happened in any room.
 *
 * <p>Refuses to know: what was said at the reception, in an interview, a meeting or a note. The story holds codes, dates
 * and ids, never a sentence that somebody wrote; the rooms above join their own text.
 *
 * <p>Decisions:
 * <ul>
 *   <li>2026-07: the subject and the caller are two people; a case lives for years with the family as its only client.
 *   <li>2026-07: no duration makes or ends a case (2025 handbook): there is no six-month rule anywhere.
 *   <li>2026-07: a consent covers named agencies, named items and a period; several add up; a withdrawal ends one at once.
 *   <li>2026-07: dangers stand on the case and not only on the reception, because whoever visits must see them.
 *   <li>2026-07: a case is numbered within the fiscal year in which it opened, without gaps: R8-0001.
 * </ul>
 */
@NullMarked
package org.banso.casefile.model;

import org.jspecify.annotations.NullMarked;
