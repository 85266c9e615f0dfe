/**
 * 指標: counted facts, never a person.
 *
 * <p>Other rooms' tables are reached through the SQL functions {@code figure_…} only, and those give counts: no id, no name,
 * no date finer than a month. What is counted is therefore decided in the migrations, where a reader can see it at once.
 *
 * <p>Refuses to know: whose fact it was, and who will read the number. What may be shown of it is decided by the edition.
 *
 * <p>Decisions:
 * <ul>
 *   <li>2026-11-23: classes of its own ({@link org.banso.indicator.model.ContactChannel},
 *       {@link org.banso.indicator.model.LeadAgency} …) instead of the other rooms' enums: a published table keeps its rows
 *       when a form gets a new box.
 *   <li>2026-11-23: a reception is counted in the year in which it was received; a case in the year in which it was opened.
 *   <li>2026-11-23: an unknown age is a class of its own, shown apart and no part of any percentage.
 *   <li>2026-11-23: the newest few facts of a year are counted and not yet classified, until a whole step of them has come
 *       (see the edition's door plate for why). The order is that of recording, so a step once passed stays passed.
 * </ul>
 */
@NullMarked
package org.banso.indicator.model;

import org.jspecify.annotations.NullMarked;
