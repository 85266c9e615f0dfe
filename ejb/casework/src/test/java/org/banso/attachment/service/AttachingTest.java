package org.banso.attachment.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.banso.assessment.service.Desk.OFFICER;
import static org.banso.assessment.service.Desk.STRANGER;
import static org.banso.assessment.service.Desk.WORKER;
import static org.banso.casefile.model.CaseFixture.NOW;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Properties;
import java.util.Random;
import java.util.Set;
import org.banso.access.model.AccessReason;
import org.banso.access.model.Delicate;
import org.banso.access.model.Ground;
import org.banso.access.model.Standings;
import org.banso.assessment.service.Desk;
import org.banso.assessment.service.Happenings;
import org.banso.attachment.model.AttachFile;
import org.banso.attachment.model.AttachmentBoard;
import org.banso.attachment.model.AttachmentLine;
import org.banso.attachment.model.AttachmentReason;
import org.banso.attachment.model.Attachments;
import org.banso.attachment.model.FileKind;
import org.banso.attachment.model.ScanState;
import org.banso.attachment.model.TurnFile;
import org.banso.casefile.model.CaseFile;
import org.banso.casefile.model.CaseFixture;
import org.banso.directory.model.Actor;
import org.banso.directory.model.Agency;
import org.banso.kernel.model.Database;
import org.banso.kernel.model.KernelReason;
import org.banso.kernel.model.Reason;
import org.banso.kernel.model.Refused;
import org.banso.policy.model.Settings;
import org.banso.policy.service.PolicyBook;
import org.banso.policy.service.Surroundings;
import org.banso.support.model.Origin;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.function.Executable;

class AttachingTest {

    private static final byte[] PDF = "%PDF-1.7 架空の手紙".getBytes(StandardCharsets.UTF_8);

    /** The environment names none. */
    private static final Screening NONE = new Screening(new Surroundings(Map.of(), new Properties()), 1);

    @RegisterExtension
    final Database database = new Database();

    private final Happenings happenings = new Happenings();
    private CaseFile file;

    @BeforeEach
    void aCaseAtTheDesk() {
        Desk.follow(database.em());
        file = CaseFixture.stored(database.em());
    }

    @Test
    void keepsAFileInPiecesAndGivesTheSameBytesBack() {
        byte[] bytes = new byte[Attachments.PIECE * 3 + 17];
        new Random(7).nextBytes(bytes);
        System.arraycopy(PDF, 0, bytes, 0, PDF.length);

        long id = attach(NONE, bytes);

        assertThat(count("select count(*) from attachment_piece where file_id = " + id))
                .isEqualTo(4);
        assertThat(count("select max(length(content)) from attachment_piece")).isEqualTo(Attachments.PIECE);
        assertThat(taken(WORKER, id)).isEqualTo(bytes);
        AttachmentLine line = board(WORKER).there().get(0);
        assertThat(line.bytes()).isEqualTo(bytes.length);
        assertThat(line.type().kind()).isEqualTo(FileKind.PDF);
        assertThat(line.name()).isEqualTo("letter.pdf");
        assertThat(happenings.last().values())
                .containsExactly("enum.attachment.FileKind.PDF", "enum.support.Origin.FAMILY");
    }

