package org.banso.reception.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import org.banso.casefile.model.CaseFile;
import org.banso.casefile.model.CaseFixture;
import org.banso.casefile.model.Relationship;
import org.banso.directory.model.Actor;
import org.banso.kernel.model.Reason;
import org.banso.kernel.model.Refused;
import org.banso.kernel.model.Tokyo;
import org.banso.person.model.Name;
import org.banso.person.model.Person;
import org.banso.person.model.PersonFixture;
import org.junit.jupiter.api.Test;

class ReceptionTest {

    private static final Name UNNAMED = Name.UNKNOWN;

    @Test
    void keepsOneMainWorryAndTheOthersInTheOrderOfTheForm() {
        Reception reception = receive(ReceptionFixture.aMotherCalls());
        assertThat(reception.mainWorry()).isEqualTo(Worry.WITHDRAWAL_SCHOOL);
        assertThat(reception.otherWorries()).containsExactly(Worry.INCOME, Worry.FAMILY_RELATION);
    }

    @Test
    void refusesAnApplicationThatNobodyExplainedConsentedToOrMadeYet() {
        refuses(
                ReceptionReason.APPLIED_WITHOUT_CONSENT,
                applied(ConsentVariant.WITHOUT_CONSENT, true, CaseFixture.TODAY));
        refuses(ReceptionReason.RULES_NOT_EXPLAINED, applied(ConsentVariant.WITH_CONSENT, false, CaseFixture.TODAY));
        refuses(
                ReceptionReason.APPLIED_IN_FUTURE,
                applied(ConsentVariant.WITH_CONSENT, true, CaseFixture.TODAY.plusDays(1)));
        assertThat(receive(applied(ConsentVariant.WITH_CONSENT, true, CaseFixture.TODAY)))
                .isNotNull();
    }

    private static ReceptionFixture applied(ConsentVariant variant, boolean explained, LocalDate on) {
        return ReceptionFixture.aMotherCalls()
                .back(
                        variant,
                        new BackPage(
                                "",
                                "",
                                Occupation.UNKNOWN,
                                Dwelling.UNKNOWN,
                                HealthInsurance.UNKNOWN,
                                Pension.UNKNOWN,
                                false,
                                explained,
                                on));
    }

    @Test
    void keepsTheAgeOfTheDayFromTheBirthOrAsItWasStated() {
        assertThat(receive(ReceptionFixture.aMotherCalls().born(null, 34)).subjectAge())
                .contains(34);
        assertThat(receive(ReceptionFixture.aMotherCalls().born(LocalDate.of(1992, 5, 15), null))
                        .subjectAge())
                .contains(33);
        assertThat(receive(ReceptionFixture.aMotherCalls().born(LocalDate.of(1992, 5, 14), null))
                        .subjectAge())
                .contains(34);
    }

    @Test
    void inventsNoAge() {
        assertThat(receive(ReceptionFixture.aMotherCalls().born(null, null)).subjectAge())
                .isEmpty();
    }

    @Test
    void takesWhoeverWithdrewThisMonth() {
        YearMonth thisMonth = YearMonth.from(CaseFixture.TODAY);
        assertThat(receive(ReceptionFixture.aMotherCalls().since(thisMonth)).mainWorry())
                .isNotNull();
        assertThat(receive(ReceptionFixture.aMotherCalls().since(null)).mainWorry())
                .isNotNull();
    }

    @Test
    void takesACallWithoutANameAndOneWithANickname() {
        assertThat(receive(ReceptionFixture.aMotherCalls().anonymous().caller(UNNAMED, Relationship.MOTHER)))
                .isNotNull();
        assertThat(receive(ReceptionFixture.aMotherCalls()
                        .anonymous()
                        .caller(new Name("ハンドルネーム", "", "", ""), Relationship.MOTHER)))
                .isNotNull();
    }

    @Test
    void isReceivedNowWhenNothingElseIsSaid() {
        assertThat(receive(ReceptionFixture.aMotherCalls()).receivedAt()).isEqualTo(CaseFixture.NOW);
        assertThat(receive(ReceptionFixture.aMotherCalls().receivedAt(CaseFixture.NOW.minus(Duration.ofDays(2))))
                        .receivedAt())
                .isEqualTo(CaseFixture.NOW.minus(Duration.ofDays(2)));
    }

    @Test
    void refusesToHaveBeenReceivedInTheFuture() {
        refuses(
                ReceptionReason.RECEIVED_IN_FUTURE,
                ReceptionFixture.aMotherCalls().receivedAt(CaseFixture.NOW.plusSeconds(1)));
    }

    @Test
    void refusesACallerWithoutANameWhoIsNotAnonymous() {
        refuses(ReceptionReason.CALLER_UNNAMED, ReceptionFixture.aMotherCalls().caller(UNNAMED, Relationship.MOTHER));
        refuses(
                ReceptionReason.CALLER_UNNAMED,
                ReceptionFixture.theSubjectCalls().subject(UNNAMED));
    }

    @Test
    void refusesASubjectWhoCallsUnderAnotherName() {
        refuses(
                ReceptionReason.CALLER_IS_SELF_BUT_DIFFERS,
                ReceptionFixture.aMotherCalls().caller(new Name("別所", "別", "", ""), Relationship.SELF));
    }

