/**
 * 下書き: the browser's way to what someone typed and has not said yet, and its end when it has been said.
 *
 * <p>Refuses to know: what a form means. Fields go in and out as the browser wrote them.
 */
@NullMarked
package org.banso.draft.web;

import org.jspecify.annotations.NullMarked;
