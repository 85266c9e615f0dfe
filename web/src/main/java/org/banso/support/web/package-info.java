/**
 * 支援経過: writing a contact down, on the case page, where the story is read.
 *
 * <p>Refuses to know: what a good note is. It offers who said what, apart, because a disclosure will ask.
 */
@NullMarked
package org.banso.support.web;

import org.jspecify.annotations.NullMarked;
