package org.banso.assessment.model;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.banso.access.model.CaseSight;
import org.banso.directory.model.Agency;

/**
 * What the issues alone would suggest as lead agency (主たる支援機関): a rule to look at beside the human decision, never
 * instead of it.
 *
 * <p>Livelihood leads to ぷらっと and psychology to メルク: so says the ward's report, section 2. The other lines follow from
 * what the two are there for (ぷらっと: self-reliance, household budget, preparing for work; メルク: psychologists and
 * psychiatric social workers). An issue of both, or issues of each, suggest both.
 *
 * @param issues one line per issue that a voice names, in the order of {@link IssueKind}
 * @param agencies every agency that a line suggests, in the order of {@link Agency}; empty when the rule has nothing to say
 */
public record LeadSuggestion(List<IssueLine> issues, List<Agency> agencies) implements Serializable {

    /**
     * @param namedBy the agencies whose voice names it
     * @param suggests who would lead for it; empty when the rule does not know
     */
    public record IssueLine(IssueKind issue, List<Agency> namedBy, List<Agency> suggests) implements Serializable {}

    private static final Map<IssueKind, Set<Agency>> RULE = new EnumMap<>(Map.of(
            IssueKind.LIVELIHOOD, Set.of(Agency.PLAT_HOME),
            IssueKind.WORK, Set.of(Agency.PLAT_HOME),
            IssueKind.HOUSING, Set.of(Agency.PLAT_HOME),
            IssueKind.PSYCHOLOGICAL, Set.of(Agency.MERKMAL),
            IssueKind.HEALTH, Set.of(Agency.MERKMAL),
            IssueKind.SCHOOL, Set.of(Agency.MERKMAL),
            IssueKind.FAMILY, Set.of(Agency.PLAT_HOME, Agency.MERKMAL),
            IssueKind.OTHER, Set.of()));

    public static LeadSuggestion from(Collection<VoiceLine> voices) {
        List<IssueLine> lines = Arrays.stream(IssueKind.values())
                .map(issue ->
                        new IssueLine(issue, whoNames(issue, voices), inOrder(RULE.getOrDefault(issue, Set.of()))))
                .filter(line -> !line.namedBy().isEmpty())
                .toList();
        Set<Agency> all = EnumSet.noneOf(Agency.class);
        lines.forEach(line -> all.addAll(line.suggests()));
        return new LeadSuggestion(lines, new ArrayList<>(all));
    }

    /** The same without the issues that that sight hides; whom all of them suggest stays. */
    LeadSuggestion seenWith(CaseSight sight) {
        return new LeadSuggestion(
                issues.stream()
                        .filter(line -> sight.shows(line.issue().delicate()))
                        .toList(),
                agencies);
    }

    private static List<Agency> whoNames(IssueKind issue, Collection<VoiceLine> voices) {
        Set<Agency> agencies = EnumSet.noneOf(Agency.class);
        voices.stream().filter(voice -> voice.issues().contains(issue)).forEach(voice -> agencies.add(voice.agency()));
        return List.copyOf(agencies);
    }

    private static List<Agency> inOrder(Set<Agency> agencies) {
        return agencies.stream().sorted().toList();
    }
}
