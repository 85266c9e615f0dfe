package org.banso.transfer.model;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.Map;

/** Says what becomes of some rows. */
public record ChooseRows(
        long importId, @NotNull @Size(max = ChooseRows.MOST) Map<@NotNull Integer, @NotNull RowChoice> choices)
        implements Serializable {

    /** Rows of a page. */
    public static final int MOST = 50;

    public ChooseRows {
        choices = Map.copyOf(choices);
    }
}
