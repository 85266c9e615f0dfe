package org.banso.disclosure.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.banso.casefile.model.CaseNumber;
import org.banso.kernel.model.KernelReason;
import org.banso.kernel.model.PersonalData;
import org.banso.kernel.model.Refused;
import org.banso.kernel.model.Tokyo;
import org.jspecify.annotations.Nullable;

/**
 * A request for disclosure (開示請求).
 *
 * <p>It comes on a day, from the person or somebody who may ask for them; from that day the law's time runs. The record is
 * judged passage by passage, one officer proposes the decision, another takes it, the record is given. The time can be put
 * off once, before it is over. It may be withdrawn until it is decided. One class because it is one way with its rules.
 */
@Entity
@Table(name = "disclosure_request")
@PersonalData
public class DisclosureRequest {

    @Id
    @SequenceGenerator(name = "disclosure_request_seq", sequenceName = "disclosure_request_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "disclosure_request_seq")
    private long id;

    private String number;

    @Column(name = "case_id")
    private long caseId;

    @Column(name = "participant_id")
    private long participantId;

    @Enumerated(EnumType.STRING)
    private Requester requester;

    @Column(name = "requester_name")
    private String requesterName;

    @Column(name = "requester_address")
    private String requesterAddress;

    @Enumerated(EnumType.STRING)
    @Column(name = "identity_checked")
    private IdentityPaper identityChecked;

    @Enumerated(EnumType.STRING)
    @Column(name = "authority_checked")
    private @Nullable AuthorityPaper authorityChecked;

    @Column(name = "asked_for")
    private String askedFor;

    @Enumerated(EnumType.STRING)
    @Column(name = "wished_way")
    private GivingWay wishedWay;

    @Column(name = "received_on")
    private LocalDate receivedOn;

    @Column(name = "received_by")
    private String receivedBy;

    @Column(name = "deadline_on")
    private LocalDate deadlineOn;

    @Column(name = "extension_reason")
    private @Nullable String extensionReason;

    @Column(name = "extended_on")
    private @Nullable LocalDate extendedOn;

    @Column(name = "extended_by")
    private @Nullable String extendedBy;

    @Enumerated(EnumType.STRING)
    private RequestState state;

    @Enumerated(EnumType.STRING)
    private @Nullable Decision decision;

    @Enumerated(EnumType.STRING)
    private @Nullable Refusal refusal;

    @Column(name = "decision_note")
    private @Nullable String decisionNote;

    @Column(name = "proposed_by")
    private @Nullable String proposedBy;

    @Column(name = "proposed_at")
    private @Nullable Instant proposedAt;

    @Column(name = "decided_by")
    private @Nullable String decidedBy;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    @Column(name = "given_on")
    private @Nullable LocalDate givenOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "given_way")
    private @Nullable GivingWay givenWay;

    @Column(name = "given_by")
    private @Nullable String givenBy;

    @Column(name = "withdrawn_on")
    private @Nullable LocalDate withdrawnOn;

    @Version
    private int version;

    protected DisclosureRequest() {}

    /**
     * @param about whose record it is
     * @param deadlineOn the last day for the decision
     * @throws Refused {@link DisclosureReason#RECEIVED_IN_FUTURE}, {@link DisclosureReason#AUTHORITY_UNPROVEN}
     */
    public DisclosureRequest(
            RegisterRequest asked,
            CaseNumber number,
            RecordSubject about,
            LocalDate deadlineOn,
            String uid,
            LocalDate today) {
        if (asked.receivedOn().isAfter(today)) {
            throw new Refused(DisclosureReason.RECEIVED_IN_FUTURE, asked.receivedOn());
        }
        if (asked.requester() != Requester.PERSON && asked.authorityChecked() == null) {
            throw new Refused(DisclosureReason.AUTHORITY_UNPROVEN);
        }
        this.number = number.toString();
        this.caseId = about.caseId();
        this.participantId = about.participantId();
        this.requester = asked.requester();
        this.requesterName = asked.requesterName();
        this.requesterAddress = asked.requesterAddress();
        this.identityChecked = asked.identityChecked();
        this.authorityChecked = asked.requester() == Requester.PERSON ? null : asked.authorityChecked();
        this.askedFor = asked.askedFor();
        this.wishedWay = asked.wishedWay();
        this.receivedOn = asked.receivedOn();
        this.receivedBy = uid;
        this.deadlineOn = deadlineOn;
        this.state = RequestState.IN_REVIEW;
    }

    /** @throws Refused {@link DisclosureReason#EXTENDED_ALREADY}, EXTENSION_TOO_LATE, NOT_IN_REVIEW */
    public void putOff(String why, int days, String uid, LocalDate today) {
        if (extendedOn != null) {
            throw new Refused(DisclosureReason.EXTENDED_ALREADY, deadlineOn);
        }
        requireOpen();
        if (today.isAfter(deadlineOn)) {
            throw new Refused(DisclosureReason.EXTENSION_TOO_LATE, deadlineOn);
        }
        extensionReason = why;
        extendedOn = today;
        extendedBy = uid;
        deadlineOn = deadlineOn.plusDays(days);
    }

    /** @throws Refused {@link DisclosureReason#NOT_IN_REVIEW} */
    public void requireInReview() {
        if (state != RequestState.IN_REVIEW) {
            throw new Refused(DisclosureReason.NOT_IN_REVIEW, state);
        }
    }

    private void requireOpen() {
        if (!state.isOpen()) {
            throw new Refused(DisclosureReason.NOT_IN_REVIEW, state);
        }
    }

