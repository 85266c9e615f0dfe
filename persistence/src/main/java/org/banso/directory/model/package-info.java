/**
 * 名簿: who works with the people of the ward, for which agency, in which role.
 *
 * <p>The LDAP directory is the source; what stands here is a copy that is kept up to date, so that a booking can name a
 * person and a list can be joined. Roles come from the server at each login and are not copied into decisions.
 *
 * <p>Refuses to know: passwords (they go from the login page to the directory and nowhere else), cases, who may see what.
 *
 * <p>Decisions:
 * <ul>
 *   <li>2026-07: nobody is deleted, only no longer active: an old meeting still knows who sat in it.
 *   <li>2026-07: when the directory does not answer, or answers with nobody, the copy stays as it is.
 *   <li>2026-07: an agency is an enum and not a table: a new agency changes rules, so it is a change of the program.
 * </ul>
 */
@NullMarked
package org.banso.directory.model;

import org.jspecify.annotations.NullMarked;
