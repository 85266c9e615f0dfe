package org.banso.access.model;

import java.io.Serializable;
import java.time.LocalDate;
import org.banso.kernel.model.PersonalData;
import org.jspecify.annotations.Nullable;

/** A telling to somebody outside, on the page of grounds. */
public record ProvisionLine(
        ProvisionGround ground,
        String recipient,
        @PersonalData String items,
        @PersonalData String purpose,
        LocalDate providedOn,
        @Nullable LocalDate toldOn,
        String recordedBy)
        implements Serializable {}
