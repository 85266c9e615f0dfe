/**
 * 会議: the finder, the list of meetings, and the page of a meeting with its minutes and its decision.
 *
 * <p>Refuses to know which meeting is lawful: it asks, and shows the answer with the lawful way beside it.
 */
@NullMarked
package org.banso.meeting.web;

import org.jspecify.annotations.NullMarked;
