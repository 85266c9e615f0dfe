package org.banso.retention.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.banso.directory.model.Actor;
import org.banso.directory.model.Agency;
import org.banso.directory.model.Role;
import org.banso.directory.service.CurrentActor;
import org.banso.kernel.model.Database;
import org.banso.kernel.model.KernelReason;
import org.banso.kernel.model.Reason;
import org.banso.kernel.model.Refused;
import org.banso.kernel.model.Tokyo;
import org.banso.policy.model.Settings;
import org.banso.policy.service.PolicyBook;
import org.banso.retention.model.AnswerDisposal;
import org.banso.retention.model.Certificate;
import org.banso.retention.model.Disposals;
import org.banso.retention.model.DueLine;
import org.banso.retention.model.PlaceHold;
import org.banso.retention.model.ProposeDisposal;
import org.banso.retention.model.RecordKey;
import org.banso.retention.model.RecordKind;
import org.banso.retention.model.RetentionReason;
import org.banso.retention.model.WholeCase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class DisposingTest {

    /** The case closed on 2021-03-31 and is kept for 60 months. */
    private static final LocalDate DUE = LocalDate.of(2026, 3, 31);

    private static final RecordKey CASE = new RecordKey(RecordKind.CASE, WholeCase.CASE);

    @RegisterExtension
    final Database database = new Database();

    private LocalDate today = DUE;

    @BeforeEach
    void aWholeCase() {
        WholeCase.stored(database.em());
    }

    @Test
    void isDueFromTheDayOnWhichItsPeriodCountedFromTheClosingIsOver() {
        today = DUE.minusDays(1);
        assertThat(as("ward1").due()).isEmpty();
        refuses(RetentionReason.NOT_DUE, () -> propose("ward1"));
        today = DUE;
        assertThat(as("ward1").due())
                .containsExactly(new DueLine(
                        RecordKind.CASE,
                        WholeCase.CASE,
                        WholeCase.NUMBER,
                        LocalDate.of(2021, 3, 31),
                        DUE,
                        null,
                        null,
                        null));
    }

    @Test
    void waitsForTheDisclosureRequestsAboutIt() {
        WholeCase.withRequest(database.em());
        run("update disclosure_request set decided_at = '2024-06-30 12:00+09', given_on = '2024-07-01'");
        assertThat(as("ward1").due()).isEmpty();

        today = LocalDate.of(2027, 6, 30);
        assertThat(as("ward1").due()).extracting(DueLine::kind).containsExactly(RecordKind.CASE, RecordKind.DISCLOSURE);

        run("update disclosure_request set state = 'PROPOSED', decided_at = null, decided_by = null, given_on = null,"
                + " given_way = null, given_by = null");
        assertThat(as("ward1").due()).as("one is open").isEmpty();
    }

    @Test
    void whatIsHeldStaysUntilSomebodyLiftsIt() {
        as("ward1").hold(hold());
        assertThat(as("ward1").due()).extracting(DueLine::holdReason).containsExactly("裁判のため");
        refuses(RetentionReason.HELD, () -> propose("ward1"));
        refuses(RetentionReason.HELD_ALREADY, () -> as("ward2").hold(hold()));
        as("ward1").lift(CASE);
        refuses(RetentionReason.NOT_HELD, () -> as("ward1").lift(CASE));
        propose("ward1");
        refuses(RetentionReason.PROPOSED_ALREADY, () -> as("ward2").hold(hold()));
    }

    @Test
    void needsTwoPeople() {
        refuses(RetentionReason.NOTHING_CHOSEN, () -> as("ward1").propose(new ProposeDisposal(List.of())));
        long id = propose("ward1");
        refuses(RetentionReason.PROPOSED_ALREADY, () -> propose("ward2"));
        refuses(RetentionReason.SAME_PERSON, () -> as("ward1").answer(new AnswerDisposal(List.of(id), true)));
        assertThat(count("casefile_case where id = " + WholeCase.CASE)).isOne();

        String certificate = as("ward2").answer(new AnswerDisposal(List.of(id), true));

        assertThat(certificate).isEqualTo("R7-0001");
        assertThat(count("casefile_case where id = " + WholeCase.CASE)).isZero();
        assertThat(as("ward1").due()).isEmpty();
        refuses(RetentionReason.NOT_PROPOSED, () -> as("ward2").answer(new AnswerDisposal(List.of(id), true)));
    }

    @Test
    void theCertificateSaysHowMuchWasDestroyedAndNamesNobody() {
        long id = propose("ward1");
        String number = as("ward2").answer(new AnswerDisposal(List.of(id), true));

        Certificate certificate = as("ward1").certificate(number);

        assertThat(certificate.records()).hasSize(1);
        assertThat(certificate.records().get(0).people()).isEqualTo(2);
        assertThat(certificate.records().get(0).rows()).isGreaterThan(30);
        assertThat(certificate.rowsByTable()).containsEntry("support_note_segment", 5L);
        assertThat(certificate.toString()).doesNotContain("架空", "かくう");
        assertThat(as("ward1").done()).hasSize(1);
        refuses(KernelReason.NOT_FOUND, () -> as("ward1").certificate("R1-0001"));
    }

    @Test
    void whatIsTurnedDownCanBeProposedAgain() {
        long id = propose("ward1");
        assertThat(as("ward2").answer(new AnswerDisposal(List.of(id), false))).isEmpty();
        assertThat(count("casefile_case where id = " + WholeCase.CASE)).isOne();
        propose("ward2");
    }

    @Test
    void aCallThatNeverBecameACaseHasItsOwnPeriod() {
        run("update reception_reception set case_id = null");
        assertThat(as("ward1").due()).extracting(DueLine::kind).containsExactly(RecordKind.RECEPTION, RecordKind.CASE);
        RecordKey call = as("ward1").due().get(0).key();

        as("ward1").propose(new ProposeDisposal(List.of(call)));
        as("ward2").answer(new AnswerDisposal(List.of(as("ward2").due().get(0).disposalId()), true));

        assertThat(count("reception_reception")).isZero();
        assertThat(count("person_person where id = 900004"))
                .as("who called and is nowhere else")
                .isZero();
        assertThat(count("person_person where id = " + WholeCase.SUBJECT)).isOne();
    }

    private static PlaceHold hold() {
        return new PlaceHold(RecordKind.CASE, WholeCase.CASE, "裁判のため");
    }

    private long propose(String uid) {
        as(uid).propose(new ProposeDisposal(List.of(CASE)));
        return as(uid).due().get(0).disposalId();
    }

    private Disposing as(String uid) {
        Actor actor = new Actor(uid, "区 架空子", Agency.WARD, Set.of(Role.WARD_OFFICER));
        Instant now = Tokyo.at(today, LocalTime.NOON);
        database.em()
                .createNativeQuery("select set_config('banso.uid', ?uid, true), set_config('banso.now', ?now, true)")
                .setParameter("uid", uid)
                .setParameter("now", now.toString())
                .getSingleResult();
        Clock clock = Clock.fixed(now, Tokyo.ZONE);
        CurrentActor current = new CurrentActor(null, null) {
            @Override
            public Actor actor() {
                return actor;
            }
        };
        return new Disposing(
                current, new Disposals(database.em()), new PolicyBook(new Settings(database.em()), clock), clock);
    }

    private void run(String sql) {
        database.em().createNativeQuery(sql).executeUpdate();
    }

    private long count(String from) {
        return ((Number) database.em()
                        .createNativeQuery("select count(*) from " + from)
                        .getSingleResult())
                .longValue();
    }

    private static void refuses(Reason reason, ThrowingCallable act) {
        assertThatExceptionOfType(Refused.class).isThrownBy(act).matches(refused -> refused.is(reason), reason.key());
    }
}
