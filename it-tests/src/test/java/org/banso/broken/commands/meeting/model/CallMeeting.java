package org.banso.broken.commands.meeting.model;

import jakarta.validation.constraints.NotNull;

/** A command with a constraint. */
public record CallMeeting(@NotNull String room) {}
