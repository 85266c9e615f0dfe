package org.banso.meeting.model;

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
import java.util.List;
import java.util.Optional;
import org.banso.access.model.Deed;
import org.banso.access.model.Needs;
import org.banso.calendar.model.District;
import org.banso.kernel.model.KernelReason;
import org.banso.kernel.model.Refused;
import org.jspecify.annotations.Nullable;

/**
 * What the planner proposes for something that waits.
 *
 * <p>A plan makes it, the next plan says it anew, with why when it moved; somebody may change it or pin it, and then it stays.
 * Accepted it is a meeting. When what waited no longer waits, it is gone.
 */
@Entity
@Table(name = "meeting_proposal")
@SequenceGenerator(name = "meeting_proposal_seq", sequenceName = "meeting_proposal_seq", allocationSize = 50)
public class Proposal {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "meeting_proposal_seq")
    private long id;

    @Column(name = "case_id")
    private long caseId;

    @Enumerated(EnumType.STRING)
    private MeetingKind kind;

    /** The meeting that has to move; null for a new one. */
    @Column(name = "moves_id")
    private @Nullable Long movesId;

    private int urgency;

    private LocalDate since;

    private int minutes;

    @Enumerated(EnumType.STRING)
    private ProposalState state;

    /** Null without a time. */
    @Column(name = "starts_at")
    private @Nullable Instant startsAt;

    @Enumerated(EnumType.STRING)
    private @Nullable Place place;

    @Column(name = "room_id")
    private @Nullable Long roomId;

    @Enumerated(EnumType.STRING)
    private @Nullable District district;

    /** Uids with a comma between, one for each seat. */
    private String people = "";

    @Enumerated(EnumType.STRING)
    private @Nullable ProposalReason reason;

    @Column(name = "relief_at")
    private @Nullable Instant reliefAt;

    @Column(name = "was_at")
    private @Nullable Instant wasAt;

    @Enumerated(EnumType.STRING)
    private @Nullable MovedBecause because;

    @Column(name = "because_of")
    private @Nullable String becauseOf;

    @Column(name = "meeting_id")
    private @Nullable Long meetingId;

    @Column(name = "made_by")
    private String madeBy;

    @Column(name = "made_at")
    private Instant madeAt;

    @Version
    private int version;

    protected Proposal() {}

    public Proposal(Outcome outcome, String uid, Instant now) {
        Waiting waiting = outcome.waiting();
        caseId = waiting.caseId();
        kind = waiting.kind();
        movesId = waiting.moved() == null ? null : waiting.moved().meetingId();
        say(outcome, uid, now);
    }

    /** The next plan says this of it. One that is pinned or booked stays as it is. */
    public void sayAnew(Outcome outcome, String uid, Instant now) {
        if (state == ProposalState.PROPOSED || state == ProposalState.LEFT_OUT) {
            say(outcome, uid, now);
        }
    }

    private void say(Outcome outcome, String uid, Instant now) {
        urgency = outcome.waiting().urgency();
        since = outcome.waiting().since();
        minutes = outcome.minutes();
        reason = outcome.reason();
        reliefAt = outcome.reliefAt();
        because = outcome.because();
        wasAt = because == null ? null : outcome.wasAt();
        becauseOf = outcome.becauseOf();
        madeBy = uid;
        madeAt = now;
        take(outcome.timed());
        state = outcome.timed() == null ? ProposalState.LEFT_OUT : ProposalState.PROPOSED;
    }

    private void take(@Nullable Timed timed) {
        startsAt = timed == null ? null : timed.startsAt();
        place = timed == null ? null : timed.where().place();
        roomId = timed == null ? null : timed.where().roomId();
        district = timed == null ? null : timed.where().district();
        people = timed == null ? "" : String.join(",", timed.people());
    }

    /** Somebody gives it another time; it stays there. */
    @Needs(Deed.INVITE)
    public void change(Timed timed, String uid, Instant now) {
        mustBeOpen();
        take(timed);
        reason = null;
        reliefAt = null;
        wasAt = null;
        because = null;
        becauseOf = null;
        madeBy = uid;
        madeAt = now;
        state = ProposalState.PINNED;
    }

    /** It stays as it is, or may be moved again. @throws Refused PROPOSAL_OVER, PROPOSAL_WITHOUT_TIME */
    @Needs(Deed.INVITE)
    public void pin(boolean stays) {
        mustBeOpen();
        if (startsAt == null) {
            throw new Refused(MeetingReason.PROPOSAL_WITHOUT_TIME);
        }
        state = stays ? ProposalState.PINNED : ProposalState.PROPOSED;
    }

    /** Somebody accepted it. */
    public void booked(long meeting) {
        meetingId = meeting;
        state = ProposalState.BOOKED;
    }

    /** @throws Refused PROPOSAL_OVER, PROPOSAL_WITHOUT_TIME */
    public Timed mustHaveATime() {
        mustBeOpen();
        return timed().orElseThrow(() -> new Refused(MeetingReason.PROPOSAL_WITHOUT_TIME));
    }

    private void mustBeOpen() {
        if (state == ProposalState.BOOKED) {
            throw new Refused(MeetingReason.PROPOSAL_OVER);
        }
    }

    /** @throws Refused CHANGED_MEANWHILE */
    public void mustBeAsRead(int read) {
        if (read != version) {
            throw new Refused(KernelReason.CHANGED_MEANWHILE);
        }
    }

    public Optional<Timed> timed() {
        return startsAt == null || place == null
                ? Optional.empty()
                : Optional.of(new Timed(
                        startsAt, minutes, List.of(people.split(",", -1)), new Where(place, roomId, district)));
    }

    public Waiting.Key key() {
        return new Waiting.Key(caseId, kind, movesId == null ? 0 : movesId);
    }

    public boolean isPinned() {
        return state == ProposalState.PINNED;
    }

    public long id() {
        return id;
    }

    public long caseId() {
        return caseId;
    }

    public MeetingKind kind() {
        return kind;
    }

    public int minutes() {
        return minutes;
    }

    public Optional<Long> moves() {
        return Optional.ofNullable(movesId);
    }
}
