/**
 * 取込: what an agency kept in Excel or CSV becomes people, receptions, cases and notes here.
 *
 * <p>A file is laid down row by row, its columns are read as fields, every row is tried against the rules without writing
 * anything, and what a supervisor chooses goes the way on which a colleague would have typed it. A row is written once, and
 * what was written is wiped from where it lay.
 *
 * <p>Refuses to know: rules. It asks the commands and the models of the rooms that it fills, and tells what they say.
 *
 * <p>Decisions:
 * <ul>
 *   <li>2026-11: through the services of the rooms, not past them: no second set of rules, walls or audit.
 *   <li>2026-11: no state is imported that a signature or a decision has to give; what is on its way begins as screened.
 *   <li>2026-11: workbooks are read with the platform's own StAX: the strings of a workbook lie on disk and not in memory.
 * </ul>
 */
@NullMarked
package org.banso.transfer.model;

import org.jspecify.annotations.NullMarked;
