package org.banso.reception.model;

import java.io.Serializable;
import java.time.Instant;
import org.banso.casefile.model.Relationship;
import org.banso.kernel.model.PersonalData;
import org.jspecify.annotations.Nullable;

/**
 * A contact without a case, as it is offered to one.
 *
 * @param byPhone whether somebody of the case has the same telephone
 * @param byName whether somebody of the case has the same name
 */
@PersonalData
public record LooseContact(
        long receptionId,
        Instant receivedAt,
        Channel channel,
        Relationship callerRelation,
        String callerName,
        String callerPhone,
        String subjectName,
        @Nullable Integer subjectAge,
        ReceptionExit exit,
        boolean byPhone,
        boolean byName)
        implements Serializable {}
