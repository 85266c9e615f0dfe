package org.banso.casefile.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.banso.access.model.AccessReason;
import org.banso.access.model.BarColleague;
import org.banso.access.model.BarKind;
import org.banso.access.model.BreakTheGlass;
import org.banso.access.model.CaseDoors;
import org.banso.access.model.Deed;
import org.banso.access.model.ExistingFile;
import org.banso.access.model.Ground;
import org.banso.access.model.LookLimits;
import org.banso.access.model.OpenSeal;
import org.banso.access.model.ProvisionGround;
import org.banso.access.model.RecordProvision;
import org.banso.access.model.ReviewGlass;
import org.banso.access.model.SealFile;
import org.banso.access.model.Sight;
import org.banso.access.model.Standings;
import org.banso.access.model.Verdict;
import org.banso.casefile.model.CaseFile;
import org.banso.casefile.model.CaseFixture;
import org.banso.casefile.model.CaseSheet;
import org.banso.casefile.model.ConsentHow;
import org.banso.casefile.model.ConsentItem;
import org.banso.casefile.model.Danger;
import org.banso.casefile.model.RecordConsent;
import org.banso.casefile.model.WithdrawConsent;
import org.banso.directory.model.Acting;
import org.banso.directory.model.Actor;
import org.banso.directory.model.Agency;
import org.banso.directory.model.Role;
import org.banso.kernel.model.Database;
import org.banso.kernel.model.KernelReason;
import org.banso.kernel.model.Reason;
import org.banso.kernel.model.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Grounds, bars, seals and the emergency look, through the services and over the real tables. */
class WhoSeesTest {

    private static final LocalDate TODAY = CaseFixture.TODAY;
    private static final Instant NOW = CaseFixture.NOW;
    private static final Instant LATER = NOW.plusSeconds(60);
    private static final Actor CLERK = actor("zz-clerk", Agency.EDU_CENTER, Role.CENTRE_CLERK);
    private static final Actor BOSS = actor("zz-boss", Agency.MERKMAL, Role.SUPERVISOR);
    private static final Actor OTHER_BOSS = actor("zz-other-boss", Agency.PLAT_HOME, Role.SUPERVISOR);
    private static final Actor COLLEAGUE = actor("zz-colleague", Agency.PLAT_HOME, Role.CASEWORKER);

    @RegisterExtension
    final Database database = new Database();

    private CaseFile file;

    @BeforeEach
    void aCaseWithADanger() {
        file = CaseFixture.stored(database.em());
        file.warnOf(Set.of(Danger.VIOLENCE));
        List.of(CLERK, BOSS, OTHER_BOSS, COLLEAGUE).forEach(one -> CaseFixture.staff(database.em(), one));
        database.flushAndClear();
    }

    // ---- consent ----

    @Test
    void aClerkReadsWhatTheConsentNamesAndHasNoOtherCase() {
        assertThat(as(CLERK).shared().list()).isEmpty();
        consent(Set.of(ConsentItem.IDENTITY), null);

        assertThat(as(CLERK).shared().list()).singleElement().satisfies(line -> {
            assertThat(line.sight().sight()).isEqualTo(Sight.COORDINATION);
            assertThat(line.state()).isNull();
            assertThat(line.age()).isNull();
            assertThat(line.dangers()).isEmpty();
        });
        CaseSheet sheet = as(CLERK).shared().sheet(file.id());
        assertThat(sheet.subject().name()).isEqualTo(file.subject().name().shown());
        assertThat(List.of(sheet.subject().phone(), sheet.subject().address())).containsOnly("");
        assertThat(sheet.participants()).isEmpty();
        assertThat(as(CLERK).shared().story(file.id())).isEmpty();
        assertThat(refusal(() -> as(CLERK).gate().require(Deed.READ, file.id())))
                .isEqualTo(AccessReason.NOT_YOUR_ROLE);
    }

