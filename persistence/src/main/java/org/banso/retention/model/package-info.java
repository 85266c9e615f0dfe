/**
 * 保存・廃棄: what is past its time is destroyed, by two people, and a certificate says so.
 *
 * <p>A case, a contact that never became one, and a disclosure request each have a period that the ward decides, counted from
 * their end. What is due is proposed by one and approved by another, unless somebody holds it with a reason. Destroyed are
 * the rows of every table that hangs on the record, found from the database's own catalogue, and the people of whom nothing
 * else is left; the trail keeps that something was there, and forgets what.
 *
 * <p>Refuses to know: names. The due list, the register and the certificate hold numbers and days.
 *
 * <p>Decisions:
 * <ul>
 *   <li>2026-11: proposed by a ward officer, approved by another one or by a supervisor of the desk; never by one person.
 *   <li>2026-11: the figures of past years do not change: what a destroyed record was counted as stays, as a count.
 *   <li>2026-11: a case is not due while a disclosure request about it is open or kept.
 *   <li>2026-11: rooms that lie above the record need not be asked: the catalogue knows their tables.
 * </ul>
 */
@NullMarked
package org.banso.retention.model;

import org.jspecify.annotations.NullMarked;
