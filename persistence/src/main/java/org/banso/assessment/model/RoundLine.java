package org.banso.assessment.model;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.banso.directory.model.Agency;
import org.banso.kernel.model.RoughDate;
import org.jspecify.annotations.Nullable;

/** One re-assessment as it is laid beside the others, without what its reader may not see. */
public record RoundLine(
        int number,
        LocalDate assessedOn,
        String recordedBy,
        Agency agency,
        @Nullable RoughDate onset,
        Continuity continuity,
        List<OptionLine> answers,
        String health,
        String strengths,
        String personWish,
        String familyWish)
        implements Serializable {

    public RoundLine {
        answers = List.copyOf(answers);
    }

    /** The answers of one list; none when it was not asked. */
    public List<OptionLine> of(OptionList list) {
        return answers.stream().filter(one -> one.list() == list).toList();
    }
}
