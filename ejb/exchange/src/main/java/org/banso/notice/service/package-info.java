/** 通知: the doors of the room; its door plate is in {@link org.banso.notice.model}. */
@NullMarked
package org.banso.notice.service;

import org.jspecify.annotations.NullMarked;
