/**
 * 居場所・講座: the page of places, courses and their dates, on which the hosts write down how many came.
 *
 * <p>Refuses to know who came, as the room does.
 */
@NullMarked
package org.banso.programme.web;

import org.jspecify.annotations.NullMarked;
