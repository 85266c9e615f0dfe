/**
 * 基礎: the words that every room of the house uses, and that belong to none.
 *
 * <p>Here are what a rule says when it says no ({@link org.banso.kernel.model.Refused} with a
 * {@link org.banso.kernel.model.Reason}), stretches of days and of time, the fiscal year, Japanese era dates, search keys
 * of Japanese names and telephone numbers, and what a text may contain.
 *
 * <p>Refuses to know: people, cases, the database, the screen, the clock (an instant is always handed in).
 *
 * <p>Decisions:
 * <ul>
 *   <li>2026-11-23: every stretch is half-open, start inclusive and end exclusive; whoever shows "until" shows the last day.
 *   <li>2026-11-23: eras come from the Java runtime, not from a table of ours, so that a new era needs an update and no code.
 *   <li>2026-11-23: a name is stored as it was registered; folding happens in search keys only.
 * </ul>
 */
@NullMarked
package org.banso.kernel.model;

import org.jspecify.annotations.NullMarked;