    @Test
    void howSomebodyLivesIsTheCaseworkAndDangerStaysHidden() {
        consent(Set.of(ConsentItem.IDENTITY, ConsentItem.LIVING), null);
        CaseSheet sheet = as(CLERK).shared().sheet(file.id());

        assertThat(sheet.sight().isCasework()).isTrue();
        assertThat(sheet.dangers()).isEmpty();
        assertThat(sheet.mayWrite()).isFalse();
        assertThat(refusal(() -> as(CLERK).gate().require(Deed.WRITE, file.id())))
                .isEqualTo(AccessReason.NOT_YOUR_ROLE);
    }

    @Test
    void withdrawingAConsentEndsTheSightAtOnce() {
        long id = consent(Set.of(ConsentItem.LIVING), null);
        assertThat(as(CLERK).shared().list()).hasSize(1);
        as(CaseFixture.PSYCHOLOGIST).at(LATER).consents().withdraw(new WithdrawConsent(file.id(), id, TODAY));

        assertThat(as(CLERK).at(LATER).shared().list()).isEmpty();
        assertThat(refusal(() -> as(CLERK).at(LATER).shared().sheet(file.id()))).isEqualTo(KernelReason.NOT_FOUND);
    }

    @Test
    void aConsentsPeriodIsItsLooksPeriod() {
        consent(Set.of(ConsentItem.LIVING), TODAY.plusDays(3));

        assertThat(as(CLERK).at(NOW.plus(Duration.ofDays(3))).shared().list()).hasSize(1);
        assertThat(as(CLERK).at(NOW.plus(Duration.ofDays(4))).shared().list()).isEmpty();
    }

    // ---- bars and seals ----

    @Test
    void whoeverIsShutOutDoesNotEvenLearnThatThereIsAFile() {
        assertThat(as(COLLEAGUE).reading().waiting()).hasSize(1);
        as(BOSS).grounds().bar(new BarColleague(file.id(), COLLEAGUE.uid(), BarKind.KIN));
        database.flushAndClear();

        assertThat(as(COLLEAGUE).at(LATER).reading().waiting()).isEmpty();
        assertThat(refusal(() -> as(COLLEAGUE).at(LATER).reading().sheet(file.id())))
                .isEqualTo(KernelReason.NOT_FOUND);
        assertThat(refusal(() -> as(COLLEAGUE).at(LATER).glass().breakGlass(glass(file.number(), 30))))
                .isEqualTo(KernelReason.NOT_FOUND);
        assertThat(refusal(() -> as(BOSS).at(LATER).gate().mustNotBeShutOut(file.id(), COLLEAGUE.uid())))
                .isEqualTo(AccessReason.SHUT_OUT);
        assertThat(as(BOSS).grounds().sheet(file.id()).bars()).hasSize(1);
        assertThat(as(CaseFixture.PSYCHOLOGIST).grounds().sheet(file.id()).bars())
                .as("who is shut out is for supervisors")
                .isEmpty();
    }

    @Test
    void nobodyShutsThemselvesOutAndOnlyASupervisorShutsAnybodyOut() {
        assertThat(refusal(() -> as(BOSS).grounds().bar(new BarColleague(file.id(), BOSS.uid(), BarKind.KIN))))
                .isEqualTo(AccessReason.BAR_YOURSELF);
        assertThat(refusal(() -> as(COLLEAGUE).grounds().bar(new BarColleague(file.id(), CLERK.uid(), BarKind.OTHER))))
                .isEqualTo(AccessReason.NOT_YOUR_ROLE);
        assertThat(refusal(() -> as(BOSS).grounds().bar(new BarColleague(file.id(), "nobody", BarKind.OTHER))))
                .isEqualTo(AccessReason.COLLEAGUE_UNKNOWN);
    }

