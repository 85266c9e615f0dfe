/**
 * 名簿: one's own settings: the language of the screens and how years are written.
 *
 * <p>Refuses to know: name, agency and roles, which are the directory's and changed there.
 *
 * <p>Decisions:
 * <ul>
 *   <li>2026-11-23: both settings stand in the menu of the frame too, one press each; this page explains them.
 * </ul>
 */
@NullMarked
package org.banso.directory.web;

import org.jspecify.annotations.NullMarked;
