/**
 * ログイン: who has come in, from where and how well proven, until when.
 *
 * <p>A session is a row of the database: it ends for lack of a touch, after its longest time, when its owner ends it from
 * elsewhere, and when the directory no longer names its person. Beside the password stands a second factor (RFC 6238), with
 * printed codes for the day when the device is lost, and a reset by two people.
 *
 * <p>Refuses to know: passwords (they go to the directory and nowhere else), cases, what a role may do.
 *
 * <p>Decisions:
 * <ul>
 *   <li>2026-11-23: guesses are counted for an account <em>from an address</em>, in the database: whoever guesses at somebody
 *       from elsewhere does not shut that person out.
 *   <li>2026-11-23: a new session ends no other one; its owner sees all of them and may end the others.
 *   <li>2026-11-23: the secret is sealed under a key from outside, recovery codes and tried names are only marks under it.
 * </ul>
 */
@NullMarked
package org.banso.session.model;

import org.jspecify.annotations.NullMarked;
