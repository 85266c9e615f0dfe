package org.banso.casefile.web;

import static org.banso.paper.web.FormSheet.label;
import static org.banso.paper.web.FormSheet.name;
import static org.banso.paper.web.FormSheet.tick;
import static org.banso.paper.web.FormSheet.value;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.banso.access.model.Delicate;
import org.banso.casefile.model.CaseSheet;
import org.banso.kernel.model.Tokyo;
import org.banso.paper.web.FormSheet;
import org.banso.paper.web.Paper;
import org.banso.person.model.PersonCard;
import org.banso.person.model.Sex;
import org.jspecify.annotations.Nullable;

/** What the standard forms of a case have in common: their head, the person, and how a hidden text reads. */
public final class FormParts {

    private FormParts() {}

    /** A form of that case; of none when it is to be filled in by hand. @param mark its number in the ministry's set */
    public static FormSheet begin(String mark, String title, @Nullable CaseSheet file) {
        String number = file == null ? "" : Paper.say("casefile.paper.case", file.number());
        FormSheet form = new FormSheet(Paper.say("paper.mark", mark), title, number);
        return file == null ? form : form.right(number);
    }

    /** Name under furigana, sex, birth, telephone, address; open where there is nobody. */
    public static FormSheet person(FormSheet form, @Nullable PersonCard person) {
        String birth = person == null
                ? Paper.say("casefile.form.birthOpen")
                : person.birthDate() == null ? "" : Paper.day(person.birthDate());
        if (person != null && person.age() != null) {
            birth += Paper.say(
                    person.ageExact() ? "casefile.form.age" : "casefile.form.ageAbout", Integer.toString(person.age()));
        }
        return form.row(
                        label(3, Paper.say("casefile.form.name")),
                        person == null ? name(10, "", "") : name(10, person.kana(), person.name()),
                        label(3, Paper.say("casefile.form.sex")),
                        tick(8, Sex.class, person == null ? null : person.sex()))
                .row(
                        label(3, Paper.say("reception.paper.birth")),
                        value(10, birth),
                        label(3, Paper.say("reception.paper.phone")),
                        value(8, person == null ? "" : person.phone()))
                .row(
                        label(3, Paper.say("reception.paper.address")),
                        value(21, person == null ? Paper.say("casefile.form.postal") : person.address()));
    }

    /** What is marked and empty is hidden from its reader. */
    public static String shown(String text, Set<Delicate> about) {
        return text.isEmpty() && !about.isEmpty() ? Paper.say("access.hidden") : text;
    }

    public static String day(@Nullable LocalDate day) {
        return day == null ? "" : Paper.day(day);
    }

    /** 令和8年5月14日 10:30 */
    public static String moment(Instant at) {
        LocalTime time = at.atZone(Tokyo.ZONE).toLocalTime().truncatedTo(ChronoUnit.MINUTES);
        return Paper.say("support.paper.moment", Paper.day(Tokyo.dateOf(at)), time.toString());
    }

    /** A day to be written in by hand. */
    public static String openDay() {
        return Paper.say("casefile.paper.blank");
    }
}
