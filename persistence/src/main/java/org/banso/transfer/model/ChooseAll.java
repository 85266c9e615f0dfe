package org.banso.transfer.model;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;

/**
 * Says what becomes of all rows in a state that are not taken over yet.
 *
 * @param state {@link RowState#READY} or {@link RowState#ALIKE}
 */
public record ChooseAll(
        long importId, @NotNull RowState state, @NotNull RowChoice choice) implements Serializable {}
