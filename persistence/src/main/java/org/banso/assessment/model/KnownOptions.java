package org.banso.assessment.model;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.banso.kernel.model.Refused;

/** The options that there are, for a record that is being written. */
public final class KnownOptions {

    private final Map<Long, AssessmentOption> byId;

    KnownOptions(Collection<AssessmentOption> all) {
        byId = all.stream().collect(Collectors.toMap(AssessmentOption::id, Function.identity()));
    }

    /**
     * The answers to be kept. What a record says already it may go on saying, even when the list offers it no more.
     *
     * @param day on which the lists were asked
     * @param kept what the record says so far
     * @throws Refused {@link AssessmentReason#OPTION_NOT_OFFERED}, {@link AssessmentReason#ONE_ANSWER_ONLY},
     *     {@link AssessmentReason#STANDS_ALONE}
     */
    Set<AssessmentOption> chosen(Set<OptionLine> answers, LocalDate day, Set<AssessmentOption> kept) {
        Set<AssessmentOption> chosen = new HashSet<>();
        Map<OptionList, OptionLine> first = new EnumMap<>(OptionList.class);
        for (OptionLine answer : answers) {
            AssessmentOption option = byId.get(answer.id());
            if (option == null || !option.holdsOn(day) && !kept.contains(option)) {
                throw new Refused(AssessmentReason.OPTION_NOT_OFFERED, day);
            }
            OptionLine line = option.line();
            OptionLine before = first.putIfAbsent(line.list(), line);
            if (before != null && !line.list().isSeveral()) {
                throw new Refused(AssessmentReason.ONE_ANSWER_ONLY, line.list());
            }
            if (before != null && (before.alone() || line.alone())) {
                throw new Refused(
                        AssessmentReason.STANDS_ALONE, line.list(), before.alone() ? before.label() : line.label());
            }
            chosen.add(option);
        }
        return chosen;
    }
}
