package org.banso.assessment.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.banso.access.model.CaseSight;
import org.banso.access.model.Delicate;
import org.banso.access.model.Marks;
import org.banso.access.model.Sight;
import org.banso.casefile.model.CaseFixture;
import org.banso.kernel.model.Answer;
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
        assertThat(rounds.get(1).facts().of(OptionList.ACTIVITY))
                .extracting(OptionLine::label)
                .containsExactly("近所のコンビニなどには出かける");
        assertThat(rounds.get(1).facts().of(OptionList.WORK))
                .as("not asked is not no")
                .isEmpty();
        assertThat(rounds.get(0).facts().onset()).isEqualTo(RoughDate.aboutYear(2017));
    }

    @Test
    void anEndedOptionIsOfferedNoMoreAndItsOldRecordKeepsItsWords() {
        long caseId = CaseFixture.stored(database.em()).id();
        long option = option(OptionList.RHYTHM, "昼夜が逆転している");
        assess(caseId, TODAY, option);

        options().get(option).end(TODAY, TODAY);
        options().flush();

        assertThat(options().offered(TODAY.plusDays(1), CaseSight.EVERYTHING))
                .extracting(OptionLine::id)
                .doesNotContain(option);
        assertThat(rounds().of(caseId, CaseSight.EVERYTHING, uids -> Map.of())
                        .get(0)
                        .facts()
                        .of(OptionList.RHYTHM))
                .extracting(OptionLine::label)
                .containsExactly("昼夜が逆転している");
        refused(
                AssessmentReason.OPTION_ENDED_ALREADY,
                () -> options().get(option).end(TODAY, TODAY));
    }

    @Test
    void anOptionIsAddedFromADayOn() {
        AddOption said = new AddOption(OptionList.WORK, "架空の働き方", "", false, TODAY.plusDays(10));
        options().add(new AssessmentOption(said, TODAY), said);
        options().flush();
        long caseId = CaseFixture.stored(database.em()).id();

        refused(AssessmentReason.OPTION_NOT_OFFERED, () -> assess(caseId, TODAY, option(OptionList.WORK, "架空の働き方")));
        refused(AssessmentReason.OPTION_THERE_ALREADY, () -> options().add(new AssessmentOption(said, TODAY), said));
        refused(
                AssessmentReason.OPTION_FROM_THE_PAST,
                () -> new AssessmentOption(new AddOption(OptionList.WORK, "昔", "", false, TODAY.minusDays(1)), TODAY));
        refused(
                AssessmentReason.OPTION_ENDS_TOO_EARLY,
                () -> options().get(option(OptionList.WORK, "架空の働き方")).end(TODAY, TODAY));
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

        assertThat(seen.facts().answers()).isEmpty();
        assertThat(seen.facts().health()).isEmpty();
        assertThat(seen.facts().familyWish()).as("marked by its author").isEmpty();
        assertThat(seen.facts().personWish()).isEqualTo("外に出たい");
    }

    private AssessmentRounds rounds() {
        return new AssessmentRounds(database.em());
    }

    private long option(OptionList list, String label) {
        return IntakeFixture.option(database.em(), list, label).id();
    }

    private void assess(long caseId, LocalDate on, Long... options) {
        AssessmentRounds rounds = rounds();
        Set<OptionLine> answers = options().every().stream()
                .filter(one -> Arrays.asList(options).contains(one.id()))
                .collect(Collectors.toSet());
        IntakeFacts facts = new IntakeFacts(
                RoughDate.aboutYear(2017),
                Continuity.CONTINUOUS,
                answers,
                "",
                Answer.UNKNOWN,
                "",
                "",
                "架空の通院",
                "",
                "外に出たい",
                "なぐられるのがこわい",
                "",
                new Marks(Map.of("familyWish", Set.of(Delicate.VIOLENCE))));
        rounds.add(new AssessmentRound(
                new AssessAgain(caseId, on, facts),
                rounds.next(caseId),
                options().known(),
                CaseFixture.PSYCHOLOGIST,
                CaseFixture.NOW,
                TODAY));
        rounds.flush();
        database.flushAndClear();
    }

    private AssessmentOptions options() {
        return new AssessmentOptions(database.em());
    }

    private static void refused(Reason reason, ThrowingCallable deed) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(deed)
                .matches(refused -> refused.is(reason), "refuses with " + reason);
    }
}
