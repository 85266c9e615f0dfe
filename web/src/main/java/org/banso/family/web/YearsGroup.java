package org.banso.family.web;

import org.banso.family.model.EventKind;
import org.banso.family.model.YearLine;
import org.jspecify.annotations.Nullable;

/** By what the family's years can be narrowed. */
public enum YearsGroup {
    LIFE,
    SCHOOL,
    WORK,
    HEALTH,
    SUPPORT;

    boolean has(YearLine line) {
        return this == of(line);
    }

    private static YearsGroup of(YearLine line) {
        return switch (line.mark()) {
            case BIRTH, DEATH, COUPLE_BEGINS, COUPLE_ENDS, MOVED_IN, MOVED_OUT -> LIFE;
            case SCHOOL_BEGINS, JUNIOR_HIGH_BEGINS, COMPULSORY_SCHOOL_ENDS -> SCHOOL;
            case ONSET -> HEALTH;
            case LINK_BEGINS, RECORD -> SUPPORT;
            case TOLD -> of(line.event());
        };
    }

    private static YearsGroup of(@Nullable EventKind kind) {
        if (kind == null) {
            return LIFE;
        }
        return switch (kind) {
            case SCHOOL, SCHOOL_REFUSAL, LEFT_SCHOOL -> SCHOOL;
            case JOB_BEGAN, JOB_ENDED, MONEY -> WORK;
            case ILLNESS, HOSPITAL, WITHDRAWAL_BEGAN, WITHDRAWAL_EASED -> HEALTH;
            case SUPPORT -> SUPPORT;
            case VIOLENCE, MOVE, OTHER -> LIFE;
        };
    }
}
