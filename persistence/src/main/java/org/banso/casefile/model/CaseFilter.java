package org.banso.casefile.model;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import org.banso.directory.model.Agency;
import org.banso.kernel.model.PlainText;
import org.banso.kernel.model.SearchTerm;
import org.jspecify.annotations.Nullable;

/**
 * Which cases of a list.
 *
 * @param text name, furigana, telephone or case number; empty or null means any
 * @param state null means any
 * @param lead null means any
 * @param mine only cases in whose story the reader appears
 */
public record CaseFilter(
        @SearchTerm @PlainText(max = 100) @Nullable String text,
        @Nullable CaseState state,
        @Nullable Agency lead,
        boolean mine,
        @NotNull CaseSort sort)
        implements Serializable {

    /** Lines on a page. */
    public static final int PAGE = 25;

    /** All cases, the latest opened first. */
    public static CaseFilter all() {
        return new CaseFilter("", null, null, false, CaseSort.NEWEST);
    }
}
