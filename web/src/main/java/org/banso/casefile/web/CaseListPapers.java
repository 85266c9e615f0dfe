package org.banso.casefile.web;

import static org.banso.paper.web.FormSheet.label;
import static org.banso.paper.web.FormSheet.name;
import static org.banso.paper.web.FormSheet.value;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.banso.casefile.model.CaseLine;
import org.banso.casefile.model.ExportedCases;
import org.banso.paper.web.FormSheet;
import org.banso.paper.web.FormSheet.Box;
import org.banso.paper.web.Paper;
import org.jspecify.annotations.Nullable;

/** 支援ケース一覧: the list as it is narrowed and sorted, on lying sheets. */
public final class CaseListPapers {

    private static final int[] SPANS = {3, 6, 2, 4, 4, 2, 3};

    /** Lines of a form to be filled in by hand: a page of them. */
    private static final int OPEN_LINES = 20;

    private CaseListPapers() {}

    public static FormSheet filled(ExportedCases cases, String writer) {
        List<List<Box>> rows = new ArrayList<>();
        cases.lines().forEach(line -> rows.add(row(line)));
        FormSheet form = begin().right(Paper.say("casefile.form.count", Integer.toString(rows.size())));
        table(form, rows);
        if (cases.withheld() > 0) {
            form.note(Paper.say("casefile.export.withheld", Integer.toString(cases.withheld())));
        }
        return form.note(writer);
    }

    public static FormSheet blank() {
        List<Box> open =
                Arrays.stream(SPANS).mapToObj(span -> value(span, 2, "")).toList();
        return table(begin(), Collections.nCopies(OPEN_LINES, open));
    }

    private static FormSheet begin() {
        return FormParts.begin("4", Paper.say("casefile.form.listTitle"), null).wide();
    }

    private static FormSheet table(FormSheet form, List<List<Box>> rows) {
        return form.table(
                List.of(
                        label(SPANS[0], Paper.say("casefile.list.number")),
                        label(SPANS[1], Paper.say("casefile.form.name")),
                        label(SPANS[2], Paper.say("casefile.list.age")),
                        label(SPANS[3], Paper.say("casefile.list.state")),
                        label(SPANS[4], Paper.say("casefile.list.lead")),
                        label(SPANS[5], Paper.say("casefile.list.consent")),
                        label(SPANS[6], Paper.say("casefile.list.opened"))),
                rows);
    }

    private static List<Box> row(CaseLine line) {
        boolean seen = line.sight().isCasework();
        return List.of(
                value(SPANS[0], line.number()),
                name(SPANS[1], line.subjectKana(), line.subjectName()),
                value(SPANS[2], seen ? age(line.age()) : hidden()),
                value(SPANS[3], !seen || line.state() == null ? hidden() : Paper.of(line.state())),
                value(SPANS[4], line.leadAgency() == null ? "" : Paper.of(line.leadAgency())),
                value(
                        SPANS[5],
                        seen
                                ? Paper.say(line.hasConsent() ? "casefile.list.consentYes" : "casefile.list.consentNo")
                                : hidden()),
                value(SPANS[6], seen ? FormParts.day(line.openedOn()) : hidden()));
    }

    private static String age(@Nullable Integer age) {
        return age == null ? "" : Integer.toString(age);
    }

    private static String hidden() {
        return Paper.say("access.hidden");
    }
}
