package org.banso.assessment.web;

import static org.banso.casefile.web.FormParts.day;
import static org.banso.casefile.web.FormParts.moment;
import static org.banso.casefile.web.FormParts.shown;
import static org.banso.paper.web.FormSheet.label;
import static org.banso.paper.web.FormSheet.tick;
import static org.banso.paper.web.FormSheet.ticks;
import static org.banso.paper.web.FormSheet.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.banso.access.model.CaseSight;
import org.banso.assessment.model.Continuity;
import org.banso.assessment.model.IntakeFacts;
import org.banso.assessment.model.IntakeSheet;
import org.banso.assessment.model.IssueKind;
import org.banso.assessment.model.OptionLine;
import org.banso.assessment.model.OptionList;
import org.banso.assessment.model.RoundLine;
import org.banso.assessment.model.RoundsSheet;
import org.banso.assessment.model.VoiceLine;
import org.banso.casefile.model.CaseSheet;
import org.banso.casefile.web.FormParts;
import org.banso.kernel.model.Answer;
import org.banso.kernel.model.Tokyo;
import org.banso.paper.web.FormSheet;
import org.banso.paper.web.FormSheet.Box;
import org.banso.paper.web.Paper;
import org.jspecify.annotations.Nullable;

/** インテーク・アセスメントシート: what both heard together, each one's view, and every later look on a sheet of its own. */
public final class IntakePapers {

    private IntakePapers() {}

    /** @param rounds null for a reader to whom later looks are not shown */
    public static FormSheet filled(CaseSheet file, IntakeSheet intake, @Nullable RoundsSheet rounds, String writer) {
        FormSheet form = begin(file);
        FormParts.person(interview(form, intake), file.subject());
        facts(form, intake.facts().facts(), intake.offered(), intake.sight());
        form.heading(Paper.say("assessment.paper.voices"));
        if (intake.voices().isEmpty()) {
            voice(form, null);
        }
        intake.voices().forEach(voice -> voice(form, voice));
        form.note(writer);
        if (rounds != null) {
            rounds.rounds()
                    .forEach(round -> round(form.newSheet(), round, rounds).note(writer));
        }
        return form;
    }

    /** @param offered what the lists offer today */
    public static FormSheet blank(List<OptionLine> offered) {
        FormSheet form = begin(null);
        FormParts.person(interview(form, null), null);
        facts(form, null, offered, CaseSight.EVERYTHING);
        form.heading(Paper.say("assessment.paper.voices"));
        voice(form, null);
        return voice(form, null);
    }

    private static FormSheet begin(@Nullable CaseSheet file) {
        return FormParts.begin("2", Paper.say("assessment.paper.title"), file);
    }

    private static FormSheet interview(FormSheet form, @Nullable IntakeSheet intake) {
        boolean held = intake != null && intake.startsAt() != null;
        List<String> people = intake == null
                ? List.of()
                : intake.voices().stream()
                        .map(voice -> voice.authorName() + "（" + Paper.of(voice.agency()) + "）")
                        .toList();
        return form.row(
                label(3, Paper.say("assessment.paper.heldAt")),
                value(8, held ? moment(intake.startsAt()) : intake == null ? FormParts.openDay() : ""),
                label(3, Paper.say("assessment.paper.interviewers")),
                value(10, String.join("\n", people)));
    }

