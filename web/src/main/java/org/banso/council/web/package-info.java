/**
 * 連絡協議会: the one page of the council.
 *
 * <p>Holds no link to a case and no number that the edition did not let out.
 */
@NullMarked
package org.banso.council.web;

import org.jspecify.annotations.NullMarked;
