package org.banso.transfer.model;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Says which column is what.
 *
 * @param fields one a column of the file, null for a column that is left out
 */
public record MapColumns(
        long importId, @NotNull @Size(max = MapColumns.MOST) List<@Nullable ImportField> fields)
        implements Serializable {

    /** Columns of a file. */
    public static final int MOST = 200;

    public MapColumns {
        fields = fields == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(fields));
    }
}
