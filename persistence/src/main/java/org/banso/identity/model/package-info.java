/**
 * 名寄せ: two records of one person. Who may be there twice and why, that two are not one, joining two records, and taking them
 * apart again.
 *
 * <p>Refuses to know: which table refers to a person. The database's catalogue does, and moves whatever refers to the one that goes;
 * {@code JoiningTest} fails when a table comes that nobody has thought about.
 *
 * <p>Decisions:
 * <ul>
 *   <li>2026-11: a room above casefile, because whether two records may be joined is asked of every case that either is in.
 *   <li>2026-11: joining and its undoing are two functions of the database with its owner's rights: a row behind the wall that
 *       stayed behind would be a record torn in two. They ask the wall's rule themselves, and refuse what is not wholly theirs to see.
 *   <li>2026-11: the record that goes is gone, with no shadow in any search; its names and numbers find the one that stays.
 *   <li>2026-11: suspicions are made by keys when somebody comes or changes, and for everybody in the night; nothing is ever joined
 *       by itself.
 *   <li>2026-11: one person joins, after a fresh proof of who they are, because it can be undone whole.
 * </ul>
 */
@NullMarked
package org.banso.identity.model;

import org.jspecify.annotations.NullMarked;
