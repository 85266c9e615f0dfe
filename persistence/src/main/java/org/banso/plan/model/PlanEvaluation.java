package org.banso.plan.model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.banso.access.model.AccessReason;
import org.banso.access.model.CaseSight;
import org.banso.access.model.Marks;
import org.banso.kernel.model.KernelReason;
import org.banso.kernel.model.PersonalData;
import org.banso.kernel.model.PersonalData.Care;
import org.banso.kernel.model.Refused;
import org.banso.kernel.model.Tokyo;
import org.jspecify.annotations.Nullable;

/**
 * What became of a plan (評価シート).
 *
 * <p>Written once the ward has decided the plan, usually as it ends and before the next round: each goal is judged, the
 * changes that were seen are named, and it is said what is to follow. It may be corrected until a later round is evaluated,
 * too; then it stays as it is.
 */
@Entity
@Table(name = "plan_evaluation")
@PersonalData(Care.SPECIAL_CARE)
public class PlanEvaluation {

    @Id
    @SequenceGenerator(name = "plan_evaluation_seq", sequenceName = "plan_evaluation_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "plan_evaluation_seq")
    private long id;

    @Column(name = "case_id")
    private long caseId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "plan_id")
    private SupportPlan plan;

    @Column(name = "evaluated_on")
    private LocalDate evaluatedOn;

    @Column(name = "conferred_on")
    private @Nullable LocalDate conferredOn;

    @ElementCollection
    @CollectionTable(name = "plan_evaluation_goal", joinColumns = @JoinColumn(name = "evaluation_id"))
    private List<GoalResultRow> goals = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "plan_evaluation_change", joinColumns = @JoinColumn(name = "evaluation_id"))
    @Column(name = "observed")
    @Enumerated(EnumType.STRING)
    private Set<ObservedChange> changes = new HashSet<>();

    @Column(name = "other_change")
    private String otherChange = "";

    @Column(name = "person_says")
    private String personSays = "";

    @Column(name = "family_says")
    private String familySays = "";

    private String course = "";

    private String remaining = "";

    @Enumerated(EnumType.STRING)
    private Judgement judgement;

    @Column(name = "judgement_reason")
    private String judgementReason = "";

    /** As {@link Marks} writes them. */
    private String marks = "";

    @Column(name = "written_by")
    private String writtenBy;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Version
    private int version;

    protected PlanEvaluation() {}

    /** @throws Refused {@link PlanReason#NOT_DECIDED_YET} and as {@link #correct} */
    public PlanEvaluation(SupportPlan plan, EvaluationContent content, String uid, Instant now) {
        if (plan.state() != PlanState.DECIDED) {
            throw new Refused(PlanReason.NOT_DECIDED_YET);
        }
        this.caseId = plan.caseId();
        this.plan = plan;
        write(content, uid, now);
    }

    /** Whoever does not see all of it does not write over it. @throws Refused {@link AccessReason#HIDDEN_PART} */
    public void requireSeenWhole(CaseSight sight) {
        if (!content().isSeenWholeWith(sight)) {
            throw new Refused(AccessReason.HIDDEN_PART);
        }
    }

    /**
     * @param followed whether a later round was evaluated
     * @throws Refused {@link KernelReason#CHANGED_MEANWHILE}, {@link PlanReason#NEXT_ROUND_EVALUATED},
     *     {@link PlanReason#EVALUATED_IN_FUTURE}, {@link PlanReason#EVALUATED_BEFORE_START},
     *     {@link PlanReason#CONFERRED_AFTER_EVALUATION}, {@link PlanReason#GOAL_NOT_JUDGED},
     *     {@link PlanReason#OTHER_CHANGE_UNNAMED}
     */
    public void correct(boolean followed, int seenVersion, EvaluationContent content, String uid, Instant now) {
        if (seenVersion != version) {
            throw new Refused(KernelReason.CHANGED_MEANWHILE);
        }
        if (followed) {
            throw new Refused(PlanReason.NEXT_ROUND_EVALUATED);
        }
        write(content, uid, now);
    }

    private void write(EvaluationContent content, String uid, Instant now) {
        requireDays(content, Tokyo.dateOf(now));
        if (content.goals().size() != plan.goals()) {
            throw new Refused(PlanReason.GOAL_NOT_JUDGED, plan.goals());
        }
        if (content.changes().contains(ObservedChange.OTHER)
                != !content.otherChange().isEmpty()) {
            throw new Refused(PlanReason.OTHER_CHANGE_UNNAMED);
        }
        evaluatedOn = content.evaluatedOn();
        conferredOn = content.conferredOn();
        changes.clear();
        changes.addAll(content.changes());
        otherChange = content.otherChange();
        personSays = content.personSays();
        familySays = content.familySays();
        course = content.course();
        remaining = content.remaining();
        judgement = content.judgement();
        judgementReason = content.judgementReason();
        marks = content.marks()
                .unless("otherChange", otherChange)
                .unless("personSays", personSays)
                .unless("familySays", familySays)
                .unless("judgementReason", judgementReason)
                .written();
        goals.clear();
        content.goals().forEach(goal -> goals.add(new GoalResultRow(goals.size(), goal)));
        writtenBy = uid;
        writtenAt = now;
    }

    private void requireDays(EvaluationContent content, LocalDate today) {
        if (content.evaluatedOn().isAfter(today)) {
            throw new Refused(PlanReason.EVALUATED_IN_FUTURE, content.evaluatedOn());
        }
        if (content.evaluatedOn().isBefore(plan.startOn())) {
            throw new Refused(PlanReason.EVALUATED_BEFORE_START, plan.startOn());
        }
        LocalDate conferred = content.conferredOn();
        if (conferred != null && conferred.isAfter(content.evaluatedOn())) {
            throw new Refused(PlanReason.CONFERRED_AFTER_EVALUATION, conferred, content.evaluatedOn());
        }
    }

    public long id() {
        return id;
    }

    public SupportPlan plan() {
        return plan;
    }

    int round() {
        return plan.round();
    }

    public Judgement judgement() {
        return judgement;
    }

    public String writtenBy() {
        return writtenBy;
    }

    /**
     * @param plan of which it is said
     * @param names by uid; who is missing shows as the uid
     * @param mayWrite whether the reader may write in this case, and no later round was evaluated
     */
    public EvaluationSheet sheet(PlanSheet plan, Map<String, String> names, boolean mayWrite) {
        return new EvaluationSheet(
                plan, content(), names.getOrDefault(writtenBy, writtenBy), writtenAt, mayWrite, false, version);
    }

    private EvaluationContent content() {
        return new EvaluationContent(
                evaluatedOn,
                conferredOn,
                goals.stream()
                        .sorted(Comparator.comparing(GoalResultRow::position))
                        .map(GoalResultRow::said)
                        .toList(),
                changes,
                otherChange,
                personSays,
                familySays,
                course,
                remaining,
                judgement,
                judgementReason,
                Marks.read(marks));
    }
}
