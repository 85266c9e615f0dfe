package org.banso.broken.entities.meeting.model;

/** A view. */
public record MeetingLine(long id) {}
