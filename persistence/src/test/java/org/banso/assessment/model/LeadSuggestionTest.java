package org.banso.assessment.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.banso.access.model.Marks;
import org.banso.assessment.model.LeadSuggestion.IssueLine;
import org.banso.directory.model.Agency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LeadSuggestionTest {

    @ParameterizedTest
    @CsvSource({
        "LIVELIHOOD, PLAT_HOME",
        "WORK, PLAT_HOME",
        "HOUSING, PLAT_HOME",
        "PSYCHOLOGICAL, MERKMAL",
        "HEALTH, MERKMAL",
        "SCHOOL, MERKMAL"
    })
    void suggestsTheAgencyThatIsThereForTheIssue(IssueKind issue, Agency agency) {
        assertThat(suggested(voice(Agency.PLAT_HOME, issue))).containsExactly(agency);
    }

    @Test
    void suggestsBothForTheFamily() {
        assertThat(suggested(voice(Agency.MERKMAL, IssueKind.FAMILY)))
                .containsExactly(Agency.PLAT_HOME, Agency.MERKMAL);
    }

    @Test
    void suggestsBothForIssuesOfEach() {
        assertThat(suggested(
                        voice(Agency.PLAT_HOME, IssueKind.LIVELIHOOD), voice(Agency.MERKMAL, IssueKind.PSYCHOLOGICAL)))
                .containsExactly(Agency.PLAT_HOME, Agency.MERKMAL);
    }

    @Test
    void saysNothingWhenItKnowsNothing() {
        assertThat(suggested()).isEmpty();
        assertThat(suggested(voice(Agency.MERKMAL, IssueKind.OTHER))).isEmpty();
    }

    @Test
    void showsForEachIssueWhoNamesIt() {
        LeadSuggestion suggestion = LeadSuggestion.from(List.of(
                voice(Agency.PLAT_HOME, IssueKind.WORK, IssueKind.LIVELIHOOD), voice(Agency.MERKMAL, IssueKind.WORK)));

        assertThat(suggestion.issues())
                .containsExactly(
                        new IssueLine(IssueKind.LIVELIHOOD, List.of(Agency.PLAT_HOME), List.of(Agency.PLAT_HOME)),
                        new IssueLine(
                                IssueKind.WORK, List.of(Agency.PLAT_HOME, Agency.MERKMAL), List.of(Agency.PLAT_HOME)));
    }

    @ParameterizedTest
    @EnumSource(IssueKind.class)
    void hasALineForEveryIssue(IssueKind issue) {
        assertThat(LeadSuggestion.from(List.of(voice(Agency.MERKMAL, issue))).issues())
                .hasSize(1);
    }

    private static List<Agency> suggested(VoiceLine... voices) {
        return LeadSuggestion.from(List.of(voices)).agencies();
    }

    private static VoiceLine voice(Agency agency, IssueKind... issues) {
        return new VoiceLine(agency, "u", "u", "", Set.of(issues), null, "", Marks.NONE, null, false, false, false, 0);
    }
}
