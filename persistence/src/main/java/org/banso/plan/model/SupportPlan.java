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
import org.banso.kernel.model.DateRange;
import org.banso.kernel.model.KernelReason;
import org.banso.kernel.model.PersonalData;
import org.banso.kernel.model.PersonalData.Care;
import org.banso.kernel.model.Refused;
import org.jspecify.annotations.Nullable;

/**
 * One round's support plan (支援プラン).
 *
 * <p>Written by the staff with the person on the ground of the lead decision in force, and rewritten until the person agrees
 * to exactly this wording; from then on it is fixed and lies before the ward, which decides it. It lasts at most as many
 * months as the ward allows. The next round begins with a plan of its own, once this one is decided.
 *
 * <p>One class because every step from draft to decision is guarded by the same text and its state.
 */
@Entity
@Table(name = "plan_support_plan")
@PersonalData(Care.SPECIAL_CARE)
public class SupportPlan {

    @Id
    @SequenceGenerator(name = "plan_support_plan_seq", sequenceName = "plan_support_plan_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "plan_support_plan_seq")
    private long id;

    @Column(name = "case_id")
    private long caseId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "decision_id")
    private LeadDecision decision;

    private int round;

    @Column(name = "wish_person")
    private String wishPerson = "";

    @Column(name = "wish_family")
    private String wishFamily = "";

    private String issues = "";

    @Column(name = "start_on")
    private LocalDate startOn;

    /** The last day, which still belongs to the plan. */
    @Column(name = "end_on")
    private LocalDate endOn;