    @Test
    void aSealedFileIsItsCirclesAloneAndItsSealerStaysInIt() {
        as(BOSS).grounds().seal(new SealFile(file.id(), "職員の家族", Set.of(COLLEAGUE.uid())));
        database.flushAndClear();

        assertThat(as(BOSS).at(LATER).reading().sheet(file.id()).number()).isEqualTo(file.number());
        assertThat(as(COLLEAGUE).at(LATER).reading().waiting()).hasSize(1);
        assertThat(as(OTHER_BOSS).at(LATER).reading().waiting()).isEmpty();
        assertThat(refusal(() -> as(OTHER_BOSS).at(LATER).glass().breakGlass(glass(file.number(), 30))))
                .isEqualTo(KernelReason.NOT_FOUND);
        as(BOSS).at(LATER).grounds().openSeal(new OpenSeal(file.id()));
        database.flushAndClear();
        assertThat(as(OTHER_BOSS).at(LATER.plusSeconds(1)).reading().waiting()).hasSize(1);
    }

    // ---- the emergency look ----

    @Test
    void theGlassOpensForItsTimeIsToldAndReviewedBySomebodyElse() {
        endTheSightOfPlatHome();
        assertThat(refusal(() -> as(OTHER_BOSS).reading().sheet(file.id()))).isEqualTo(KernelReason.NOT_FOUND);
        assertThat(as(OTHER_BOSS).glass().existing("架空山 試太郎")).containsExactly(new ExistingFile(Agency.MERKMAL));
        assertThat(as(OTHER_BOSS).glass().existing("試太郎"))
                .as("by a part of a name nobody is found")
                .isEmpty();
        Office office = as(OTHER_BOSS);
        office.glass().breakGlass(glass("架空山 試太郎", 180));
        database.flushAndClear();

        assertThat(office.told().happenings()).extracting(told -> told.kind()).containsExactly("access.GLASS_BROKEN");
        assertThat(as(OTHER_BOSS).at(LATER).reading().sheet(file.id()).mayWrite())
                .isFalse();
        assertThat(as(OTHER_BOSS).at(LATER).glass().limits(file.id()))
                .isEqualTo(new LookLimits(NOW.plus(Duration.ofHours(3)), false));
        assertThat(refusal(() -> as(OTHER_BOSS).at(LATER).reading().printed(file.id())))
                .as("an emergency look leaves no paper behind")
                .isEqualTo(AccessReason.NOT_YOUR_ROLE);
        assertThat(refusal(() -> as(OTHER_BOSS).at(LATER).gate().require(Deed.WRITE, file.id())))
                .isEqualTo(AccessReason.NOT_YOUR_ROLE);
        assertThat(refusal(() -> as(OTHER_BOSS)
                        .at(NOW.plus(Duration.ofHours(3)))
                        .reading()
                        .sheet(file.id())))
                .isEqualTo(KernelReason.NOT_FOUND);

        long id = as(BOSS).glass().toReview().get(0).glassId();
        assertThat(refusal(() -> as(OTHER_BOSS).glass().review(new ReviewGlass(id, Verdict.PROPER, "", Set.of()))))
                .isEqualTo(AccessReason.REVIEW_YOUR_OWN);
        assertThat(refusal(() -> as(BOSS).glass().review(new ReviewGlass(id, Verdict.MISUSE, "", Set.of()))))
                .isEqualTo(AccessReason.MISUSE_WITHOUT_WORDS);
        as(BOSS).at(LATER).glass().review(new ReviewGlass(id, Verdict.MISUSE, "連絡の記録がない", Set.of()));
        assertThat(as(BOSS).glass().toReview()).isEmpty();
        assertThat(new CaseDoors(database.em()).glasses(file.id()))
                .singleElement()
                .satisfies(line -> assertThat(line.verdict()).isEqualTo(Verdict.MISUSE));
        assertThat(refusal(() -> as(BOSS).glass().review(new ReviewGlass(id, Verdict.PROPER, "", Set.of()))))
                .isEqualTo(AccessReason.REVIEWED_ALREADY);
    }

