package org.banso.policy.model;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One value of a number, of before, of now or of later.
 *
 * @param inForce whether it holds today
 * @param toCome whether it will hold from a later day on
 * @param decidedBy the uid of whoever decided it here; null for what came with the platform
 */
public record SettingLine(
        String value,
        LocalDate validFrom,
        String source,
        @Nullable String note,
        boolean inForce,
        boolean toCome,
        @Nullable String decidedBy)
        implements Serializable {}
