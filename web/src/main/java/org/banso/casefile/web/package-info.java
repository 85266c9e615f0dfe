/**
 * ケース: finding a case, the list of cases, and the consent of the person whom a case is about.
 *
 * <p>The case page itself, which shows what many rooms give, is the desk's.
 *
 * <p>Refuses to know: who may open which case; it lists what the services give.
 *
 * <p>Decisions:
 * <ul>
 *   <li>2026-11-23: what narrows the list is kept in the session and not in the address, because it may be a name.
 * </ul>
 */
@NullMarked
package org.banso.casefile.web;

import org.jspecify.annotations.NullMarked;
