package org.banso.kernel.model;

import java.io.Serializable;

/**
 * Why a rule said no, as a code: one enum per room implements it, {@code <Room>Reason}.
 *
 * <p>The words live in the room's bundle under {@link #key()}; the code never holds a sentence.
 */
public interface Reason extends Serializable {

    /** The constant's name, as every enum has it. */
    String name();

    /** The room that refused: {@code meeting} for an enum in {@code org.banso.meeting.model}. */
    default String room() {
        String[] parts = getClass().getPackageName().split("\\.", -1);
        if (parts.length < 2) {
            throw new IllegalStateException("a reason lives in org.banso.<room>.model, not in " + getClass());
        }
        return parts[parts.length - 2];
    }

    /** The key of the sentence: {@code refused.<room>.<NAME>}. */
    default String key() {
        return "refused." + room() + "." + name();
    }
}
