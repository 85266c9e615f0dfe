package org.banso.meeting.model;

import java.io.Serializable;
import java.time.Instant;

/**
 * A sitting in a list; says nothing of whom it is about.
 *
 * @param secretary uid
 * @param cases how many are on its agenda
 */
public record SittingLine(long id, MeetingKind kind, Instant startsAt, String roomName, String secretary, int cases)
        implements Serializable {}
