package org.banso.broken.entities.meeting.model;

import java.util.List;
import java.util.Map;

/** A view that carries an entity below two generics. */
public record MeetingSheet(Map<String, List<Meeting>> byRoom) {}
