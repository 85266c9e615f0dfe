package org.banso.casefile.model;

import java.io.Serializable;
import java.time.LocalDate;
import org.banso.directory.model.Agency;
import org.jspecify.annotations.Nullable;

/**
 * Who works on a case, or worked.
 *
 * @param active whether the directory still names them
 * @param until null while they do
 */
public record WorkerLine(
        String uid,
        String name,
        Agency agency,
        boolean active,
        LocalDate since,
        @Nullable LocalDate until) implements Serializable {}
