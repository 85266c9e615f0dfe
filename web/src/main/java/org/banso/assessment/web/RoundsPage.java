package org.banso.assessment.web;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.banso.assessment.model.AssessAgain;
import org.banso.assessment.model.Continuity;
import org.banso.assessment.model.IntakeFacts;
import org.banso.assessment.model.OptionLine;
import org.banso.assessment.model.OptionList;
import org.banso.assessment.model.RoundLine;
import org.banso.assessment.model.RoundsSheet;
import org.banso.assessment.service.RoundRecording;
import org.banso.desk.web.Dates;
import org.banso.desk.web.Form;
import org.banso.desk.web.Me;
import org.banso.desk.web.Refusals;
import org.banso.desk.web.Words;
import org.banso.draft.web.SaidDrafts;
import org.banso.kernel.model.RoughDate;
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
    Me me;

    private long caseId;
    private @Nullable RoundsSheet sheet;
    private final RoundForm form = new RoundForm();

    /** Named as in {@link AssessAgain}; a field for each list. */
    @Form
    public static class RoundForm implements Serializable {
        private static final long serialVersionUID = 1L;
        public @Nullable LocalDate assessedOn;
        public @Nullable RoughDate onset;
        public Continuity continuity = Continuity.UNKNOWN;
        public Long[] trigger = {};
        public @Nullable Long activity;
        public @Nullable Long rhythm;
        public Long[] contact = {};
        public @Nullable Long school;
        public @Nullable Long work;
        public Long[] healthKind = {};
        public Long[] strength = {};
        public String health = "";
        public String strengths = "";
        public String personWish = "";
        public String familyWish = "";

        Set<Long> chosen() {
            Set<Long> all = new LinkedHashSet<>();
            for (Long[] several : List.of(trigger, contact, healthKind, strength)) {
                all.addAll(Arrays.asList(several));
            }
            for (Long one : new Long[] {activity, rhythm, school, work}) {
                if (one != null) {
                    all.add(one);
                }
            }
            return all;
        }
    }

    /** One answer, and whether it differs from the round before. */
    public record Cell(String text, boolean changed) implements Serializable {}

    /** One question, and its answer in every round. */
    public record Question(String label, List<Cell> cells) implements Serializable {}

    public void open() {
        RoundsSheet read = recording.sheet(caseId);
        sheet = read;
        form.assessedOn = read.today();
        List<RoundLine> rounds = read.rounds();
        if (!rounds.isEmpty()) {
            take(rounds.get(rounds.size() - 1), read);
        } else if (read.first() != null) {
            form.onset = read.first().onset() == null
                    ? null
                    : RoughDate.of(read.first().onset());
            form.continuity = read.first().continuity();
            form.personWish = read.first().personWish();
            form.familyWish = read.first().familyWish();
        }
    }

    /** The last round, as far as its answers are offered still: who assesses again changes what has changed. */
    private void take(RoundLine last, RoundsSheet read) {
        form.onset = last.onset();
        form.continuity = last.continuity();
        form.trigger = offered(last, OptionList.TRIGGER, read);
        form.contact = offered(last, OptionList.CONTACT, read);
        form.healthKind = offered(last, OptionList.HEALTH, read);
        form.strength = offered(last, OptionList.STRENGTH, read);
        form.activity = first(offered(last, OptionList.ACTIVITY, read));
        form.rhythm = first(offered(last, OptionList.RHYTHM, read));
        form.school = first(offered(last, OptionList.SCHOOL, read));
        form.work = first(offered(last, OptionList.WORK, read));
        form.health = last.health();
        form.strengths = last.strengths();
        form.personWish = last.personWish();
        form.familyWish = last.familyWish();
    }

    private static Long[] offered(RoundLine last, OptionList list, RoundsSheet read) {
        return last.of(list).stream()
                .map(OptionLine::id)
                .filter(id -> read.offered().stream().anyMatch(one -> one.id() == id))
                .toArray(Long[]::new);
    }

    private static @Nullable Long first(Long[] chosen) {
        return chosen.length == 0 ? null : chosen[0];
    }

    public String assess() {
        recording.assess(new AssessAgain(
                caseId,
                form.assessedOn,
                form.onset,
                form.continuity,
                form.chosen(),
                form.health,
                form.strengths,
                form.personWish,
                form.familyWish));
        drafts.end(DRAFT, caseId);
        refusals.done("assessment.rounds.done");
        return "/assessment/rounds.xhtml?faces-redirect=true&case=" + caseId;
    }

    /** What a list offers today. @param list the name of an {@link OptionList} */
    public List<SelectItem> items(String list) {
        return sheet().offered().stream()
                .filter(one -> one.list() == OptionList.valueOf(list))
                .map(one -> new SelectItem(one.id(), one.label(me.isEnglish())))
                .toList();
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
        all.add(asked("assessment.facts.onset", facts -> dates.month(facts.onset()), one -> dates.rough(one.onset())));
        all.add(asked(
                "assessment.facts.continuity",
                facts -> words.of(facts.continuity()),
                one -> words.of(one.continuity())));
        for (OptionList list : OptionList.values()) {
            Function<IntakeFacts, String> first = switch (list) {
                case TRIGGER ->
                    facts -> words.list(facts.triggers().stream().sorted().toList());
                case ACTIVITY -> facts -> words.of(facts.activityRange());
                case SCHOOL -> IntakeFacts::schoolPeriod;
                default -> facts -> "";
            };
            boolean hidden = list == OptionList.HEALTH && !sheet().sight().isDiagnosis();
            all.add(question(words.of(list), first, one -> labels(one.of(list)), hidden));
        }
        all.add(question(
                words.get("assessment.facts.health"),
                IntakeFacts::health,
                RoundLine::health,
                !sheet().sight().isDiagnosis()));
        all.add(asked("assessment.rounds.strengths", facts -> "", RoundLine::strengths));
        all.add(asked("assessment.facts.personWish", IntakeFacts::personWish, RoundLine::personWish));
        all.add(asked("assessment.facts.familyWish", IntakeFacts::familyWish, RoundLine::familyWish));
        return all;
    }

    private String labels(List<OptionLine> answers) {
        return answers.stream()
                .map(one -> one.label(me.isEnglish()))
                .collect(Collectors.joining(words.get("desk.comma")));
    }

    private Question asked(String key, Function<IntakeFacts, String> first, Function<RoundLine, String> later) {
        return question(words.get(key), first, later, false);
    }

    private Question question(
            String label, Function<IntakeFacts, String> first, Function<RoundLine, String> later, boolean hidden) {
        List<String> answers = new ArrayList<>();
        IntakeFacts intake = sheet().first();
        if (intake != null) {
            answers.add(first.apply(intake));
        }
        sheet().rounds().forEach(one -> answers.add(later.apply(one)));
        List<Cell> cells = new ArrayList<>();
        for (int at = 0; at < answers.size(); at++) {
            boolean changed = at > 0 && !answers.get(at).equals(answers.get(at - 1)) && !hidden;
            String text = hidden ? words.get("access.hidden") : answers.get(at);
            cells.add(new Cell(text.isEmpty() ? words.get("assessment.rounds.notAsked") : text, changed));
        }
        return new Question(label, cells);
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
}
