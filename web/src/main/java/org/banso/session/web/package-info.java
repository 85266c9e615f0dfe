/**
 * ログイン: the door before all pages, the second factor's pages, the proof that is asked again, the warning before the end.
 *
 * <p>Refuses to know: whether a password or a code is right, and what a role may do.
 *
 * <p>Decisions:
 * <ul>
 *   <li>2026-11-23: the door asks at every request who that is and which roles, and nothing of it is kept from one request
 *       to the next: a change in the directory holds from the next click on.
 *   <li>2026-11-23: the browser is told nothing but the server's own session cookie.
 * </ul>
 */
@NullMarked
package org.banso.session.web;

import org.jspecify.annotations.NullMarked;