    @Test
    void theGlassIsNotBrokenForLongerThanTheWardAllowsNorWithoutNeedNorByAStranger() {
        assertThat(refusal(() -> as(COLLEAGUE).glass().breakGlass(glass(file.number(), 30))))
                .isEqualTo(AccessReason.GLASS_NOT_NEEDED);
        endTheSightOfPlatHome();
        assertThat(refusal(() -> as(COLLEAGUE).glass().breakGlass(glass(file.number(), 181))))
                .isEqualTo(AccessReason.GLASS_TOO_LONG);
        assertThat(refusal(() -> as(CaseFixture.STRANGER).glass().breakGlass(glass(file.number(), 30))))
                .isEqualTo(KernelReason.NOT_FOUND);
        assertThat(refusal(() -> as(COLLEAGUE).glass().breakGlass(glass("R1-9999", 30))))
                .isEqualTo(KernelReason.NOT_FOUND);
        CaseFile namesake = CaseFixture.stored(database.em());
        new Standings(database.em())
                .in(namesake.id())
                .forEach(standing ->
                        new Standings(database.em()).end(namesake.id(), standing.ground(), 0, NOW.minusSeconds(1)));
        database.flushAndClear();
        assertThat(refusal(() -> as(COLLEAGUE).glass().breakGlass(glass("架空山 試太郎", 30))))
                .isEqualTo(AccessReason.GLASS_WHICH);
    }

    // ---- telling outside ----

    @Test
    void whatWasToldOutsideIsRecordedWithItsGroundAndStandsInTheStory() {
        Office office = as(CaseFixture.PSYCHOLOGIST);
        office.grounds().record(provision(TODAY, null));

        assertThat(office.grounds().sheet(file.id()).provisions())
                .singleElement()
                .satisfies(line -> assertThat(line.ground()).isEqualTo(ProvisionGround.CHILD_PROTECTION));
        assertThat(office.told().happenings().get(0).values())
                .containsExactly("enum.access.ProvisionGround.CHILD_PROTECTION");
        assertThat(refusal(() -> office.grounds().record(provision(TODAY.plusDays(1), null))))
                .isEqualTo(AccessReason.PROVIDED_IN_FUTURE);
        assertThat(refusal(() -> office.grounds().record(provision(TODAY, TODAY.minusDays(1)))))
                .isEqualTo(AccessReason.TOLD_BEFORE);
    }

    private RecordProvision provision(LocalDate on, LocalDate toldOn) {
        return new RecordProvision(
                file.id(), ProvisionGround.CHILD_PROTECTION, "児童相談所", "氏名、住所", "通告", Set.of(), on, toldOn);
    }

    private long consent(Set<ConsentItem> items, LocalDate validUntil) {
        long id = as(CaseFixture.PSYCHOLOGIST)
                .consents()
                .record(new RecordConsent(
                        file.id(),
                        file.subjectParticipant().id(),
                        ConsentHow.ORAL,
                        TODAY,
                        TODAY,
                        validUntil,
                        Set.of(Agency.EDU_CENTER),
                        items));
        database.flushAndClear();
        return id;
    }

    private void endTheSightOfPlatHome() {
        as(BOSS).gate().settle(file.id(), Ground.JOINT_DESK, Map.of(Agency.MERKMAL, Optional.empty()));
        database.em()
                .createNativeQuery("update access_standing set since = since - interval '1 day', until = ?1"
                        + " where agency = 'PLAT_HOME'")
                .setParameter(1, Timestamp.from(NOW.minusSeconds(1)))
                .executeUpdate();
        database.flushAndClear();
        act(OTHER_BOSS);
    }

    /** As the container would, for the functions of the database that ask who acts. */
    private void act(Actor actor) {
        new Acting(database.em()).person(actor.uid(), actor.roles(), NOW);
    }

    private static BreakTheGlass glass(String whom, int minutes) {
        return new BreakTheGlass(whom, "命の危険がある", Set.of(), minutes);
    }

    private Office as(Actor actor) {
        act(actor);
        return Office.of(database.em(), actor);
    }

    private static Reason refusal(Runnable deed) {
        Refused refused = catchThrowableOfType(Refused.class, deed::run);
        assertThat(refused).isNotNull();
        return refused.reason();
    }

    private static Actor actor(String uid, Agency agency, Role role) {
        return new Actor(uid, "架空 " + uid, agency, Set.of(role));
    }
}
