/**
 * 通知: the inbox of a centre that has no system of its own.
 *
 * <p>Shows what the notice holds and nothing of the case behind it.
 */
@NullMarked
package org.banso.notice.web;

import org.jspecify.annotations.NullMarked;