    @Test
    void readsNoMoreOfAFileThanTheWardTakes() {
        int[] read = {0};
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                read[0]++;
                return 'x';
            }
        };

        refuses(AttachmentReason.TOO_LARGE, () -> attaching(WORKER, NONE, NOW).attach(said(), endless));
        assertThat(read[0]).isLessThan(1_024 * 1_024 + 2 * Attachments.PIECE);
    }

    @Test
    void marksAFileThatNoScannerSawAndOpensItByTheWardsWish() {
        long id = attach(NONE, PDF);

        assertThat(board(WORKER).there().get(0).scan()).isEqualTo(ScanState.UNSCANNED);
        assertThat(taken(WORKER, id)).isEqualTo(PDF);
        database.em()
                .createNativeQuery("insert into policy_setting (key, valid_from, value, unit, source)"
                        + " values ('ATTACH_UNSCANNED', '2023-01-01', '0', 'COUNT', 'x')")
                .executeUpdate();
        assertThat(board(WORKER).there().get(0).open()).isFalse();
        refuses(AttachmentReason.HELD_BACK, () -> taken(WORKER, id));
    }

    @Test
    void takesNoFileWithAVirusAndSaysItsName() {
        try (FakeClamd clamd = FakeClamd.running()) {
            byte[] infected = ("text " + FakeClamd.EICAR).getBytes(StandardCharsets.US_ASCII);

            Refused refused = assertThrows(Refused.class, () -> attach(clamd.screening(), infected));

            assertThat(refused.reason()).isEqualTo(AttachmentReason.INFECTED);
            assertThat(refused.values()).containsExactly("Eicar-Test-Signature");
        }
    }

    @Test
    void saysThatAScannerFoundNothing() {
        try (FakeClamd clamd = FakeClamd.running()) {
            long id = attach(clamd.screening(), PDF);

            assertThat(board(WORKER).there().get(0).scan()).isEqualTo(ScanState.CLEAN);
            assertThat(taken(WORKER, id)).isEqualTo(PDF);
        }
    }

    @Test
    void holdsAFileBackWhileTheScannerDoesNotAnswerAndLetsItOutAfterwards() {
        long id = attach(FakeClamd.deaf(), PDF);

        assertThat(board(WORKER).there().get(0).scan()).isEqualTo(ScanState.HELD);
        refuses(AttachmentReason.HELD_BACK, () -> taken(WORKER, id));
        keeping(FakeClamd.deaf(), NOW).scanAgain();
        assertThat(board(WORKER).there().get(0).scan()).isEqualTo(ScanState.HELD);
        try (FakeClamd clamd = FakeClamd.running()) {
            keeping(clamd.screening(), NOW).scanAgain();
        }
        database.flushAndClear();
        assertThat(taken(WORKER, id)).isEqualTo(PDF);
    }

    @Test
    void takesAHeldFileAwayWhenTheScannerFindsAVirusAfterAll() {
        byte[] infected = ("text " + FakeClamd.EICAR).getBytes(StandardCharsets.US_ASCII);
        attach(FakeClamd.deaf(), infected);

        try (FakeClamd clamd = FakeClamd.running()) {
            keeping(clamd.screening(), NOW).scanAgain();
        }

        assertThat(count("select count(*) from attachment_file")).isZero();
        assertThat(count("select count(*) from attachment_piece")).isZero();
    }

    @Test
    void holdsAFileBackWhenTheAnswerIsNotUnderstood() {
        try (FakeClamd clamd = FakeClamd.saying("INSTREAM size limit exceeded. ERROR")) {
            attach(clamd.screening(), PDF);
        }

        assertThat(board(WORKER).there().get(0).scan()).isEqualTo(ScanState.HELD);
    }

    @Test
    void refusesWhatIsEmptyOrNoneOfTheKinds() {
        refuses(AttachmentReason.EMPTY, () -> attach(NONE, new byte[0]));
        Refused refused = assertThrows(Refused.class, () -> attach(NONE, new byte[] {'M', 'Z', 0, 1, 2}));
        assertThat(refused.reason()).isEqualTo(AttachmentReason.KIND_NOT_TAKEN);
        assertThat(refused.values()).hasSize(1);
    }

    @Test
    void refusesAKindOfWhichTheWardTakesNone() {
        database.em()
                .createNativeQuery("insert into policy_setting (key, valid_from, value, unit, source)"
                        + " values ('ATTACH_PDF', '2023-01-01', '0', 'KILOBYTES', 'x')")
                .executeUpdate();

        refuses(AttachmentReason.KIND_NOT_TAKEN, () -> attach(NONE, PDF));
    }

    @Test
    void refusesAProgramInADocument() {
        byte[] document = "PK\u0003\u0004[Content_Types].xml word/document.xml word/vbaProject.bin"
                .getBytes(StandardCharsets.ISO_8859_1);

        refuses(AttachmentReason.HAS_MACRO, () -> attach(NONE, document));
    }

    @Test
    void bringsARemovedFileBackAndReallyTakesItAwayAfterAWhile() {
        long id = attach(NONE, PDF);
        Attaching attaching = attaching(WORKER, NONE, NOW);
        TurnFile turn = new TurnFile(file.id(), id, board(WORKER).there().get(0).version());

        refuses(AttachmentReason.NOT_REMOVED, () -> attaching.bringBack(turn));
        attaching.remove(turn);
        refuses(AttachmentReason.REMOVED_ALREADY, () -> attaching.remove(turn));
        refuses(KernelReason.NOT_FOUND, () -> taken(WORKER, id));
        AttachmentLine removed = board(WORKER).removed().get(0);
        assertThat(removed.removedByName()).isEqualTo(WORKER.name());

        attaching.bringBack(new TurnFile(file.id(), id, removed.version()));
        assertThat(taken(WORKER, id)).isEqualTo(PDF);
        attaching.remove(
                new TurnFile(file.id(), id, board(WORKER).there().get(0).version()));
        keeping(NONE, NOW.plus(Duration.ofDays(30))).purge();
        assertThat(count("select count(*) from attachment_file")).isOne();
        keeping(NONE, NOW.plus(Duration.ofDays(30)).plusSeconds(1)).purge();
        assertThat(count("select count(*) from attachment_file")).isZero();
        assertThat(count("select count(*) from attachment_piece")).isZero();
        assertThat(happenings.kinds())
                .containsExactly(
                        "attachment.ATTACHED", "attachment.REMOVED", "attachment.BROUGHT_BACK", "attachment.REMOVED");
    }

    @Test
    void refusesAChangeOfWhatSomebodyChangedMeanwhile() {
        long id = attach(NONE, PDF);
        int version = board(WORKER).there().get(0).version();

        refuses(
                KernelReason.CHANGED_MEANWHILE,
                () -> attaching(WORKER, NONE, NOW).remove(new TurnFile(file.id(), id, version + 1)));
    }

    @Test
    void hidesWhatAFileIsAboutAndLetsTheWardTakeNoneAway() {
        new Standings(database.em()).grant(file.id(), Agency.WARD, Ground.PLAN_DECISION, NOW.minusSeconds(1), null);
        long illness = attaching(WORKER, NONE, NOW)
                .attach(
                        new AttachFile(file.id(), "診断書.pdf", Origin.AGENCY, Set.of(Delicate.DIAGNOSIS)),
                        new ByteArrayInputStream(PDF));
        long open = attach(NONE, PDF);

        AttachmentBoard seen = board(OFFICER);
        assertThat(seen.there()).extracting(AttachmentLine::name).containsExactly("letter.pdf", "");
        assertThat(seen.mayWrite()).isFalse();
        assertThat(shown(OFFICER, open)).isEqualTo(PDF);
        refuses(KernelReason.NOT_FOUND, () -> shown(OFFICER, illness));
        refuses(AccessReason.NOT_YOUR_ROLE, () -> taken(OFFICER, open));
        refuses(
                AccessReason.NOT_YOUR_ROLE,
                () -> attaching(OFFICER, NONE, NOW).attach(said(), new ByteArrayInputStream(PDF)));
    }

    @Test
    void answersAStrangerAndAnotherCaseAsIfThereWereNothing() {
        long id = attach(NONE, PDF);
        CaseFile other = CaseFixture.stored(database.em());

        refuses(KernelReason.NOT_FOUND, () -> board(STRANGER));
        refuses(KernelReason.NOT_FOUND, () -> shown(STRANGER, id));
        refuses(
                KernelReason.NOT_FOUND,
                () -> attaching(STRANGER, NONE, NOW).attach(said(), new ByteArrayInputStream(PDF)));
        refuses(
                KernelReason.NOT_FOUND,
                () -> opening(WORKER).show(other.id(), id, line -> new ByteArrayOutputStream()));
    }

    private AttachFile said() {
        return new AttachFile(file.id(), "C:\\somewhere\\letter.pdf", Origin.FAMILY, Set.of());
    }

    private long attach(Screening screening, byte[] bytes) {
        long id = attaching(WORKER, screening, NOW).attach(said(), new ByteArrayInputStream(bytes));
        database.flushAndClear();
        return id;
    }

    private AttachmentBoard board(Actor reader) {
        return opening(reader).board(file.id());
    }

    private byte[] taken(Actor reader, long id) {
        ByteArrayOutputStream to = new ByteArrayOutputStream();
        opening(reader).take(file.id(), id, line -> to);
        return to.toByteArray();
    }

    private byte[] shown(Actor reader, long id) {
        ByteArrayOutputStream to = new ByteArrayOutputStream();
        opening(reader).show(file.id(), id, line -> to);
        return to.toByteArray();
    }

    private long count(String sql) {
        database.em().flush();
        return ((Number) database.em().createNativeQuery(sql).getSingleResult()).longValue();
    }

    private Attaching attaching(Actor actor, Screening screening, Instant at) {
        Desk desk = Desk.of(database.em(), actor).at(at);
        return new Attaching(
                desk.gate(),
                new Attachments(database.em()),
                screening,
                new PolicyBook(new Settings(database.em()), desk.clock()),
                happenings,
                desk.clock());
    }

    private FileOpening opening(Actor actor) {
        Desk desk = Desk.of(database.em(), actor);
        return new FileOpening(
                desk.gate(),
                new Attachments(database.em()),
                new PolicyBook(new Settings(database.em()), desk.clock()),
                desk.clock());
    }

    private FileKeeping keeping(Screening screening, Instant at) {
        Desk desk = Desk.of(database.em(), WORKER).at(at);
        return new FileKeeping(
                new Attachments(database.em()),
                screening,
                new PolicyBook(new Settings(database.em()), desk.clock()),
                desk.clock());
    }

    private static void refuses(Reason reason, Executable deed) {
        assertThat(assertThrows(Refused.class, deed).reason()).isEqualTo(reason);
    }
}
