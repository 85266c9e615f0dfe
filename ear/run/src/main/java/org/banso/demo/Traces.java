package org.banso.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.banso.directory.model.Agency;
import org.banso.kernel.model.Tokyo;
import org.banso.person.model.Name;
import org.banso.transfer.model.FileForm;
import org.banso.transfer.model.ImportField;
import org.banso.transfer.model.RowChoice;
import org.banso.transfer.model.RowState;
import org.banso.transfer.model.TransferKind;
import org.banso.transfer.model.TransferReason;
import org.banso.transfer.model.TransferState;

/**
 * What somebody was called, and where a file was kept, before: other names, a number from elsewhere, two records that were
 * looked at and are two people, and a list of the old desk that waits to be taken over.
 */
final class Traces {

    /** Dice of their own, so that nothing else of the ward changes. */
    private static final int SALT = 90;

    private static final int BEFORE_THE_WARD = 2021;

    /** Between the parts of a problem of an import's row. */
    private static final String BETWEEN = "\u001F";

    private final Ward ward;
    private final Rows rows;

    Traces(Ward ward) {
        this.ward = ward;
        this.rows = ward.rows;
    }

    /** A case's number of before, in about one of twelve. */
    void number(OpenCase open) {
        Draw draw = new Draw(open.id, SALT);
        if (draw.rolled(8)) {
            String number = "旧%d-%03d".formatted(BEFORE_THE_WARD - draw.between(0, 4), open.id % 1000);
            // written as it is folded
            rows.formerNumber.row(rows.nextId("casefile_former_number"), open.id, number, number);
        }
    }

    /** What the subject is or was called besides: a family name of before, or a nickname. */
    void names(FirstContact contact, long personId, Name name) {
        Draw draw = new Draw(personId, SALT);
        if (name.given().isEmpty() || !draw.rolled(15)) {
            return;
        }
        if (draw.rolled(50)) {
            Names.Part before = Names.family(draw);
            alias(
                    contact,
                    personId,
                    "FORMER",
                    new Name(before.written(), name.given(), before.kana(), name.givenKana()));
        } else {
            String mark = name.given().substring(0, 1);
            alias(contact, personId, "NICKNAME", new Name("", mark + "さん", "", name.givenKana()));
        }
    }

    private void alias(FirstContact contact, long personId, String kind, Name name) {
        rows.alias.row(
                rows.nextId("person_alias"),
                personId,
                kind,
                name.family(),
                name.given(),
                name.familyKana(),
                name.givenKana(),
                name.searchWords(),
                "",
                "",
                null,
                Desk.uid(Desk.agency(contact)),
                Desk.agency(contact),
                Desk.recordedAt(contact));
    }

    /** In a few cases somebody asked whether the two are one, and they are not. */
    void apart(FirstContact contact, long caller, long subject) {
        Draw draw = new Draw(subject, SALT + 1);
        if (draw.rolled(4)) {
            rows.apart.row(
                    rows.nextId("person_apart"),
                    Math.min(caller, subject),
                    Math.max(caller, subject),
                    ward.phrases.one("apart", draw),
                    Desk.uid(Desk.agency(contact)),
                    Desk.agency(contact),
                    Desk.recordedAt(contact),
                    1);
        }
    }

    /** The old desk's list, read and tried yesterday; two of its rows have something wrong. */
    void list() {
        LocalDate day = ward.today.minusDays(1);
        Instant made = Tokyo.at(day, LocalTime.of(15, 10));
        Instant ended = Tokyo.at(day, LocalTime.of(15, 11));
        long id = rows.nextId("transfer_import");
        List<List<String>> list = List.of(
                List.of("架空 甲案", "カクウ コウアン", "男", "2001-04-12", "000-0101-0001"),
                List.of("例示 乙版", "レイジ オツハン", "女", "1998-11-03", "000-0101-0002"),
                List.of("想定 丙稿", "ソウテイ ヘイコウ", "?", "1990-02-28", "000-0101-0003"),
                List.of("", "", "男", "1985-07-19", "000-0101-0004"),
                List.of("付録 戊節", "フロク ボセツ", "女", "", "000-0101-0005"));
        rows.transfer.row(
                id,
                Agency.PLAT_HOME,
                "plat1",
                TransferKind.PEOPLE,
                "旧窓口名簿（見本）.csv",
                "0".repeat(64),
                FileForm.CSV_UTF_8,
                1,
                Copy.list(List.of("氏名", "フリガナ", "性別", "生年月日", "電話")),
                Copy.list(List.of(
                        ImportField.NAME.name(),
                        ImportField.KANA.name(),
                        ImportField.SEX.name(),
                        ImportField.BIRTH.name(),
                        ImportField.PHONE.name())),
                TransferState.CHECKED,
                made,
                made,
                ended,
                list.size(),
                1);
        for (int place = 0; place < list.size(); place++) {
            List<String> cells = list.get(place);
            List<String> problems = problems(cells);
            boolean sound = problems.isEmpty();
            rows.transferRow.row(
                    id,
                    place + 2,
                    Copy.list(cells),
                    sound ? RowState.READY : RowState.FAULTY,
                    sound ? RowChoice.IMPORT : RowChoice.OPEN,
                    Copy.list(problems));
        }
    }

    private static List<String> problems(List<String> cells) {
        if (cells.get(0).isEmpty()) {
            return List.of("0" + BETWEEN + TransferReason.CELL_EMPTY.key());
        }
        return cells.get(2).equals("?")
                ? List.of("2" + BETWEEN + TransferReason.CELL_WORD_UNKNOWN.key() + BETWEEN + cells.get(2))
                : List.of();
    }
}
