package org.banso.assessment.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.banso.access.model.Delicate;
import org.banso.assessment.model.AssessAgain;
import org.banso.assessment.model.IntakeFacts;
import org.banso.assessment.model.OptionLine;
import org.banso.assessment.model.OptionList;
import org.banso.assessment.model.RoundLine;
import org.banso.assessment.model.RoundsSheet;
import org.banso.assessment.service.RoundRecording;
import org.banso.desk.web.Dates;
import org.banso.desk.web.Form;
import org.banso.desk.web.Refusals;
import org.banso.desk.web.Words;
import org.banso.draft.web.SaidDrafts;
import org.banso.kernel.model.Answer;
import org.jspecify.annotations.Nullable;

/** The rounds of assessment side by side, what has changed marked, and the form of the next one. */
@Named
@ViewScoped
public class RoundsPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String DRAFT = "assessment-round";

    @Inject
    RoundRecording recording;

    @Inject
    SaidDrafts drafts;

    @Inject
    Refusals refusals;

    @Inject
    Words words;

    @Inject
    Dates dates;

    @Inject
    Answers answers;

    private long caseId;
    private @Nullable RoundsSheet sheet;
    private final RoundForm form = new RoundForm();
    private FactsForm facts = new FactsForm();

    /** Named as in {@link AssessAgain}. */
    @Form
    public static class RoundForm implements Serializable {
        private static final long serialVersionUID = 1L;
        public @Nullable LocalDate assessedOn;
    }

    /** One answer. @param changed whether it differs from the last one that was given before */
    public record Cell(String text, boolean changed) implements Serializable {}

    /** One question, and its answer in every round. */
    public record Question(String label, List<Cell> cells) implements Serializable {}

    public void open() {
        RoundsSheet read = recording.sheet(caseId);
        sheet = read;
        form.assessedOn = read.today();
        List<IntakeFacts> before = rounds();
        IntakeFacts last = before.isEmpty() ? IntakeFacts.NOTHING_YET : before.get(before.size() - 1);
        facts = FactsForm.of(stillOffered(last, read), read.offered());
    }

    /** The last round, as far as its answers are offered still: who assesses again changes what has changed. */
    private static IntakeFacts stillOffered(IntakeFacts last, RoundsSheet read) {
        Set<OptionLine> kept = new HashSet<>(last.answers());
        kept.retainAll(read.offered());
        return new IntakeFacts(
                last.onset(),
                last.continuity(),
                kept,
                last.livingWith(),
                last.schoolNonAttendance(),
                last.schoolPeriod(),
                last.money(),
                last.health(),
                last.strengths(),
                last.personWish(),
                last.familyWish(),
                "",
                last.marks());
    }

    public String assess() {
        recording.assess(new AssessAgain(caseId, form.assessedOn, facts.facts()));
        drafts.end(DRAFT, caseId);
        refusals.done("assessment.rounds.done");
        return "/assessment/rounds.xhtml?faces-redirect=true&case=" + caseId;
    }

    /** The heads of the columns: the joint intake, and each round with its day and author. */
    public List<String> getHeads() {
        List<String> heads = new ArrayList<>();
        if (sheet().first() != null) {
            heads.add(words.say("assessment.rounds.first", dates.shortDay(sheet().firstOn())));
        }
        sheet().rounds()
                .forEach(one -> heads.add(words.say(
                        "assessment.rounds.head",
                        Integer.toString(one.number()),
                        dates.shortDay(one.assessedOn()),
                        one.recordedBy())));
        return heads;
    }

    public List<Question> getQuestions() {
        List<Question> all = new ArrayList<>();
        all.add(asked("assessment.facts.onset", said -> dates.rough(said.onset())));
        all.add(asked("assessment.facts.continuity", said -> words.of(said.continuity())));
        for (OptionList list : OptionList.values()) {
            boolean hidden = !sheet().sight().shows(list.about());
            all.add(question(words.of(list), said -> answers.labels(said.of(list)), said -> hidden));
        }
        all.add(text("livingWith", "assessment.facts.livingWith", IntakeFacts::livingWith));
        all.add(asked(
                "assessment.facts.schoolNonAttendance",
                said -> said.schoolNonAttendance() == Answer.UNKNOWN ? "" : words.of(said.schoolNonAttendance())));
        all.add(text("schoolPeriod", "assessment.facts.schoolPeriod", IntakeFacts::schoolPeriod));
        all.add(question(
                words.get("assessment.facts.money"),
                IntakeFacts::money,
                said -> !sheet().sight().shows(Set.of(Delicate.INCOME))));
        all.add(question(
                words.get("assessment.facts.health"),
                IntakeFacts::health,
                said -> !sheet().sight().shows(Set.of(Delicate.DIAGNOSIS))));
        all.add(text("strengths", "assessment.facts.strengths", IntakeFacts::strengths));
        all.add(text("personWish", "assessment.facts.personWish", IntakeFacts::personWish));
        all.add(text("familyWish", "assessment.facts.familyWish", IntakeFacts::familyWish));
        all.add(text("sharedFacts", "assessment.facts.sharedFacts", IntakeFacts::sharedFacts));
        return all;
    }

    private Question asked(String key, Function<IntakeFacts, String> answer) {
        return question(words.get(key), answer, said -> false);
    }

    /** A free text: marked and empty is one that the reader does not see. */
    private Question text(String field, String key, Function<IntakeFacts, String> answer) {
        return question(
                words.get(key),
                answer,
                said -> words.hides(answer.apply(said), said.marks().of(field)));
    }

    /** What nobody asked in a round says nothing of a change: it is held against the last answer before. */
    private Question question(
            String label, Function<IntakeFacts, String> answer, Function<IntakeFacts, Boolean> hidden) {
        List<Cell> cells = new ArrayList<>();
        String before = "";
        for (IntakeFacts said : rounds()) {
            String text = answer.apply(said);
            if (hidden.apply(said)) {
                cells.add(new Cell(words.get("access.hidden"), false));
            } else if (text.isEmpty()) {
                cells.add(new Cell(words.get("assessment.rounds.notAsked"), false));
            } else {
                cells.add(new Cell(text, !before.isEmpty() && !text.equals(before)));
                before = text;
            }
        }
        return new Question(label, cells);
    }

    private List<IntakeFacts> rounds() {
        List<IntakeFacts> all = new ArrayList<>();
        IntakeFacts first = sheet().first();
        if (first != null) {
            all.add(first);
        }
        sheet().rounds().stream().map(RoundLine::facts).forEach(all::add);
        return all;
    }

    private RoundsSheet sheet() {
        RoundsSheet read = sheet;
        if (read == null) {
            throw new IllegalStateException("opened without its case");
        }
        return read;
    }

    public long getCaseId() {
        return caseId;
    }

    public void setCaseId(long caseId) {
        this.caseId = caseId;
    }

    public @Nullable RoundsSheet getSheet() {
        return sheet;
    }

    public RoundForm getForm() {
        return form;
    }

    /** A round is written anew: nothing stands in it that its writer could not see. */
    public IntakeFacts getNothingYet() {
        return IntakeFacts.NOTHING_YET;
    }

    public FactsForm getFacts() {
        return facts;
    }
}
