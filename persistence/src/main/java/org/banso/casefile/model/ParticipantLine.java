package org.banso.casefile.model;

import java.io.Serializable;
import java.time.LocalDate;
import org.banso.person.model.PersonCard;
import org.jspecify.annotations.Nullable;

/**
 * Who takes part in a case.
 *
 * @param metOn the first day on which somebody met them; null while nobody has
 */
public record ParticipantLine(
        long participantId,
        PersonCard person,
        ParticipantKind kind,
        Relationship relationship,
        @Nullable LocalDate metOn)
        implements Serializable {}