    /** @param facts null for a form to be filled in by hand */
    private static FormSheet facts(
            FormSheet form, @Nullable IntakeFacts facts, List<OptionLine> offered, CaseSight sight) {
        IntakeFacts said = facts == null ? IntakeFacts.NOTHING_YET : facts;
        form.heading(Paper.say("assessment.paper.withdrawal"))
                .row(
                        label(4, Paper.say("assessment.facts.onset")),
                        value(8, Paper.day(said.onset())),
                        label(4, Paper.say("assessment.facts.continuity")),
                        tick(8, Continuity.class, facts == null ? null : facts.continuity()));
        for (OptionList list : OptionList.values()) {
            form.row(label(4, asked(list)), answers(list, said, offered, sight));
        }
        form.heading(Paper.say("assessment.paper.life"))
                .row(label(4, Paper.say("assessment.facts.livingWith")), text(said, "livingWith", said.livingWith(), 2))
                .row(
                        label(4, Paper.say("assessment.facts.schoolNonAttendance")),
                        tick(6, Answer.class, facts == null ? null : facts.schoolNonAttendance()),
                        label(4, Paper.say("assessment.facts.schoolPeriod")),
                        value(10, shown(said.schoolPeriod(), said.marks().of("schoolPeriod"))))
                .row(
                        label(4, Paper.say("assessment.facts.money")),
                        value(20, 3, hidden(said.money(), sight.isIncome())))
                .row(
                        label(4, Paper.say("assessment.facts.health")),
                        value(20, 3, hidden(said.health(), sight.isDiagnosis())))
                .row(label(4, Paper.say("assessment.facts.strengths")), text(said, "strengths", said.strengths(), 2));
        return form.heading(Paper.say("assessment.paper.wishes"))
                .row(label(4, Paper.say("assessment.facts.personWish")), text(said, "personWish", said.personWish(), 3))
                .row(label(4, Paper.say("assessment.facts.familyWish")), text(said, "familyWish", said.familyWish(), 3))
                .row(
                        label(4, Paper.say("assessment.facts.sharedFacts")),
                        text(said, "sharedFacts", said.sharedFacts(), 4));
    }

    private static Box text(IntakeFacts said, String field, String text, int lines) {
        return value(20, lines, shown(text, said.marks().of(field)));
    }

    private static String asked(OptionList list) {
        return list.isSeveral() ? Paper.of(list) + "\n" + Paper.say("assessment.paper.several") : Paper.of(list);
    }

    /** What was answered, in the words of that day, and what else is offered. Whoever may not see some is told so. */
    private static Box answers(OptionList list, IntakeFacts said, List<OptionLine> offered, CaseSight sight) {
        if (!sight.shows(list.about())) {
            return value(20, Paper.say("access.hidden"));
        }
        List<OptionLine> answered = said.of(list);
        List<String> ticks = new ArrayList<>();
        answered.forEach(one -> ticks.add(FormSheet.tick(one.label(), true)));
        offered.stream()
                .filter(one -> one.list() == list && answered.stream().noneMatch(other -> other.id() == one.id()))
                .forEach(one -> ticks.add(FormSheet.tick(one.label(), false)));
        return ticks(20, ticks);
    }

    private static FormSheet voice(FormSheet form, @Nullable VoiceLine voice) {
        Set<IssueKind> issues = voice == null ? Set.of() : voice.issues();
        return form.row(
                        label(4, Paper.say("assessment.paper.agency")),
                        value(8, voice == null ? "" : Paper.of(voice.agency())),
                        label(4, Paper.say("assessment.paper.author")),
                        value(8, voice == null ? "" : voice.authorName() + signed(voice)))
                .row(label(4, Paper.say("assessment.paper.issues")), ticks(20, IssueKind.class, issues))
                .row(
                        label(4, Paper.say("assessment.paper.picture")),
                        value(
                                20,
                                4,
                                voice == null
                                        ? ""
                                        : shown(voice.picture(), voice.marks().of("picture"))))
                .row(
                        label(4, Paper.say("assessment.paper.disagreement")),
                        value(
                                10,
                                2,
                                voice == null
                                        ? ""
                                        : shown(
                                                voice.disagreement(),
                                                voice.marks().of("disagreement"))),
                        label(4, Paper.say("assessment.paper.lead")),
                        value(
                                6,
                                2,
                                voice == null || voice.suggestedLead() == null ? "" : Paper.of(voice.suggestedLead())));
    }

    private static String signed(VoiceLine voice) {
        return voice.signedAt() == null
                ? ""
                : "\n" + Paper.say("assessment.paper.signed", day(Tokyo.dateOf(voice.signedAt())));
    }

    private static FormSheet round(FormSheet form, RoundLine round, RoundsSheet rounds) {
        form.heading(Paper.say("assessment.paper.round", Integer.toString(round.number())))
                .row(
                        label(4, Paper.say("assessment.paper.assessedOn")),
                        value(8, day(round.assessedOn())),
                        label(4, Paper.say("assessment.paper.author")),
                        value(8, round.recordedBy() + "（" + Paper.of(round.agency()) + "）"));
        return facts(form, round.facts(), rounds.offered(), rounds.sight());
    }

    private static String hidden(String text, boolean seen) {
        return seen ? text : Paper.say("access.hidden");
    }
}
