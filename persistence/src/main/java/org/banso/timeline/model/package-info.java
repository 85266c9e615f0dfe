/**
 * 経過: one case as one stream, newest first, with what must be known before anything else and what comes next.
 *
 * <p>It shows what other rooms hold: the lines of every room with the notes' text and the files, what somebody pinned on top, the
 * next dates. A page of it is read in as many statements whether the case has ten lines or five thousand.
 *
 * <p>Refuses to know: how a line came about, and to change anything. It keeps no table of its own.
 *
 * <p>Decisions:
 * <ul>
 *   <li>2026-11: a room of its own above support and meeting, because one look at a case is one question to the gate and one
 *       line of the trail, however many rooms are shown.
 *   <li>2026-11: the place in the stream stands in the address (moment and number of the last line), so that a page further
 *       down costs what the first costs, and works without a script.
 * </ul>
 */
@NullMarked
package org.banso.timeline.model;

import org.jspecify.annotations.NullMarked;
