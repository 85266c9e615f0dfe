/**
 * 監査: who saw and changed what, and who was refused.
 *
 * <p>Nobody calls this room: it listens to the {@link org.banso.kernel.model.Audited} annotation. An entry is written once and
 * never changed. Of every change of every table the database itself writes field, old and new. Both are links of one chain;
 * the head of each day is signed with a key that the database does not have.
 *
 * <p>Refuses to know: what a case says. An entry holds codes, ids and times; what a search named is sealed under a key from
 * outside; the old and new values of a field are seen by whoever sees the case, and of those by supervisors only.
 *
 * <p>Decisions:
 * <ul>
 *   <li>2026-07: an entry is chained a few seconds after its commit by one sealer, not while it is written: a chain that
 *       every writer extends would make every use case of the house wait for every other.
 *   <li>2026-07: the first link of a day carries on from the last link of the day before, so a day that was cut short is noticed.
 *   <li>2026-11: values lie beside the chain and their salted digests in it: disposal forgets them and the chain holds.
 *       Not encrypted: the same text stands in its own table of the same database, under the same row-level security.
 *   <li>2026-11: a new record is one line; what it said stands in it, or in the old value of its first change.
 * </ul>
 */
@NullMarked
package org.banso.audit.model;

import org.jspecify.annotations.NullMarked;
