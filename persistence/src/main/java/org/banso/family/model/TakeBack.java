package org.banso.family.model;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import org.banso.kernel.model.AboutCase;

/** What was written wrongly is taken back; the history of changes keeps it. */
public record TakeBack(long caseId, @NotNull What what, long id) implements AboutCase, Serializable {

    /** Of what the id is one. */
    public enum What {
        MEMBER,
        COUPLE,
        PARENTAGE,
        TIE,
        LINK,
        EVENT
    }
}
