/**
 * 机: what is on everybody's desk: the frame around every page, login, the day's page, the search box, the case page, and
 * the few things that all pages share: words, dates, refusals, drafts' other end, security headers.
 *
 * <p>Has no model and no service: it shows what the rooms give and may ask any of them.
 *
 * <p>Refuses to know: rules. What a person may do is said by the services; the desk only hides a button.
 *
 * <p>Decisions:
 * <ul>
 *   <li>2026-11-23: one exception handler turns every refusal into words ({@link org.banso.desk.web.Refusals}); a page bean
 *       therefore holds no try and no catch.
 *   <li>2026-11-23: what a person searches for is posted and kept in the session under a number; a name never stands in an
 *       address (ASVS 14.2.1).
 *   <li>2026-11-23: forms are native inputs; PrimeFaces serves ajax under a strict content security policy, not the look.
 * </ul>
 */
@NullMarked
package org.banso.desk.web;

import org.jspecify.annotations.NullMarked;
