package org.banso.broken.entities.meeting.web;

import java.util.List;
import org.banso.broken.entities.meeting.model.Meeting;

/** Carries an entity through. */
public interface BrokenMeetingPage {
    List<Meeting> meetings();
}
