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
import jakarta.persistence.OneToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.banso.directory.model.Agency;
import org.banso.kernel.model.PersonalData;
import org.banso.kernel.model.PersonalData.Care;
import org.banso.kernel.model.Refused;
import org.banso.kernel.model.Tokyo;
import org.jspecify.annotations.Nullable;

/**
 * Who leads a case, decided in a meeting (主たる支援機関の決定).
 *
 * <p>In force from the moment it is recorded until a later one supersedes it; then it stays as a link of the chain, with
 * its reasons. It is never changed and never taken back: who decided otherwise, decides anew.
 */
@Entity
@Table(name = "plan_lead_decision")
@PersonalData(Care.SPECIAL_CARE)
public class LeadDecision {

    @Id
    @SequenceGenerator(name = "plan_lead_decision_seq", sequenceName = "plan_lead_decision_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "plan_lead_decision_seq")
    private long id;

    @Column(name = "case_id")
    private long caseId;

    @Column(name = "meeting_id")
    private long meetingId;

    @Enumerated(EnumType.STRING)
    private Agency lead;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    @Column(name = "review_on")
    private LocalDate reviewOn;

    @ElementCollection
    @CollectionTable(name = "plan_decided_issue", joinColumns = @JoinColumn(name = "decision_id"))
    private List<DecidedIssue> reasons = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "plan_decided_role", joinColumns = @JoinColumn(name = "decision_id"))
    private List<DecidedRole> roles = new ArrayList<>();

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @OneToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "supersedes_id")
    private @Nullable LeadDecision supersedes;

    @Column(name = "in_force")
    private boolean inForce;

    @Version
    private int version;

    protected LeadDecision() {}

    /**
     * @param current the decision in force, which this one supersedes, or null for the first; its own {@link #giveWay} is
     *     called by whoever stores both
     * @throws Refused {@link PlanReason#REASON_MISSING}, {@link PlanReason#LEAD_HAS_NO_ROLE}, {@link PlanReason#NAMED_TWICE},
     *     {@link PlanReason#REVIEW_NOT_AFTER_DECISION}, {@link PlanReason#DECISION_IN_FUTURE},
     *     {@link PlanReason#DECIDED_BEFORE_CURRENT}
     */
    public LeadDecision(DecideLead decided, @Nullable LeadDecision current, String recordedBy, Instant now) {
        requireWhole(decided);
        requirePossibleDays(decided, current, Tokyo.dateOf(now));
        this.caseId = decided.caseId();
        this.meetingId = decided.meetingId();
        this.lead = decided.lead();
        this.decidedOn = decided.decidedOn();
        this.reviewOn = decided.reviewOn();
        decided.reasons().forEach(reason -> reasons.add(new DecidedIssue(reasons.size(), reason)));
        decided.roles().forEach(role -> roles.add(new DecidedRole(roles.size(), role)));
        this.recordedBy = recordedBy;
        this.recordedAt = now;
        this.supersedes = current;
        this.inForce = true;
    }

    /** A later decision takes its place. */
    void giveWay() {
        inForce = false;
    }

    public boolean isInForce() {
        return inForce;
    }

    public long id() {
        return id;
    }

    public long caseId() {
        return caseId;
    }

    public Agency lead() {
        return lead;
    }

    public LocalDate decidedOn() {
        return decidedOn;
    }

    public LocalDate reviewOn() {
        return reviewOn;
    }

    /** Every agency that has a role in the case by this decision. */
    public Set<Agency> agencies() {
        Set<Agency> agencies = EnumSet.of(lead);
        roles.forEach(role -> agencies.add(role.agency()));
        return agencies;
    }

    String recordedBy() {
        return recordedBy;
    }

    /** @param names by uid; who is missing shows as the uid */
    DecisionLine line(Map<String, String> names, List<ReasonLine> reasons, List<RoleAssignment> roles) {
        return new DecisionLine(
                id,
                meetingId,
                lead,
                decidedOn,
                reviewOn,
                inForce,
                supersedes == null ? null : supersedes.id(),
                reasons,
                roles,
                names.getOrDefault(recordedBy, recordedBy),
                recordedAt);
    }

    private static void requireWhole(DecideLead decided) {
        if (decided.reasons().isEmpty()) {
            throw new Refused(PlanReason.REASON_MISSING);
        }
        if (decided.roles().stream().noneMatch(role -> role.agency() == decided.lead())) {
            throw new Refused(PlanReason.LEAD_HAS_NO_ROLE, decided.lead());
        }
        Set<Agency> seenRoles = EnumSet.noneOf(Agency.class);
        Set<List<Object>> seenIssues = new HashSet<>();
        boolean once = decided.roles().stream().allMatch(role -> seenRoles.add(role.agency()))
                && decided.reasons().stream().allMatch(why -> seenIssues.add(List.of(why.issue(), why.agency())));
        if (!once) {
            throw new Refused(PlanReason.NAMED_TWICE);
        }
    }

    private static void requirePossibleDays(DecideLead decided, @Nullable LeadDecision current, LocalDate today) {
        if (!decided.reviewOn().isAfter(decided.decidedOn())) {
            throw new Refused(PlanReason.REVIEW_NOT_AFTER_DECISION, decided.decidedOn(), decided.reviewOn());
        }
        if (decided.decidedOn().isAfter(today)) {
            throw new Refused(PlanReason.DECISION_IN_FUTURE, decided.decidedOn());
        }
        if (current != null && decided.decidedOn().isBefore(current.decidedOn)) {
            throw new Refused(PlanReason.DECIDED_BEFORE_CURRENT, current.decidedOn);
        }
    }
}