    @ElementCollection
    @CollectionTable(name = "plan_goal", joinColumns = @JoinColumn(name = "plan_id"))
    private List<PlannedGoal> goals = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "plan_planned_support", joinColumns = @JoinColumn(name = "plan_id"))
    private List<PlannedSupportRow> supports = new ArrayList<>();

    private String cautions = "";

    /** As {@link Marks} writes them. */
    private String marks = "";

    @Column(name = "written_by")
    private String writtenBy;

    @Enumerated(EnumType.STRING)
    private PlanState state = PlanState.DRAFT;

    @Column(name = "agreed_on")
    private @Nullable LocalDate agreedOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "agreed_how")
    private @Nullable AgreedHow agreedHow;

    @Column(name = "agreement_recorded_by")
    private @Nullable String agreementRecordedBy;

    @Column(name = "decided_on")
    private @Nullable LocalDate decidedOn;

    @Column(name = "decided_by")
    private @Nullable String decidedBy;

    @Version
    private int version;

    protected SupportPlan() {}

    /**
     * @param decision the lead decision in force, or null when nobody leads
     * @param before the case's last plan, or null for the first round
     * @param longestMonths how long the ward lets a plan be
     * @throws Refused {@link PlanReason#NO_LEAD_YET}, {@link PlanReason#PLAN_OPEN_ALREADY}, and as {@link #revise}
     */
    public SupportPlan(
            @Nullable LeadDecision decision,
            @Nullable SupportPlan before,
            PlanContent content,
            int longestMonths,
            String writtenBy) {
        if (decision == null) {
            throw new Refused(PlanReason.NO_LEAD_YET);
        }
        if (before != null && before.state != PlanState.DECIDED) {
            throw new Refused(PlanReason.PLAN_OPEN_ALREADY, before.round);
        }
        this.caseId = decision.caseId();
        this.decision = decision;
        this.round = before == null ? 1 : before.round + 1;
        this.writtenBy = writtenBy;
        write(content, longestMonths);
    }

    /** Whoever does not see all of it does not write over it. @throws Refused {@link AccessReason#HIDDEN_PART} */
    public void requireSeenWhole(CaseSight sight) {
        if (!content().isSeenWholeWith(sight)) {
            throw new Refused(AccessReason.HIDDEN_PART);
        }
    }

    /**
     * Rewrites it, on the ground of the decision that is in force now.
     *
     * @throws Refused {@link PlanReason#ALREADY_AGREED}, {@link PlanReason#ALREADY_DECIDED},
     *     {@link KernelReason#CHANGED_MEANWHILE}, {@link PlanReason#PERIOD_BACKWARDS}, {@link PlanReason#TOO_LONG},
     *     {@link PlanReason#NO_GOAL}, {@link PlanReason#GOAL_OUTSIDE_PERIOD}, {@link PlanReason#NO_SUPPORT}
     */
    public void revise(LeadDecision inForce, int seenVersion, PlanContent content, int longestMonths, String uid) {
        requireDraft();
        requireVersion(seenVersion);
        write(content, longestMonths);
        decision = inForce;
        writtenBy = uid;
    }

    /**
     * The person agrees to what it says.
     *
     * @param subjectConsented whether on that day the person's own consent to sharing was valid
     * @throws Refused {@link PlanReason#ALREADY_AGREED}, {@link PlanReason#ALREADY_DECIDED},
     *     {@link KernelReason#CHANGED_MEANWHILE}, {@link PlanReason#AGREED_IN_FUTURE}, {@link PlanReason#PERIOD_OVER},
     *     {@link PlanReason#SUBJECT_HAS_NOT_CONSENTED}
     */
    public void agree(AgreePlan agreement, boolean subjectConsented, String uid, LocalDate today) {
        requireDraft();
        requireVersion(agreement.version());
        if (agreement.agreedOn().isAfter(today)) {
            throw new Refused(PlanReason.AGREED_IN_FUTURE, agreement.agreedOn());
        }
        requireNotOver(today);
        if (!subjectConsented) {
            throw new Refused(PlanReason.SUBJECT_HAS_NOT_CONSENTED);
        }
        state = PlanState.AGREED;
        agreedOn = agreement.agreedOn();
        agreedHow = agreement.how();
        agreementRecordedBy = uid;
    }

    /**
     * The ward decides it.
     *
     * @throws Refused {@link PlanReason#ALREADY_DECIDED}, {@link PlanReason#NOT_AGREED_YET},
     *     {@link KernelReason#CHANGED_MEANWHILE}, {@link PlanReason#PERIOD_OVER}
     */
    public void decide(int seenVersion, String uid, LocalDate today) {
        requireUndecided();
        if (state == PlanState.DRAFT) {
            throw new Refused(PlanReason.NOT_AGREED_YET);
        }
        requireVersion(seenVersion);
        requireNotOver(today);
        state = PlanState.DECIDED;
        decidedOn = today;
        decidedBy = uid;
    }

    public DateRange period() {
        return DateRange.ofClosed(startOn, endOn);
    }

    public PlanState state() {
        return state;
    }

    public long id() {
        return id;
    }

    public long caseId() {
        return caseId;
    }

    public int round() {
        return round;
    }

    public LeadDecision decision() {
        return decision;
    }

    /** How many goals it has. */
    int goals() {
        return goals.size();
    }

    public LocalDate startOn() {
        return startOn;
    }

    public LocalDate endOn() {
        return endOn;
    }

    /** Who wrote and who decided: the uids whose names a page needs. */
    public Set<String> uids() {
        Set<String> uids = new HashSet<>(Set.of(writtenBy));
        if (decidedBy != null) {
            uids.add(decidedBy);
        }
        return uids;
    }

    /**
     * @param names by uid; who is missing shows as the uid
     * @param mayWrite whether the reader may write in this case
     * @param mayDecide whether the reader may decide plans of this case
     */
    public PlanSheet sheet(Map<String, String> names, boolean mayWrite, boolean mayDecide, LocalDate today) {
        boolean over = today.isAfter(endOn);
        return new PlanSheet(
                id,
                caseId,
                round,
                decision.id(),
                decision.lead(),
                content(),
                state,
                agreedOn,
                agreedHow,
                decidedOn,
                decidedBy == null ? null : names.getOrDefault(decidedBy, decidedBy),
                names.getOrDefault(writtenBy, writtenBy),
                mayWrite && state == PlanState.DRAFT,
                mayWrite && state == PlanState.DRAFT && !over,
                mayDecide && state == PlanState.AGREED && !over,
                version);
    }

    private PlanContent content() {
        return new PlanContent(
                wishPerson,
                wishFamily,
                issues,
                startOn,
                endOn,
                goals.stream()
                        .sorted(Comparator.comparing(PlannedGoal::position))
                        .map(PlannedGoal::said)
                        .toList(),
                supports.stream()
                        .sorted(Comparator.comparing(PlannedSupportRow::position))
                        .map(PlannedSupportRow::said)
                        .toList(),
                cautions,
                Marks.read(marks));
    }

    private void write(PlanContent content, int longestMonths) {
        requireWhole(content, longestMonths);
        wishPerson = content.wishPerson();
        wishFamily = content.wishFamily();
        issues = content.issues();
        startOn = content.startOn();
        endOn = content.endOn();
        cautions = content.cautions();
        marks = content.marks()
                .unless("wishPerson", wishPerson)
                .unless("wishFamily", wishFamily)
                .unless("cautions", cautions)
                .written();
        goals.clear();
        content.goals().forEach(goal -> goals.add(new PlannedGoal(goals.size(), goal)));
        supports.clear();
        content.supports().forEach(support -> supports.add(new PlannedSupportRow(supports.size(), support)));
    }

    private static void requireWhole(PlanContent content, int longestMonths) {
        LocalDate start = content.startOn();
        LocalDate end = content.endOn();
        if (end.isBefore(start)) {
            throw new Refused(PlanReason.PERIOD_BACKWARDS, start, end);
        }
        DateRange period = DateRange.ofClosed(start, end);
        if (!period.lastsAtMostMonths(longestMonths)) {
            throw new Refused(
                    PlanReason.TOO_LONG,
                    longestMonths,
                    DateRange.ofMonths(start, longestMonths).endExclusive().minusDays(1));
        }
        if (content.goals().isEmpty()) {
            throw new Refused(PlanReason.NO_GOAL);
        }
        content.goals().stream()
                .filter(goal -> !period.contains(goal.dueOn()))
                .findFirst()
                .ifPresent(goal -> {
                    throw new Refused(PlanReason.GOAL_OUTSIDE_PERIOD, goal.dueOn(), start, end);
                });
        if (content.supports().isEmpty()) {
            throw new Refused(PlanReason.NO_SUPPORT);
        }
    }

    private void requireDraft() {
        requireUndecided();
        if (state != PlanState.DRAFT) {
            throw new Refused(PlanReason.ALREADY_AGREED);
        }
    }

    private void requireUndecided() {
        if (state == PlanState.DECIDED) {
            throw new Refused(PlanReason.ALREADY_DECIDED, decidedOn);
        }
    }

    private void requireNotOver(LocalDate today) {
        if (today.isAfter(endOn)) {
            throw new Refused(PlanReason.PERIOD_OVER, endOn);
        }
    }

    private void requireVersion(int seenVersion) {
        if (seenVersion != version) {
            throw new Refused(KernelReason.CHANGED_MEANWHILE);
        }
    }
}