    @Test
    void takesTheSubjectsNameFromEitherBlock() {
        RecordReception form = ReceptionFixture.theSubjectCalls()
                .caller(new Name("架空山", "試太郎", "", ""), Relationship.SELF)
                .subject(UNNAMED)
                .callerPhone("03-0000-0007")
                .form();
        assertThat(form.subject().name().shown()).isEqualTo("架空山 試太郎");
        assertThat(form.subject().phone()).isEqualTo("03-0000-0007");
        assertThat(form.caller()).isEqualTo(form.subject());
    }

    @Test
    void refusesACallerWhoIsTheSubjectWithoutSayingSo() {
        refuses(
                ReceptionReason.CALLER_IS_THE_SUBJECT,
                ReceptionFixture.aMotherCalls().caller(new Name("架空山", "試太郎", "", ""), Relationship.SIBLING));
    }

    @Test
    void refusesToBeFiledUnderSomebodyElse() {
        RecordReception form = ReceptionFixture.aMotherCalls().form();
        Person another = new Person(PersonFixture.named("架空山", "別太郎", "", ""), CaseFixture.TODAY);
        Person hardlyKnown = new Person(PersonFixture.named("", "", "かくうやま", ""), CaseFixture.TODAY);
        Person mother = new Person(form.caller(), CaseFixture.TODAY);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> new Reception(form, CaseFixture.DESK, mother, another, CaseFixture.NOW))
                .matches(refused -> refused.is(ReceptionReason.SUBJECT_IS_ANOTHER));
        assertThat(new Reception(form, CaseFixture.DESK, mother, hardlyKnown, CaseFixture.NOW))
                .isNotNull();
    }

    @Test
    void refusesAMainWorryThatIsAmongTheOthers() {
        refuses(
                ReceptionReason.MAIN_WORRY_TWICE,
                ReceptionFixture.aMotherCalls().worries(Worry.DEBT, Set.of(Worry.DEBT, Worry.CARE), ""));
    }

    @Test
    void refusesAnotherWorryWithoutAName() {
        refuses(
                ReceptionReason.OTHER_WORRY_UNNAMED,
                ReceptionFixture.aMotherCalls().worries(Worry.DEBT, Set.of(Worry.OTHER), ""));
        refuses(
                ReceptionReason.OTHER_WORRY_UNNAMED,
                ReceptionFixture.aMotherCalls().worries(Worry.OTHER, Set.of(), " "));
        assertThat(receive(ReceptionFixture.aMotherCalls().worries(Worry.OTHER, Set.of(), "ねこ")))
                .isNotNull();
    }

    @Test
    void refusesAWithdrawalThatIsYetToCome() {
        refuses(
                ReceptionReason.WITHDRAWN_SINCE_FUTURE,
                ReceptionFixture.aMotherCalls()
                        .since(YearMonth.from(CaseFixture.TODAY).plusMonths(1)));
    }

    @Test
    void refusesAWithdrawalBeforeBirth() {
        refuses(
                ReceptionReason.WITHDRAWN_BEFORE_BIRTH,
                ReceptionFixture.aMotherCalls()
                        .born(LocalDate.of(1992, 5, 1), null)
                        .since(YearMonth.of(1992, 4)));
    }

    @Test
    void refusesToHandOverToNobody() {
        refuses(
                ReceptionReason.HANDED_OVER_TO_NOBODY,
                ReceptionFixture.aMotherCalls().exit(ReceptionExit.HANDED_OVER, "　"));
    }

    @Test
    void refusesToReceiveAnywhereButAtTheDesk() {
        refuses(ReceptionReason.NOT_AT_THE_DESK, ReceptionFixture.aMotherCalls(), CaseFixture.STRANGER);
    }

    @Test
    void refusesToSupportInAClosedCaseButKeepsOtherCallsThere() {
        CaseFile closed = CaseFixture.aboutTheSon();
        CaseFixture.close(closed);
        Reception support = receive(ReceptionFixture.aMotherCalls());
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> support.belongsTo(closed))
                .matches(refused -> refused.is(ReceptionReason.CASE_CLOSED));
        receive(ReceptionFixture.aMotherCalls().exit(ReceptionExit.INFORMATION_ONLY, ""))
                .belongsTo(closed);
    }

    @Test
    void keepsCallerAndSubjectApart() {
        RecordReception form = ReceptionFixture.aMotherCalls().form();
        Person one = new Person(form.subject(), CaseFixture.TODAY);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Reception(form, CaseFixture.DESK, one, one, CaseFixture.NOW));
    }

    private static Reception receive(ReceptionFixture fixture) {
        return receive(fixture, CaseFixture.DESK);
    }

    private static Reception receive(ReceptionFixture fixture, Actor receiver) {
        RecordReception form = fixture.form();
        LocalDate day = Tokyo.dateOf(form.receivedAt(CaseFixture.NOW));
        Person subject = new Person(form.subject(), day);
        Person caller = form.isForSelf() ? subject : new Person(form.caller(), day);
        return new Reception(form, receiver, caller, subject, CaseFixture.NOW);
    }

    private static void refuses(Reason reason, ReceptionFixture fixture) {
        refuses(reason, fixture, CaseFixture.DESK);
    }

    private static void refuses(Reason reason, ReceptionFixture fixture, Actor receiver) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> receive(fixture, receiver))
                .matches(refused -> refused.is(reason), "is " + reason);
    }
}
