package org.banso.disclosure.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.List;
import org.banso.kernel.model.AboutCase;
import org.jspecify.annotations.Nullable;

/** Judge passages of one request. */
public record JudgePassages(
        long caseId, long requestId, @NotEmpty List<@NotNull @Valid One> judged) implements AboutCase, Serializable {

    /** @param version that the judge had before the eyes; stale is refused @param ground why it is withheld; nothing when it is kept */
    public record One(
            long passageId,
            int version,
            @NotNull Judgement judgement,
            @Nullable Withholding ground) implements Serializable {}

    public JudgePassages {
        judged = List.copyOf(judged);
    }
}
