package org.banso.family.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.banso.access.model.CaseSight;
import org.banso.access.model.Delicate;
import org.banso.access.model.Sight;
import org.banso.casefile.model.CaseFile;
import org.banso.casefile.model.CaseFixture;
import org.banso.casefile.model.Relationship;
import org.banso.directory.model.Agency;
import org.banso.family.model.FamilySheet.Somebody;
import org.banso.kernel.model.Database;
import org.banso.kernel.model.KernelReason;
import org.banso.kernel.model.Reason;
import org.banso.kernel.model.Refused;
import org.banso.kernel.model.RoughDate;
import org.banso.person.model.People;
import org.banso.person.model.Person;
import org.banso.person.model.PersonFixture;
import org.banso.person.model.Sex;
import org.banso.support.model.Origin;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The rules of a family, each refused once, and what it remembers. */
class FamilyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 14);
    private static final Scribe BY = new Scribe("plat1", Agency.PLAT_HOME, Instant.parse("2026-05-14T01:00:00Z"));

    @RegisterExtension
    final Database database = new Database();

    private CaseFile file;
    private Family family;

    @BeforeEach
    void aCaseWithAMother() {
        file = CaseFixture.stored(database.em());
        file.welcome(
                new People(database.em()).add(new Person(PersonFixture.mother(), CaseFixture.TODAY)),
                Relationship.MOTHER);
        database.flushAndClear();
        family = again();
    }

    @Test
    void readingWelcomesWhoTakesPartAndWritesNothing() {
        FamilySheet sheet = sheet();

        assertThat(sheet.people()).extracting(Somebody::kin).containsExactly(KinWord.SELF, KinWord.MOTHER);
        assertThat(sheet.people()).allMatch(one -> one.id() < 0 && one.takesPart());
        assertThat(sheet.people().get(0).household()).isEqualTo(Family.HOME);
        assertThat(database.em()
                        .createQuery("select count(m) from FamilyMember m")
                        .getSingleResult())
                .isEqualTo(0L);
    }

    @Test
    void storesWhoTakesPartWithTheFirstChangeUnderTheReferenceThatWasShown() {
        long mother = id(KinWord.MOTHER);

        add(KinRole.MOTHER, mother, facts("", "1934"));

        FamilySheet stored = sheet();
        assertThat(stored.people()).hasSize(3).allMatch(one -> one.id() > 0);
        assertThat(stored.people()).extracting(Somebody::kin).contains(KinWord.MOTHERS_MOTHER);
        assertThat(stored.people().stream().filter(one -> one.takesPart())).hasSize(2);
    }

    @Test
    void addsWhoMustStandBetween() {
        add(KinRole.FATHERS_FATHER, id(KinWord.SELF), facts("", null));
        add(KinRole.SIBLING, id(KinWord.SELF), facts("例 姉", "1985", Sex.FEMALE));

        assertThat(sheet().people())
                .extracting(Somebody::kin)
                .containsExactlyInAnyOrder(
                        KinWord.SELF, KinWord.MOTHER, KinWord.FATHER, KinWord.FATHERS_FATHER, KinWord.ELDER_SISTER);
    }

    @Test
    void findsWhatEverybodyIsToTheSubject() {
        long self = id(KinWord.SELF);
        add(KinRole.FATHER, self, facts("", "1955"));
        add(KinRole.SIBLING, id(KinWord.FATHER), facts("", "1950", Sex.MALE));
        add(KinRole.CHILD, id(KinWord.UNCLE), facts("", "1980", Sex.FEMALE));
        add(KinRole.SPOUSE, id(KinWord.UNCLE), facts("", null, Sex.FEMALE));
        add(KinRole.FORMER_SPOUSE, id(KinWord.FATHER), facts("", null, Sex.FEMALE));
        add(KinRole.CHILD, id(KinWord.PARENTS_FORMER_PARTNER), facts("", "1978", Sex.MALE));
        add(KinRole.SPOUSE, self, facts("", null, Sex.FEMALE));
        add(KinRole.MOTHER, id(KinWord.WIFE), facts("", null));
        add(KinRole.CHILD, self, facts("", "2020", Sex.MALE));
        add(KinRole.RELATIVE, self, facts("", null));
        add(KinRole.ADOPTIVE_MOTHER, self, facts("", null));

        assertThat(sheet().people())
                .extracting(Somebody::kin)
                .contains(
                        KinWord.FATHERS_FATHER,
                        KinWord.FATHERS_MOTHER,
                        KinWord.COUSIN,
                        KinWord.UNCLES_SPOUSE,
                        KinWord.PARENTS_FORMER_PARTNER,
                        KinWord.PARENT_IN_LAW,
                        KinWord.SON,
                        KinWord.ADOPTIVE_PARENT,
                        KinWord.RELATIVE);
    }

    @Test
    void aChildOfADivorcedManAndNobodyElseIsHisAlone() {
        add(KinRole.FATHER, id(KinWord.SELF), facts("", null));
        add(KinRole.FORMER_SPOUSE, id(KinWord.FATHER), facts("", null));
        add(KinRole.CHILD, id(KinWord.FATHER), facts("", null, Sex.MALE));

        assertThat(sheet().people()).extracting(Somebody::kin).contains(KinWord.HALF_SIBLING);
    }

    @Test
    void refusesARelationToOneself() {
        long self = id(KinWord.SELF);
        refused(FamilyReason.RELATED_TO_SELF, () -> parent(self, self));
        refused(FamilyReason.RELATED_TO_SELF, () -> couple(self, self, CoupleKind.MARRIED, null, null));
        refused(FamilyReason.RELATED_TO_SELF, () -> tie(self, self, TieKind.CLOSE));
    }

    @Test
    void refusesACircle() {
        add(KinRole.MOTHER, id(KinWord.MOTHER), facts("", null));

        refused(FamilyReason.CIRCLE, () -> parent(id(KinWord.MOTHERS_MOTHER), id(KinWord.SELF)));
    }

    @Test
    void refusesAChildThatIsOlderThanItsParent() {
        refused(FamilyReason.CHILD_TOO_OLD, () -> add(KinRole.CHILD, id(KinWord.SELF), facts("", "1980")));
        refused(FamilyReason.CHILD_TOO_OLD, () -> add(KinRole.FATHER, id(KinWord.SELF), facts("", "1990")));
    }

    @Test
    void takesARoughYearAtItsWordOnlyAsFarAsItReaches() {
        add(KinRole.FATHER, id(KinWord.SELF), facts("", "1976~"), true);

        assertThat(sheet().people()).extracting(Somebody::kin).contains(KinWord.FATHER);
    }

    @Test
    void asksWhenTheYearsBetweenAreStrangeAndTakesTheAnswer() {
        MemberFacts young = facts("", "1981");
        refused(FamilyReason.AGE_GAP_UNUSUAL, () -> add(KinRole.FATHER, id(KinWord.SELF), young));
        refused(FamilyReason.AGE_GAP_UNUSUAL, () -> add(KinRole.FATHER, id(KinWord.SELF), facts("", "1915", true)));

        add(KinRole.FATHER, id(KinWord.SELF), young, true);
        assertThat(sheet().people()).extracting(Somebody::kin).contains(KinWord.FATHER);
    }

    @Test
    void refusesAnAdopterWhoIsYoungerThanTheChild() {
        refused(
                FamilyReason.ADOPTER_TOO_YOUNG,
                () -> add(KinRole.ADOPTIVE_FATHER, id(KinWord.SELF), facts("", "2000")));
    }

    @Test
    void refusesASecondMotherAndASecondFatherByBirth() {
        refused(FamilyReason.TWO_BIRTH_MOTHERS, () -> add(KinRole.MOTHER, id(KinWord.SELF), facts("", null)));
        add(KinRole.FATHER, id(KinWord.SELF), facts("", null));
        refused(FamilyReason.TWO_BIRTH_FATHERS, () -> add(KinRole.FATHER, id(KinWord.SELF), facts("", null)));
    }

    @Test
    void refusesAThirdParentByBirthWhoseSexNobodyKnows() {
        add(KinRole.FATHER, id(KinWord.SELF), facts("", null));
        add(KinRole.RELATIVE, id(KinWord.SELF), facts("", null));

        refused(FamilyReason.BIRTH_PARENTS_FULL, () -> parent(id(KinWord.SELF), id(KinWord.RELATIVE)));
    }

    @Test
    void refusesWhatIsKnownAlready() {
        long self = id(KinWord.SELF);
        refused(FamilyReason.PARENT_ALREADY, () -> parent(self, id(KinWord.MOTHER)));
        add(KinRole.SIBLING, self, facts("", null, Sex.MALE));
        tie(self, id(KinWord.BROTHER), TieKind.CONFLICT);
        refused(FamilyReason.TIE_ALREADY, () -> tie(id(KinWord.BROTHER), id(KinWord.SELF), TieKind.CONFLICT));
    }

    @Test
    void violenceHasADirectionAndMayGoBothWays() {
        tie(id(KinWord.SELF), id(KinWord.MOTHER), TieKind.VIOLENCE);
        tie(id(KinWord.MOTHER), id(KinWord.SELF), TieKind.VIOLENCE);

        assertThat(sheet().ties()).hasSize(2);
        assertThat(sheet(Set.of()).ties()).isEmpty();
        assertThat(sheet(Set.of()).hidden()).isTrue();
    }

    @Test
    void refusesASecondMarriageBesideTheFirst() {
        add(KinRole.SPOUSE, id(KinWord.SELF), facts("", null, Sex.FEMALE));

        refused(FamilyReason.MARRIED_ALREADY, () -> add(KinRole.SPOUSE, id(KinWord.SELF), facts("", null)));
        couple(id(KinWord.SELF), id(KinWord.WIFE), CoupleKind.DIVORCED, "2015", "2019");
        add(KinRole.SPOUSE, id(KinWord.SELF), facts("", null, Sex.FEMALE));
        assertThat(sheet().people()).extracting(Somebody::kin).contains(KinWord.WIFE, KinWord.FORMER_PARTNER);
    }

    @Test
    void refusesACoupleOfParentAndChild() {
        refused(
                FamilyReason.COUPLE_IN_LINE,
                () -> couple(id(KinWord.SELF), id(KinWord.MOTHER), CoupleKind.PARTNERS, null, null));
    }

    @Test
    void refusesImpossibleDays() {
        long self = id(KinWord.SELF);
        refused(FamilyReason.BORN_IN_FUTURE, () -> add(KinRole.SIBLING, self, facts("", "2027")));
        refused(FamilyReason.DIED_IN_FUTURE, () -> add(KinRole.FATHER, self, died("1950", "2027")));
        refused(FamilyReason.DIED_BEFORE_BORN, () -> add(KinRole.FATHER, self, died("1950", "1949")));
        refused(FamilyReason.TOO_OLD, () -> add(KinRole.FATHER, self, facts("", "1900")));
        refused(FamilyReason.TOO_OLD, () -> add(KinRole.FATHER, self, died("1880", "2010")));
        refused(
                FamilyReason.ENDS_BEFORE_START,
                () -> couple(self, id(KinWord.MOTHER), CoupleKind.MARRIED, "2010", "2005"));
    }

    @Test
    void expectsAChildInTheFuture() {
        add(
                KinRole.CHILD,
                id(KinWord.SELF),
                new MemberFacts("", Sex.UNKNOWN, Life.EXPECTED, RoughDate.ofYear(2027), false, null, ""));

        assertThat(sheet().people()).extracting(Somebody::kin).contains(KinWord.UNBORN);
    }

    @Test
    void twinsAreBornTogetherAndNotApart() {
        long self = id(KinWord.SELF);
        refused(FamilyReason.TWINS_BORN_APART, () -> add(KinRole.TWIN, self, facts("", "1999")));

        add(KinRole.TWIN, self, facts("", null, Sex.MALE));
        Somebody twin = one(KinWord.BROTHER);
        assertThat(twin.twinOf()).isEqualTo(id(KinWord.SELF));
        assertThat(twin.born()).isEqualTo(one(KinWord.SELF).born());
    }

    @Test
    void correctsWhatIsKnownAndChecksItAgain() {
        add(KinRole.FATHER, id(KinWord.SELF), facts("", "1955"));

        refused(FamilyReason.CHILD_TOO_OLD, () -> correct(id(KinWord.FATHER), facts("", "1989")));
        refused(FamilyReason.TWO_BIRTH_MOTHERS, () -> correct(id(KinWord.FATHER), facts("", "1955", Sex.FEMALE)));
        correct(id(KinWord.FATHER), facts("例 父", "1956", Sex.MALE));
        assertThat(one(KinWord.FATHER).name()).isEqualTo("例 父");
    }

    @Test
    void movesOutAndLivesInOneHouseholdAtATime() {
        refused(FamilyReason.LIVES_ELSEWHERE, () -> move(id(KinWord.SELF), Family.HOME, null));
        refused(FamilyReason.HAPPENED_IN_FUTURE, () -> move(id(KinWord.SELF), 2, "2027"));

        move(id(KinWord.SELF), 2, "2020");
        assertThat(one(KinWord.SELF).household()).isEqualTo(2);
        assertThat(sheet().stays()).hasSize(2);
    }

    @Test
    void remembersYearsFromWhoeverKnewThem() {
        long self = id(KinWord.SELF);
        refused(FamilyReason.HAPPENED_IN_FUTURE, () -> happen(self, EventKind.OTHER, "2027"));
        refused(FamilyReason.BEFORE_BIRTH, () -> happen(self, EventKind.OTHER, "1980"));

        happen(self, EventKind.SCHOOL_REFUSAL, "2004~");
        happen(null, EventKind.HOSPITAL, "2010-02");
        assertThat(sheet().events()).hasSize(2);
        assertThat(sheet(Set.of()).events())
                .extracting(FamilySheet.Event::kind)
                .containsExactly(EventKind.SCHOOL_REFUSAL);
    }

    @Test
    void hidesAClinicFromWhoMayNotKnowOfIllness() {
        change(family -> family.link(
                new AddLink(file.id(), null, BodyKind.CLINIC, "例示医院", Strength.WEAK, Flow.NONE, null, null), BY));

        assertThat(sheet().links()).hasSize(1);
        assertThat(sheet(Set.of(Delicate.VIOLENCE)).links()).isEmpty();
    }

    @Test
    void takesBackWhoStandsAtTheEdgeAndNobodyInTheMiddle() {
        add(KinRole.FATHERS_FATHER, id(KinWord.SELF), facts("", null));
        refused(FamilyReason.STILL_TIED, () -> takeBack(TakeBack.What.MEMBER, id(KinWord.FATHER)));
        refused(FamilyReason.TAKES_PART, () -> takeBack(TakeBack.What.MEMBER, id(KinWord.MOTHER)));
        refused(KernelReason.NOT_FOUND, () -> takeBack(TakeBack.What.TIE, 1));

        takeBack(TakeBack.What.MEMBER, id(KinWord.FATHERS_FATHER));
        takeBack(TakeBack.What.MEMBER, id(KinWord.FATHER));
        assertThat(sheet().people()).extracting(Somebody::kin).containsExactly(KinWord.SELF, KinWord.MOTHER);
    }

    @Test
    void putsTheYearsTogetherAndCountsTheSchoolYears() {
        happen(id(KinWord.SELF), EventKind.JOB_BEGAN, "2010-04");

        List<YearLine> lines = FamilyYears.of(sheet(), RoughDate.ofCode("2017-04"), List.of());

        assertThat(lines).extracting(YearLine::mark).contains(YearMark.BIRTH, YearMark.SCHOOL_BEGINS, YearMark.ONSET);
        assertThat(lines).extracting(YearLine::when).isSorted();
        assertThat(FamilyYears.schoolBegins(RoughDate.ofCode("2000-04-01")).code())
                .isEqualTo("2006-04");
        assertThat(FamilyYears.schoolBegins(RoughDate.ofCode("2000-04-02")).code())
                .isEqualTo("2007-04");
        assertThat(FamilyYears.schoolBegins(RoughDate.ofCode("2000-02")).code()).isEqualTo("2006-04");
        assertThat(FamilyYears.schoolBegins(RoughDate.ofYear(2000)).code()).isEqualTo("2007~");
    }

    // ---- the ways to say it -------------------------------------------------------------------------------------

    private interface Change {
        void to(Family family);
    }

    private void change(Change change) {
        change.to(family);
        new Families(database.em()).store(family);
        database.flushAndClear();
        family = again();
    }

    private Family again() {
        return new Families(database.em()).ofForChange(database.em().find(CaseFile.class, file.id()), BY, TODAY);
    }

    private void add(KinRole role, long of, MemberFacts facts) {
        add(role, of, facts, false);
    }

    private void add(KinRole role, long of, MemberFacts facts, boolean sure) {
        change(family -> family.add(new AddMember(file.id(), of, role, facts, false, sure), BY));
    }

    @Test
    void whoDoesNotSeeWhatANoteIsAboutCorrectsTheRestAndKeepsTheNote() {
        add(KinRole.SIBLING, id(KinWord.SELF), noted("架空の診断", Set.of(Delicate.DIAGNOSIS)));
        CaseSight desk = new CaseSight(Sight.CASEWORK, Set.of(Delicate.VIOLENCE));
        FamilySheet.Somebody hidden = marked(desk);
        assertThat(hidden.note()).isEmpty();

        change(family -> family.correct(
                new CorrectMember(file.id(), hidden.id(), hidden.version(), noted("", Set.of()), false), desk));

        assertThat(marked(CaseSight.EVERYTHING).note()).isEqualTo("架空の診断");
    }

    private FamilySheet.Somebody marked(CaseSight sight) {
        return family.sheet(sight, true).people().stream()
                .filter(one -> !one.about().isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private static MemberFacts noted(String note, Set<Delicate> about) {
        return new MemberFacts("", Sex.FEMALE, Life.BORN, null, false, null, note, about);
    }

    private void correct(long member, MemberFacts facts) {
        change(family -> family.correct(
                new CorrectMember(file.id(), member, family.member(member).version(), facts, false),
                CaseSight.EVERYTHING));
    }

    private void parent(long child, long parent) {
        change(family -> family.parent(family.member(child), family.member(parent), ParentageKind.BIRTH, false, BY));
    }

    private void couple(long one, long two, CoupleKind kind, @Nullable String since, @Nullable String until) {
        change(family -> family.couple(new RelateCouple(file.id(), one, two, kind, day(since), day(until)), BY));
    }

    private void tie(long from, long to, TieKind kind) {
        change(family -> family.tie(new AddTie(file.id(), from, to, kind, null, null), BY));
    }

    private void move(long member, int household, @Nullable String on) {
        change(family -> family.move(new MoveMember(file.id(), member, household, day(on)), BY));
    }

    private void happen(@Nullable Long member, EventKind kind, String day) {
        change(family -> family.happen(
                new AddEvent(file.id(), member, kind, RoughDate.ofCode(day), "架空のこと", Origin.FAMILY, Agency.PLAT_HOME),
                BY));
    }

    private void takeBack(TakeBack.What what, long id) {
        change(family -> family.takeBack(new TakeBack(file.id(), what, id)));
    }

    private static @Nullable RoughDate day(@Nullable String code) {
        return code == null ? null : RoughDate.ofCode(code);
    }

    private static MemberFacts facts(String name, @Nullable String born) {
        return facts(name, born, Sex.UNKNOWN);
    }

    private static MemberFacts facts(String name, @Nullable String born, Sex sex) {
        return new MemberFacts(name, sex, Life.BORN, day(born), false, null, "");
    }

    private static MemberFacts facts(String name, String born, boolean dead) {
        return new MemberFacts(name, Sex.UNKNOWN, Life.BORN, day(born), dead, null, "");
    }

    private static MemberFacts died(String born, String died) {
        return new MemberFacts("", Sex.UNKNOWN, Life.BORN, day(born), true, day(died), "");
    }

    private FamilySheet sheet() {
        return family.sheet(CaseSight.EVERYTHING, true);
    }

    private FamilySheet sheet(Set<Delicate> groups) {
        return family.sheet(new CaseSight(Sight.CASEWORK, groups), false);
    }

    private Somebody one(KinWord kin) {
        return sheet().people().stream()
                .filter(one -> one.kin() == kin)
                .findFirst()
                .orElseThrow(() -> new AssertionError(kin));
    }

    private long id(KinWord kin) {
        return one(kin).id();
    }

    private void refused(Reason reason, ThrowingCallable deed) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(deed)
                .matches(refused -> refused.is(reason), "refuses with " + reason);
        database.flushAndClear();
        family = again();
    }
}
