package org.banso.transfer.model;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.banso.casefile.model.CaseFixture;
import org.banso.casefile.model.CaseState;
import org.banso.casefile.model.CasefileReason;
import org.banso.casefile.model.StoryValue;
import org.banso.kernel.model.KernelReason;
import org.banso.person.model.PersonReason;
import org.banso.person.model.Sex;
import org.banso.reception.model.ReceptionReason;
import org.banso.support.model.SupportReason;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class RowTrialTest {

    private static final ValidatorFactory FACTORY = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory();

    private static final LocalDate LATEST = CaseFixture.TODAY.plusMonths(12);

    @AfterAll
    static void close() {
        FACTORY.close();
    }

    @Test
    void takesAPersonAsOthersWriteThem() {
        List<Optional<ImportField>> mapping =
                Glossary.guess(TransferKind.PEOPLE, List.of("氏　名", "ﾌﾘｶﾞﾅ", "性別", "生年月日（和暦）", "TEL", "住所", "備考"));
        assertThat(mapping)
                .containsExactly(
                        Optional.of(ImportField.NAME),
                        Optional.of(ImportField.KANA),
                        Optional.of(ImportField.SEX),
                        Optional.of(ImportField.BIRTH),
                        Optional.of(ImportField.PHONE),
                        Optional.of(ImportField.ADDRESS),
                        Optional.empty());

        PersonEntry person = new RowCommands(
                        mapping, List.of("髙﨑　架空①", "ﾀｶｻｷ ｶｸｳ", "男", "平成四年五月十五日", "312345678", "架空町１−２", ""))
                .person();

        assertThat(person.familyName()).isEqualTo("髙﨑");
        assertThat(person.givenName()).isEqualTo("架空①");
        assertThat(person.familyKana()).isEqualTo("ﾀｶｻｷ");
        assertThat(person.sex()).isEqualTo(Sex.MALE);
        assertThat(person.birth()).isEqualTo(LocalDate.of(1992, 5, 15));
        assertThat(person.phone()).isEqualTo("0312345678");
    }

    @Test
    void saysThatAZeroWasGivenBackAndTakesTheRowAllTheSame() {
        RowTrial.Tried tried = person("架空山 試太郎", "", "9012345678.0");
        assertThat(tried.sound()).isTrue();
        assertThat(tried.problems())
                .containsExactly(new Problem(2, TransferReason.PHONE_ZERO_RESTORED.key(), List.of("09012345678")));
    }

    @Test
    void readsADayInWhateverWayItCame() {
        for (String written : List.of(
                "1992-05-15",
                "1992-05-15T00:00",
                "H4.5.15",
                "平成4年5月15日",
                "19920515",
                "33739",
                "1992/5/15 0:00",
                "Ｈ４/５/１５")) {
            assertThat(person("架空山 試太郎", written, "").problems()).as(written).isEmpty();
            assertThat(new RowCommands(mapping(ImportField.NAME, ImportField.BIRTH), List.of("架空", written))
                            .person()
                            .birth())
                    .as(written)
                    .isEqualTo(LocalDate.of(1992, 5, 15));
        }
        assertThat(person("架空山 試太郎", "平成40年1月1日", "").problems())
                .singleElement()
                .matches(problem -> problem.column() == 1);
        assertThat(keys(person("架空山 試太郎", "去年", ""))).containsExactly("1 " + KernelReason.DATE_NOT_UNDERSTOOD.key());
        assertThat(keys(person("架空山 試太郎", "2030-01-01", "")))
                .containsExactly("1 " + PersonReason.BIRTH_IN_FUTURE.key());
    }

    @Test
    void wantsANameForAPerson() {
        assertThat(keys(person("", "", "0300000000"))).containsExactly("0 " + TransferReason.CELL_EMPTY.key());
        assertThat(keys(person("#REF!", "", ""))).contains("0 " + TransferReason.CELL_ERROR.key());
    }

    @Test
    void saysWhichTextIsTooLong() {
        assertThat(person("架".repeat(61) + " 空", "", "").problems())
                .containsExactly(new Problem(0, "valid.text.TOO_LONG", List.of("60")));
        assertThat(keys(person("架空\u202E 逆", "", ""))).containsExactly("0 valid.text.CHARACTER");
    }

    @Test
    void hearsEveryProblemOfAReceptionAtOnce() {
        List<Optional<ImportField>> mapping = mapping(
                ImportField.NAME,
                ImportField.DAY,
                ImportField.CHANNEL,
                ImportField.MAIN_WORRY,
                ImportField.OTHER_WORRIES,
                ImportField.WITHDRAWN_SINCE,
                ImportField.EXIT,
                ImportField.HANDED_OVER_TO,
                ImportField.CALLER_NAME,
                ImportField.CALLER_RELATION,
                ImportField.AGE);

        RowTrial.Tried tried = trial(TransferKind.RECEPTIONS, mapping)
                .tried(
                        List.of(
                                "架空山 試太郎",
                                "2031/1/1",
                                "テレパシー",
                                "ひきこもり・不登校",
                                "債務、不登校、その他",
                                "2031年4月",
                                "他機関へつなぐ",
                                "",
                                "架空山 母子",
                                "母",
                                "200"),
                        Map.of());

        assertThat(tried.sound()).isFalse();
        assertThat(keys(tried))
                .contains(
                        "2 " + TransferReason.CELL_WORD_UNKNOWN.key(),
                        "10 " + TransferReason.CELL_NUMBER_TOO_LARGE.key());

        RowTrial.Tried known = trial(TransferKind.RECEPTIONS, mapping)
                .tried(
                        List.of(
                                "架空山 試太郎",
                                "2031/1/1",
                                "電話",
                                "ひきこもり・不登校",
                                "債務、不登校、その他",
                                "2031年4月",
                                "他機関へつなぐ",
                                "",
                                "架空山 母子",
                                "母",
                                "34"),
                        Map.of());
        assertThat(keys(known))
                .containsExactlyInAnyOrder(
                        "1 " + ReceptionReason.RECEIVED_IN_FUTURE.key(),
                        "4 " + ReceptionReason.MAIN_WORRY_TWICE.key(),
                        "-1 " + ReceptionReason.OTHER_WORRY_UNNAMED.key(),
                        "5 " + ReceptionReason.WITHDRAWN_SINCE_FUTURE.key(),
                        "7 " + ReceptionReason.HANDED_OVER_TO_NOBODY.key());
    }

    @Test
    void saysLittleWhereTheFileSaysNothing() {
        assertThat(trial(
                                TransferKind.RECEPTIONS,
                                mapping(ImportField.NAME, ImportField.DAY, ImportField.CHANNEL, ImportField.MAIN_WORRY))
                        .tried(List.of("架空山 試太郎", "R8.5.1", "ＴＥＬ", "就労"), Map.of())
                        .problems())
                .isEmpty();
    }

    @Test
    void takesACaseInTheStatesThatNeedNoDecision() {
        List<Optional<ImportField>> mapping = caseColumns();
        assertThat(keys(aCase(mapping, "", "", "", ""))).isEmpty();
        assertThat(keys(aCase(mapping, "終結", "R7.3.31", "転出", ""))).isEmpty();
        assertThat(keys(aCase(mapping, "中断", "R7.3.31", "入院", "2026-08-01"))).isEmpty();
        assertThat(keys(aCase(mapping, "緊急支援中", "R7.3.31", "暴力", ""))).isEmpty();

        assertThat(aCase(mapping, "支援中", "", "", "").problems())
                .containsExactly(new Problem(
                        3, TransferReason.STATE_NEEDS_A_DECISION.key(), List.of(StoryValue.of(CaseState.IN_SUPPORT))));
        assertThat(keys(aCase(mapping, "終結", "R7.3.31", "", "")))
                .containsExactly("5 " + CasefileReason.TURN_REASON_MISSING.key());
        assertThat(keys(aCase(mapping, "中断", "R5.3.31", "入院", "2026-01-01")))
                .containsExactlyInAnyOrder(
                        "4 " + CasefileReason.TURN_BEFORE_LAST.key(), "6 " + CasefileReason.NEXT_DAY_PAST.key());
    }

    @Test
    void findsTheCaseOfANoteByEitherNumber() {
        List<Optional<ImportField>> mapping = mapping(
                ImportField.CASE_NUMBER, ImportField.DAY, ImportField.MET, ImportField.NOTE_TEXT, ImportField.TIME);
        Map<String, List<KnownCase>> known = Map.of(
                "R8-0001", List.of(new KnownCase("R8-0001", 7)),
                "A-12", List.of(new KnownCase("A-12", 8)),
                "B-1", List.of(new KnownCase("B-1", 8), new KnownCase("B-1", 9)));
        RowTrial trial = trial(TransferKind.NOTES, mapping);

        assertThat(trial.tried(List.of("ａ－１２", "R8.5.1", "家族", "架空の記録", "14時半"), known)
                        .keys()
                        .caseId())
                .isEqualTo(8);
        assertThat(keys(trial.tried(List.of("Z-9", "R8.5.1", "家族", "架空の記録", ""), known)))
                .containsExactly("0 " + TransferReason.CASE_UNKNOWN.key());
        assertThat(keys(trial.tried(List.of("B-1", "R8.5.1", "家族", "架空の記録", "25:00"), known)))
                .containsExactlyInAnyOrder(
                        "0 " + TransferReason.CASE_AMBIGUOUS.key(), "4 " + TransferReason.CELL_NOT_A_TIME.key());
        assertThat(keys(trial.tried(List.of("R8-0001", "2031-01-01", "家族、誰とも会えず", "架空の記録", ""), known)))
                .containsExactlyInAnyOrder(
                        "1 " + SupportReason.NOTE_IN_FUTURE.key(), "2 " + SupportReason.NOBODY_AND_SOMEBODY.key());
        assertThat(keys(trial.tried(List.of("R8-0001", "", "", "", ""), known)))
                .contains("1 " + TransferReason.CELL_EMPTY.key(), "3 " + TransferReason.CELL_EMPTY.key());
    }

    @Test
    void twoRowsThatSayTheSameHaveOneKey() {
        String one = person("架空山 試太郎", "H4.5.15", "").keys().same();
        assertThat(person("架空山　試太郎", "1992-05-15", "").keys().same())
                .isEqualTo(one)
                .isNotEmpty();
        assertThat(person("架空山 試太郎", "1993-05-15", "").keys().same()).isNotEqualTo(one);
    }

    private static List<Optional<ImportField>> caseColumns() {
        return mapping(
                ImportField.NAME,
                ImportField.DAY,
                ImportField.OLD_NUMBER,
                ImportField.STATE,
                ImportField.STATE_DAY,
                ImportField.STATE_REASON,
                ImportField.NEXT_DAY);
    }

    private static RowTrial.Tried aCase(
            List<Optional<ImportField>> mapping, String state, String on, String why, String next) {
        return trial(TransferKind.CASES, mapping)
                .tried(List.of("架空山 試太郎", "R6.4.1", "旧-1", state, on, why, next), Map.of());
    }

    private static RowTrial.Tried person(String name, String birth, String phone) {
        return trial(TransferKind.PEOPLE, mapping(ImportField.NAME, ImportField.BIRTH, ImportField.PHONE))
                .tried(List.of(name, birth, phone), Map.of());
    }

    private static RowTrial trial(TransferKind kind, List<Optional<ImportField>> mapping) {
        return new RowTrial(kind, mapping, FACTORY.getValidator(), CaseFixture.DESK, CaseFixture.NOW, LATEST, id -> {
            throw new AssertionError("no case is asked for");
        });
    }

    private static List<Optional<ImportField>> mapping(ImportField... fields) {
        return Arrays.stream(fields).map(Optional::of).toList();
    }

    private static List<String> keys(RowTrial.Tried tried) {
        return tried.problems().stream()
                .map(problem -> problem.column() + " " + problem.key())
                .toList();
    }
}