    /**
     * One officer proposes.
     *
     * @param judged what was judged so far
     * @throws Refused whatever of {@link DisclosureReason} the decision lacks
     */
    public void propose(ProposeDecision proposal, Judged judged, String uid, Instant now) {
        requireInReview();
        requireUnchanged(proposal.version());
        if (proposal.decision() == Decision.REFUSAL) {
            requireGrounds(proposal, judged);
        } else {
            requireJudged(proposal.decision(), judged);
        }
        decision = proposal.decision();
        refusal = proposal.decision() == Decision.REFUSAL ? proposal.refusal() : null;
        decisionNote = proposal.decisionNote();
        proposedBy = uid;
        proposedAt = now;
        state = RequestState.PROPOSED;
    }

    private static void requireGrounds(ProposeDecision proposal, Judged judged) {
        if (proposal.refusal() == null) {
            throw new Refused(DisclosureReason.REFUSAL_GROUND_MISSING);
        }
        if (proposal.decisionNote().isEmpty()) {
            throw new Refused(DisclosureReason.REFUSAL_UNEXPLAINED);
        }
        if (proposal.refusal().restsOnPassages() && judged.withheld() < judged.all()) {
            throw new Refused(DisclosureReason.NOT_ALL_WITHHELD, judged.all() - judged.withheld());
        }
    }

    private static void requireJudged(Decision decision, Judged judged) {
        if (judged.open() > 0) {
            throw new Refused(DisclosureReason.PASSAGES_UNJUDGED, judged.open());
        }
        if (decision == Decision.FULL && judged.withheld() > 0) {
            throw new Refused(DisclosureReason.SOMETHING_WITHHELD, judged.withheld());
        }
        if (decision == Decision.PARTIAL && (judged.withheld() == 0 || judged.kept() == 0)) {
            throw new Refused(DisclosureReason.NOT_IN_PART);
        }
    }

    /** Another officer decides as proposed. @throws Refused NOTHING_PROPOSED, SAME_PERSON */
    public void decide(String uid, int readVersion, Instant now) {
        requireProposedByAnother(uid, readVersion);
        decidedBy = uid;
        decidedAt = now;
        state = RequestState.DECIDED;
    }

    /** Another officer sends it back to be judged anew. @throws Refused NOTHING_PROPOSED, SAME_PERSON */
    public void sendBack(String uid, int readVersion) {
        requireProposedByAnother(uid, readVersion);
        decision = null;
        refusal = null;
        decisionNote = null;
        proposedBy = null;
        proposedAt = null;
        state = RequestState.IN_REVIEW;
    }

    private void requireProposedByAnother(String uid, int readVersion) {
        if (state != RequestState.PROPOSED) {
            throw new Refused(DisclosureReason.NOTHING_PROPOSED, state);
        }
        if (uid.equals(proposedBy)) {
            throw new Refused(DisclosureReason.SAME_PERSON);
        }
        requireUnchanged(readVersion);
    }

    private void requireUnchanged(int readVersion) {
        if (readVersion != version) {
            throw new Refused(KernelReason.CHANGED_MEANWHILE);
        }
    }

    /** @throws Refused NOT_DECIDED, NOTHING_TO_GIVE, GIVEN_AT_WRONG_TIME */
    public void give(RecordGiving giving, String uid, LocalDate today) {
        requireSomethingToGive();
        if (giving.givenOn().isAfter(today)
                || giving.givenOn().isBefore(Tokyo.dateOf(decidedAt().orElseThrow()))) {
            throw new Refused(DisclosureReason.GIVEN_AT_WRONG_TIME, giving.givenOn());
        }
        givenOn = giving.givenOn();
        givenWay = giving.givenWay();
        givenBy = uid;
        state = RequestState.GIVEN;
    }

    /** @throws Refused NOT_DECIDED */
    public void requireDecided() {
        if (state != RequestState.DECIDED && state != RequestState.GIVEN) {
            throw new Refused(DisclosureReason.NOT_DECIDED, state);
        }
    }

    /** @throws Refused NOT_DECIDED, NOTHING_TO_GIVE */
    public void requireSomethingToGive() {
        requireDecided();
        if (decision == Decision.REFUSAL) {
            throw new Refused(DisclosureReason.NOTHING_TO_GIVE);
        }
    }

    /** The requester takes it back. @throws Refused NOT_IN_REVIEW once it is decided */
    public void withdraw(LocalDate on) {
        requireOpen();
        decision = null;
        refusal = null;
        decisionNote = null;
        proposedBy = null;
        proposedAt = null;
        withdrawnOn = on;
        state = RequestState.WITHDRAWN;
    }

    public long id() {
        return id;
    }

    public long caseId() {
        return caseId;
    }

    public long participantId() {
        return participantId;
    }

    public String number() {
        return number;
    }

    public LocalDate deadlineOn() {
        return deadlineOn;
    }

    public RequestState state() {
        return state;
    }

    public Optional<Decision> decision() {
        return Optional.ofNullable(decision);
    }

    Optional<Instant> decidedAt() {
        return Optional.ofNullable(decidedAt);
    }

    /** All of it, as its page shows it. */
    RequestSheet sheet(SubjectCard subject, Judged judged) {
        return new RequestSheet(
                id,
                caseId,
                number,
                subject.caseNumber(),
                subject.name(),
                subject.isSubject(),
                requester,
                requesterName,
                requesterAddress,
                identityChecked,
                authorityChecked,
                askedFor,
                wishedWay,
                receivedOn,
                deadlineOn,
                extensionReason,
                extendedOn,
                state,
                decision,
                refusal,
                decisionNote,
                proposedBy,
                decidedBy,
                decidedAt,
                givenOn,
                givenWay,
                withdrawnOn,
                judged,
                version);
    }
}
