package org.banso.session.model;

import java.io.Serializable;
import java.time.Instant;
import org.banso.kernel.model.PersonalData;

/** A reset that was asked for and waits for a second person. */
public record ResetLine(
        long id,
        String uid,
        @PersonalData String name,
        String reason,
        @PersonalData String askedBy,
        Instant askedAt,
        boolean mayBeConfirmedByMe)
        implements Serializable {}
