/**
 * 閲覧: who may see a case and why, the emergency look with its countdown and its review, and the cases that people share
 * with a centre.
 *
 * <p>Refuses to know: the rule itself; a page shows what the services answer.
 *
 * <p>Decisions:
 * <ul>
 *   <li>2026-11: the countdown is drawn by the browser from the instant that the server names; the server ends the look.
 *   <li>2026-11: a centre's clerk reads shared cases on a page of their own, so that no page of casework opens to them.
 * </ul>
 */
@NullMarked
package org.banso.access.web;

import org.jspecify.annotations.NullMarked;
