package org.banso.transfer.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.banso.casefile.model.CaseFile;
import org.banso.casefile.model.CaseFiles;
import org.banso.casefile.model.CaseFixture;
import org.banso.casefile.model.CaseLists;
import org.banso.casefile.model.FormerNumber;
import org.banso.casefile.model.FormerNumbers;
import org.banso.casefile.model.FoundPerson;
import org.banso.directory.model.Actor;
import org.banso.directory.model.Agency;
import org.banso.directory.model.Role;
import org.banso.kernel.model.Database;
import org.banso.kernel.model.KernelReason;
import org.banso.kernel.model.Reason;
import org.banso.kernel.model.Refused;
import org.banso.person.model.Name;
import org.banso.person.model.People;
import org.banso.person.model.Person;
import org.banso.person.model.PersonDetails;
import org.banso.person.model.PersonFixture;
import org.banso.person.model.Sex;
import org.banso.transfer.model.StagedRows.FileRow;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class TransfersTest {

    private static final ValidatorFactory FACTORY = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory();

    private static final Actor SUPERVISOR = new Actor("sup1", "架空 主任", Agency.PLAT_HOME, Set.of(Role.SUPERVISOR));

    @RegisterExtension
    final Database database = new Database();

    @AfterAll
    static void close() {
        FACTORY.close();
    }

    @Test
    void remembersTheColumnsForTheNextFileWithTheseHeadings() {
        long first = laid(TransferKind.PEOPLE, List.of("氏名", "かくうの欄", "TEL"));
        assertThat(transfers().sheet(first, rows(), SUPERVISOR, CaseFixture.NOW).mapping())
                .containsExactly(ImportField.NAME, null, ImportField.PHONE);

        map(first, ImportField.NAME, ImportField.ADDRESS, null);

        TransferSheet again = transfers()
                .sheet(laid(TransferKind.PEOPLE, List.of("氏 名", "かくうの欄", "ＴＥＬ")), rows(), SUPERVISOR, CaseFixture.NOW);
        assertThat(again.remembered()).isTrue();
        assertThat(again.mapping()).containsExactly(ImportField.NAME, ImportField.ADDRESS, null);
    }

    @Test
    void aFileOfOneColumnThatNobodyKnowsIsLaidDownToo() {
        long id = laid(TransferKind.PEOPLE, List.of("かくうの欄"));

        assertThat(transfers().sheet(id, rows(), SUPERVISOR, CaseFixture.NOW).mapping())
                .hasSize(1)
                .containsOnlyNulls();
    }

    @Test
    void refusesAFieldTwiceAndANeededFieldThatIsMissing() {
        long id = laid(TransferKind.NOTES, List.of("番号", "日", "本文"));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> map(id, ImportField.DAY, ImportField.DAY, null))
                .matches(refused -> refused.is(TransferReason.FIELD_TWICE));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> map(id, ImportField.CASE_NUMBER, ImportField.DAY, null))
                .matches(refused -> refused.is(TransferReason.FIELD_MISSING));
    }

    @Test
    void findsWhoIsKnownWithTheReasonAndTwinsInTheFile() {
        PersonDetails son = PersonFixture.son();
        CaseFile file = CaseFixture.stored(database.em(), son, CaseFixture.TODAY);
        Person caller = new People(database.em())
                .add(new Person(
                        new PersonDetails(new Name("架空沢", "番号", "", ""), Sex.UNKNOWN, null, null, "00-0000-1234", ""),
                        CaseFixture.TODAY));
        database.flushAndClear();
        long id = laid(TransferKind.PEOPLE, List.of("氏名", "電話"));
        map(id, ImportField.NAME, ImportField.PHONE);
        rows().add(
                        id,
                        List.of(
                                new FileRow(
                                        2,
                                        List.of(
                                                son.name().family() + "　"
                                                        + son.name().given(),
                                                "")),
                                new FileRow(3, List.of("架空川 誰か", "００００００１２３４")),
                                new FileRow(4, List.of("架空川 別人", "")),
                                new FileRow(5, List.of("架空川　別人", "")),
                                new FileRow(6, List.of("", "x"))));

        tryAll(id);

        assertThat(lines(id, RowView.ALL))
                .extracting(RowLine::rowNo, RowLine::state, RowLine::choice, RowLine::alikeWhy)
                .containsExactly(
                        tuple(2, RowState.ALIKE, RowChoice.OPEN, AlikeWhy.NAME),
                        tuple(3, RowState.ALIKE, RowChoice.OPEN, AlikeWhy.PHONE),
                        tuple(4, RowState.READY, RowChoice.IMPORT, null),
                        tuple(5, RowState.ALIKE, RowChoice.OPEN, AlikeWhy.SAME_ROW),
                        tuple(6, RowState.FAULTY, RowChoice.OPEN, null));
        assertThat(lines(id, RowView.ALIKE).get(0).alikeNumber()).isEqualTo(file.number());
        assertThat(lines(id, RowView.ALIKE).get(1).alikeName())
                .isEqualTo(caller.name().shown());
        assertThat(rows().counts(id)).isEqualTo(new RowCounts(5, 0, 1, 3, 1, 0, 0, 1, 3));

        rows().choose(
                        new ChooseRows(id, Map.of(2, RowChoice.JOIN, 5, RowChoice.JOIN, 6, RowChoice.IMPORT)),
                        TransferKind.PEOPLE);
        assertThat(rows().chosen(id, 10))
                .extracting(StagedRows.ChosenRow::rowNo, StagedRows.ChosenRow::choice)
                .as("nobody is joined who is not known, and a faulty row is never chosen")
                .containsExactly(tuple(2, RowChoice.JOIN), tuple(4, RowChoice.IMPORT));
    }

    @Test
    void whatIsWrittenIsWipedAndNeverWrittenAgain() {
        CaseFile file = CaseFixture.stored(database.em(), PersonFixture.son(), CaseFixture.TODAY);
        long id = laid(TransferKind.PEOPLE, List.of("氏名", "電話"));
        map(id, ImportField.NAME, ImportField.PHONE);
        rows().add(id, List.of(new FileRow(2, List.of("架空川 一", "")), new FileRow(3, List.of("架空川 二", ""))));
        tryAll(id);
        transfers().hold(id).begin(2, CaseFixture.NOW);

        rows().done(id, 2, file.id(), file.id());
        rows().failed(id, 3, Problem.ofRow(new Refused(KernelReason.CHANGED_MEANWHILE)));

        assertThat(rows().chosen(id, 10)).isEmpty();
        assertThat(lines(id, RowView.DONE)).singleElement().satisfies(done -> {
            assertThat(done.cells()).isEmpty();
            assertThat(done.caseNumber()).isEqualTo(file.number());
        });
        transfers().hold(id).finish(1, CaseFixture.NOW);
        database.em().flush();
        rows().forget(id);
        assertThat(rows().counts(id).done())
                .as("trying again leaves what is done")
                .isEqualTo(1);
        assertThat(rows().counts(id).fresh()).isEqualTo(1);
    }

    @Test
    void nobodyWorksOnItTwiceAndAStoppedServerLeavesItToBeGoneOnWith() {
        long id = laid(TransferKind.PEOPLE, List.of("氏名", "電話"));
        Transfer transfer = transfers().get(id);
        refuses(() -> transfer.begin(1, CaseFixture.NOW), TransferReason.NOT_CHECKED);
        transfer.beginCheck(CaseFixture.NOW);
        refuses(() -> transfer.beginCheck(CaseFixture.NOW.plusSeconds(1)), TransferReason.BUSY);
        transfer.checked(CaseFixture.NOW);
        refuses(() -> transfer.begin(0, CaseFixture.NOW), TransferReason.NOTHING_CHOSEN);
        transfer.begin(1, CaseFixture.NOW);
        refuses(() -> transfer.begin(1, CaseFixture.NOW.plusSeconds(5)), TransferReason.BUSY);

        transfer.begin(1, CaseFixture.NOW.plus(Transfer.SILENT));
        assertThat(transfer.isIn(TransferState.RUNNING)).isTrue();
        transfer.stop(0, CaseFixture.NOW.plus(Transfer.SILENT));
        assertThat(transfer.isIn(TransferState.STOPPED)).isTrue();
    }

    @Test
    void theBroomLeavesTheAccountAndNoRow() {
        long id = laid(TransferKind.PEOPLE, List.of("氏名", "電話"));
        rows().add(id, List.of(new FileRow(2, List.of("架空川 一", ""))));
        database.em().flush();

        assertThat(transfers().purge(CaseFixture.NOW, CaseFixture.NOW)).isZero();
        assertThat(transfers().purge(CaseFixture.NOW.plus(Duration.ofDays(1)), CaseFixture.NOW))
                .isOne();

        database.em().clear();
        assertThat(rows().counts(id).all()).isZero();
        assertThat(transfers().lines()).singleElement().satisfies(line -> {
            assertThat(line.cleared()).isTrue();
            assertThat(line.fileName()).isEqualTo("-");
        });
        refuses(() -> transfers().get(id), KernelReason.NOT_FOUND);
    }

    @Test
    void findsACaseByItsFormerNumberHoweverItIsTyped() {
        CaseFile file = CaseFixture.stored(database.em(), PersonFixture.son(), CaseFixture.TODAY);
        new FormerNumbers(database.em()).add(new FormerNumber(file.id(), "平28－12 Ａ"));
        database.em().flush();

        assertThat(rows().known(List.of("平28-12a", "R9-0001", file.number())))
                .containsOnlyKeys("平28-12A", file.number());
        assertThat(new CaseLists(database.em()).find("平28-12a", CaseFixture.reader(CaseFixture.DESK)))
                .extracting(FoundPerson::caseNumber)
                .containsExactly(file.number());
    }

    private void tryAll(long id) {
        RowTrial trial = new RowTrial(
                transfers().get(id).kind(),
                transfers().mapping(id),
                FACTORY.getValidator(),
                SUPERVISOR,
                CaseFixture.NOW,
                CaseFixture.TODAY.plusMonths(6),
                new CaseFiles(database.em())::get);
        new Portion(id, transfers().get(id).kind(), transfers().mapping(id), rows())
                .tryAll(rows().untried(id, 100), trial);
        rows().markTwins(id);
        Transfer transfer = transfers().hold(id);
        transfer.beginCheck(CaseFixture.NOW.minus(Transfer.SILENT));
        transfer.checked(CaseFixture.NOW);
        database.em().flush();
    }

    private List<RowLine> lines(long id, RowView view) {
        return rows().lines(id, transfers().get(id).kind(), view, 0, 50);
    }

    private long laid(TransferKind kind, List<String> headings) {
        return transfers()
                .add(
                        new NewTransfer(kind, "架空.csv", null),
                        new StagedFile("0".repeat(64), FileForm.CSV_UTF_8, 1, headings),
                        SUPERVISOR,
                        CaseFixture.NOW);
    }

    private void map(long id, ImportField... fields) {
        transfers().map(new MapColumns(id, Arrays.asList(fields)), SUPERVISOR, CaseFixture.NOW);
    }

    private static void refuses(Runnable act, Reason why) {
        assertThatExceptionOfType(Refused.class).isThrownBy(act::run).matches(refused -> refused.is(why));
    }

    private Transfers transfers() {
        return new Transfers(database.em());
    }

    private StagedRows rows() {
        return new StagedRows(database.em());
    }
}
