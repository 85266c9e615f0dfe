package org.banso.broken.entities.meeting.web;

import java.util.List;
import org.banso.broken.entities.meeting.model.MeetingLine;

/** Holds views. */
public interface MeetingPage {
    List<MeetingLine> meetings();
}
