package org.banso.assessment.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.banso.access.model.CaseSight;
import org.banso.access.model.Sight;
import org.banso.casefile.model.CaseFixture;
import org.banso.kernel.model.Database;
import org.banso.kernel.model.Reason;
import org.banso.kernel.model.Refused;
import org.banso.kernel.model.RoughDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Rounds side by side, and the lists that they are written with. */
class AssessmentRoundsTest {

    private static final LocalDate TODAY = CaseFixture.TODAY;

    @RegisterExtension
    final Database database = new Database();

    @Test
    void roundsStandInTheirOrderWithTheirAnswers() {
        long caseId = CaseFixture.stored(database.em()).id();
        assess(caseId, TODAY.minusDays(30), option(OptionList.ACTIVITY, "自室からほとんど出ない"));
        assess(caseId, TODAY, option(OptionList.ACTIVITY, "近所のコンビニなどには出かける"));

        var rounds = rounds().of(caseId, CaseSight.EVERYTHING, uids -> Map.of());

        assertThat(rounds).extracting(RoundLine::number).containsExactly(2, 3);
        assertThat(rounds.get(1).of(OptionList.ACTIVITY))
                .extracting(OptionLine::label)
                .containsExactly("近所のコンビニなどには出かける");
        assertThat(rounds.get(1).of(OptionList.WORK)).as("not asked is not no").isEmpty();
        assertThat(rounds.get(0).onset()).isEqualTo(RoughDate.aboutYear(2017));
    }

    @Test
    void anEndedOptionIsOfferedNoMoreAndItsOldRecordKeepsItsWords() {
        long caseId = CaseFixture.stored(database.em()).id();
        long option = option(OptionList.RHYTHM, "昼夜が逆転している");
        assess(caseId, TODAY, option);

        rounds().option(option).end(TODAY, TODAY);
        rounds().flush();

        assertThat(rounds().offered(TODAY.plusDays(1), CaseSight.EVERYTHING))
                .extracting(OptionLine::id)
                .doesNotContain(option);
        assertThat(rounds().of(caseId, CaseSight.EVERYTHING, uids -> Map.of())
                        .get(0)
                        .of(OptionList.RHYTHM))
                .extracting(OptionLine::label)
                .containsExactly("昼夜が逆転している");
        refused(
                AssessmentReason.OPTION_ENDED_ALREADY,
                () -> rounds().option(option).end(TODAY, TODAY));
    }

    @Test
    void anOptionIsAddedFromADayOn() {
        AddOption said = new AddOption(OptionList.WORK, "架空の働き方", "", TODAY.plusDays(10));
        rounds().add(new AssessmentOption(said, TODAY), said);
        rounds().flush();
        long caseId = CaseFixture.stored(database.em()).id();

        refused(AssessmentReason.OPTION_NOT_OFFERED, () -> assess(caseId, TODAY, option(OptionList.WORK, "架空の働き方")));
        refused(AssessmentReason.OPTION_THERE_ALREADY, () -> rounds().add(new AssessmentOption(said, TODAY), said));
        refused(
                AssessmentReason.OPTION_FROM_THE_PAST,
                () -> new AssessmentOption(new AddOption(OptionList.WORK, "昔", "", TODAY.minusDays(1)), TODAY));
        refused(
                AssessmentReason.OPTION_ENDS_TOO_EARLY,
                () -> rounds().option(option(OptionList.WORK, "架空の働き方")).end(TODAY, TODAY));
    }

    @Test
    void refusesADayToComeAndTwoAnswersWhereOneIsTrue() {
        long caseId = CaseFixture.stored(database.em()).id();
        refused(AssessmentReason.ROUND_IN_FUTURE, () -> assess(caseId, TODAY.plusDays(1)));
        refused(
                AssessmentReason.ONE_ANSWER_ONLY,
                () -> assess(caseId, TODAY, option(OptionList.SCHOOL, "卒業"), option(OptionList.SCHOOL, "中退")));
    }

    @Test
    void hidesHealthFromWhoMayNotKnowOfIllness() {
        long caseId = CaseFixture.stored(database.em()).id();
        assess(caseId, TODAY, option(OptionList.HEALTH, "通院中"), option(OptionList.TRIGGER, "心身の不調"));

        RoundLine seen = rounds().of(caseId, new CaseSight(Sight.CASEWORK, Set.of()), uids -> Map.of())
                .get(0);

        assertThat(seen.answers()).isEmpty();
        assertThat(seen.health()).isEmpty();
    }

    private AssessmentRounds rounds() {
        return new AssessmentRounds(database.em());
    }

    private long option(OptionList list, String label) {
        return rounds().everyOption().stream()
                .filter(one -> one.list() == list && one.label().equals(label))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private void assess(long caseId, LocalDate on, Long... options) {
        AssessmentRounds rounds = rounds();
        rounds.add(new AssessmentRound(
                new AssessAgain(
                        caseId,
                        on,
                        RoughDate.aboutYear(2017),
                        Continuity.CONTINUOUS,
                        Set.copyOf(Arrays.asList(options)),
                        "架空の通院",
                        "",
                        "",
                        ""),
                rounds.next(caseId),
                rounds.options(),
                CaseFixture.PSYCHOLOGIST,
                CaseFixture.NOW,
                TODAY));
        rounds.flush();
        database.flushAndClear();
    }

    private static void refused(Reason reason, ThrowingCallable deed) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(deed)
                .matches(refused -> refused.is(reason), "refuses with " + reason);
    }
}
