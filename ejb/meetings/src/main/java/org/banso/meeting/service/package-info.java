/** 会議: the doors of the room; its door plate is in {@link org.banso.meeting.model}. */
@NullMarked
package org.banso.meeting.service;

import org.jspecify.annotations.NullMarked;
