package org.banso.calendar.model;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.banso.kernel.model.TimeSpan;
import org.banso.kernel.model.Tokyo;

/** When people cannot be booked, whatever they are booked for: absences, the hours in which they do not work, the desk. */
@Dependent
public class Presence {

    private final Absences absences;
    private final Patterns patterns;

    @Inject
    public Presence(Absences absences, Patterns patterns) {
        this.absences = absences;
        this.patterns = patterns;
    }

    /** By uid, within that time; who is always there is missing. */
    public Map<String, List<TimeSpan>> away(TimeSpan within, Collection<String> uids) {
        Map<String, List<TimeSpan>> away = new HashMap<>();
        absences.within(within, uids)
                .forEach(absence -> away.computeIfAbsent(absence.uid(), none -> new ArrayList<>())
                        .add(absence.span()));
        Map<String, List<PatternLine>> lines =
                patterns.of(uids).stream().collect(Collectors.groupingBy(PatternLine::uid));
        lines.forEach((uid, pattern) -> within.dates()
                .days()
                .forEach(day ->
                        away.computeIfAbsent(uid, none -> new ArrayList<>()).addAll(away(day, pattern))));
        return away;
    }

    /** The times of a day at which somebody with that pattern is not to be booked. */
    static List<TimeSpan> away(LocalDate day, List<PatternLine> pattern) {
        List<TimeSpan> away = new ArrayList<>();
        pattern.stream()
                .filter(line -> line.kind() == WorkKind.DESK && line.isOn(day))
                .forEach(line -> away.add(line.on(day)));
        if (pattern.stream().noneMatch(line -> line.kind() == WorkKind.WORK)) {
            return away;
        }
        TimeSpan left = TimeSpan.of(Tokyo.at(day, LocalTime.MIDNIGHT), Tokyo.startOf(day.plusDays(1)));
        for (PatternLine line : pattern.stream()
                .filter(one -> one.kind() == WorkKind.WORK && one.isOn(day))
                .sorted(Comparator.comparing(PatternLine::begins))
                .toList()) {
            TimeSpan work = line.on(day);
            if (left.startInclusive().isBefore(work.startInclusive())) {
                away.add(TimeSpan.of(left.startInclusive(), work.startInclusive()));
            }
            if (left.startInclusive().isBefore(work.endExclusive())) {
                left = TimeSpan.of(work.endExclusive(), left.endExclusive());
            }
        }
        away.add(left);
        return away;
    }
}
