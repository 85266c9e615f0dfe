package org.banso.meeting.model;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.banso.access.model.AccessReason;
import org.banso.access.model.CaseSight;
import org.banso.access.model.Deed;
import org.banso.access.model.Delicate;
import org.banso.access.model.Ground;
import org.banso.access.model.Needs;
import org.banso.access.model.Standing;
import org.banso.calendar.model.District;
import org.banso.directory.model.Agency;
import org.banso.kernel.model.KernelReason;
import org.banso.kernel.model.PersonalData;
import org.banso.kernel.model.Refused;
import org.banso.kernel.model.TimeSpan;
import org.banso.kernel.model.Tokyo;
import org.jspecify.annotations.Nullable;

/**
 * A meeting about one case.
 *
 * <p>It begins when it is called, for a kind that the law allows at that step of the case, with the people who will sit
 * there. It may be called off until something is written. Once begun, minutes are written and, if its kind decides the
 * lead, a decision is made; both may be written again while its papers are open. Closing ends the writing. The members of a
 * conference say that they know their duty of secrecy before they read anything.
 *
 * <p>One class because who sits there, what is open and what may still be written depend on one another.
 */
@Entity
@Table(name = "meeting_meeting")
@SequenceGenerator(name = "meeting_meeting_seq", sequenceName = "meeting_meeting_seq", allocationSize = 50)
public class Meeting {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "meeting_meeting_seq")
    private long id;

    @Column(name = "case_id")
    private long caseId;

    @Enumerated(EnumType.STRING)
    private MeetingKind kind;

    @Column(name = "starts_at")
    private Instant startsAt;

    /** Exclusive. */
    @Column(name = "ends_at")
    private Instant endsAt;

    @Enumerated(EnumType.STRING)
    private Place place;

    /** Only in a room. */
    @Column(name = "room_id")
    private @Nullable Long roomId;

    /** Only for a visit. */
    @Enumerated(EnumType.STRING)
    private @Nullable District district;

    @Enumerated(EnumType.STRING)
    private MeetingState state;

    @Column(name = "called_by")
    private String calledBy;

    @Column(name = "called_at")
    private Instant calledAt;

    /** Empty until written. */
    @PersonalData(PersonalData.Care.SPECIAL_CARE)
    private String minutes = "";

    /** Bits of {@link Delicate}. */
    @Column(name = "minutes_about")
    private int minutesAbout;

    /** Of the plan's chain; the latest when it decided twice. */
    @Column(name = "decision_id")
    private @Nullable Long decisionId;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    /** Of the sitting in which it is taken; null when it stands alone. */
    @Column(name = "sitting_id")
    private @Nullable Long sittingId;

    @OneToMany(mappedBy = "meeting", cascade = CascadeType.PERSIST, orphanRemoval = true)
    @OrderBy("id")
    private List<Attendee> attendees = new ArrayList<>();

    @Version
    private int version;

    protected Meeting() {}

    private Meeting(Calling calling, Instant now) {
        this.caseId = calling.caseId();
        this.kind = calling.kind();
        this.startsAt = calling.during().startInclusive();
        this.endsAt = calling.during().endExclusive();
        go(calling.where());
        this.state = MeetingState.CALLED;
        this.calledBy = calling.byUid();
        this.calledAt = now;
        calling.people().forEach(called -> attendees.add(new Attendee(this, called)));
    }

    /** Calls it, or refuses with the first rule that says no. */
    @Needs(Deed.INVITE)
    public static Meeting call(Calling calling, Calling.Circumstances circumstances) {
        calling.mustBeLawful(circumstances);
        return new Meeting(calling, circumstances.now());
    }

    /**
     * Moves it, by the rules by which it is called. Whoever is no longer called
     * is off the list; a conference's members stay the same.
     */
    @Needs(Deed.INVITE)
    public void move(Calling calling, Calling.Circumstances circumstances) {
        mustBeOpen();
        calling.mustBeLawful(circumstances);
        Set<String> people = calling.people().stream().map(Calling.Called::uid).collect(Collectors.toSet());
        Set<String> before = attendees.stream().map(Attendee::uid).collect(Collectors.toSet());
        if (kind.bindsToSecrecy() && !people.equals(before)) {
            throw new Refused(MeetingReason.MEMBERS_ARE_FIXED);
        }
        startsAt = calling.during().startInclusive();
        endsAt = calling.during().endExclusive();
        go(calling.where());
        attendees.removeIf(attendee -> !people.contains(attendee.uid()));
        calling.people().stream()
                .filter(called -> !before.contains(called.uid()))
                .forEach(called -> attendees.add(new Attendee(this, called)));
    }

    private void go(Where where) {
        place = where.place();
        roomId = where.roomId();
        district = where.district();
    }

    /** Calls it off. Also after its time, when nobody came. */
    public void cancel() {
        mustBeOpen();
        state = MeetingState.CANCELLED;
    }

    private void mustBeOpen() {
        if (state == MeetingState.CANCELLED) {
            throw new Refused(MeetingReason.CANCELLED);
        }
        if (state == MeetingState.HELD) {
            throw new Refused(MeetingReason.ALREADY_HELD);
        }
    }

    /** The member says that they know their duty of secrecy; saying it again changes nothing. */
    public void acknowledgeSecrecy(String uid, Instant now) {
        mustNotBeCancelled();
        memberOrRefuse(uid).acknowledgeSecrecy(now);
    }

    /**
     * Writes the minutes and who came.
     *
     * @param about what the minutes are about, as their author marks them
     * @return whether these are the first, so that the meeting is now held
     */
    public boolean record(String byUid, Set<String> attended, String minutes, Set<Delicate> about, Instant now) {
        mustBeWritableBy(byUid, now);
        attended.stream().filter(uid -> member(uid).isEmpty()).findFirst().ifPresent(uid -> {
            throw new Refused(MeetingReason.NOT_CALLED, uid);
        });
        attendees.forEach(attendee -> attendee.attended(attended.contains(attendee.uid())));
        boolean first = this.minutes.isEmpty();
        if (!this.minutes.equals(minutes)) {
            attendees.forEach(Attendee::askAgain);
        }
        this.minutes = minutes;
        this.minutesAbout = Delicate.bits(about);
        this.state = MeetingState.HELD;
        return first;
    }

    /**
     * Somebody who was there says that the minutes are right, or what is not.
     *
     * @param objection empty when they are right
     * @throws Refused MINUTES_MISSING, WAS_NOT_THERE, and as for writing
     */
    public void say(String byUid, String objection, Instant now) {
        mustBeWritableBy(byUid, now);
        if (minutes.isEmpty()) {
            throw new Refused(MeetingReason.MINUTES_MISSING);
        }
        Attendee there = memberOrRefuse(byUid);
        if (!there.attended().orElse(false)) {
            throw new Refused(MeetingReason.WAS_NOT_THERE);
        }
        there.say(objection, now);
    }

    /** Somebody who was called has come, or has not after all. @throws Refused NOT_CALLED, and as for writing */
    public void come(String byUid, String uid, boolean came, Instant now) {
        mustBeWritableBy(byUid, now);
        member(uid)
                .orElseThrow(() -> new Refused(MeetingReason.NOT_CALLED, uid))
                .attended(came);
    }

    /** Whether this person was there, and may approve the minutes or object now. */
    public boolean isSaidOfBy(String uid, Instant now) {
        return !minutes.isEmpty()
                && mayBeWrittenBy(uid, now)
                && member(uid).flatMap(Attendee::attended).orElse(false);
    }

    /** It is taken in that sitting. */
    void joins(Sitting sitting) {
        sittingId = sitting.id();
    }

    /**
     * Whose sheet of preparation somebody may write.
     *
     * @return the agency for which they are called
     * @throws Refused NO_PREPARATION_IN_THIS_KIND, CANCELLED, NOT_A_MEMBER, SECRECY_NOT_ACKNOWLEDGED, PAPERS_CLOSED
     */
    public Agency preparing(String uid) {
        if (!kind.decidesLead()) {
            throw new Refused(MeetingReason.NO_PREPARATION_IN_THIS_KIND, kind);
        }
        mustNotBeCancelled();
        Attendee in = memberOrRefuse(uid);
        mustKeepTheCircle(uid);
        if (closedAt != null) {
            throw new Refused(MeetingReason.PAPERS_CLOSED);
        }
        return in.agency();
    }

    /** The agency whose sheet of preparation somebody may write, for a page that shows or hides its form; empty for none. */
    public Optional<Agency> prepares(String uid) {
        try {
            return Optional.of(preparing(uid));
        } catch (Refused no) {
            return Optional.empty();
        }
    }

    /** Whether this meeting may decide the lead now and on that day; what makes the decision sound is the plan's affair. */
    public void mustBeAbleToDecide(String byUid, LocalDate decidedOn, Instant now) {
        if (!kind.decidesLead()) {
            throw new Refused(MeetingReason.NO_LEAD_IN_THIS_KIND, kind);
        }
        mustBeWritableBy(byUid, now);
        LocalDate heldOn = Tokyo.dateOf(startsAt);
        if (decidedOn.isBefore(heldOn)) {
            throw new Refused(MeetingReason.DECIDED_BEFORE_MEETING, heldOn);
        }
    }

    /** The decision was made and has this id in the plan's chain. */
    public void decided(long decisionId) {
        this.decisionId = decisionId;
        this.state = MeetingState.HELD;
    }

    /** Ends the writing. */
    public void close(String byUid, Instant now) {
        mustBeWritableBy(byUid, now);
        if (minutes.isEmpty()) {
            throw new Refused(MeetingReason.MINUTES_MISSING);
        }
        closedAt = now;
    }

    /**
     * Whether this person may open the sheet.
     *
     * @param worksOnCase whether their agency works on the case anyway
     */
    public void mustBeReadableBy(String uid, boolean worksOnCase) {
        Optional<Attendee> member = member(uid);
        if (member.isEmpty() && !worksOnCase) {
            throw new Refused(KernelReason.NOT_FOUND);
        }
        mustKeepTheCircle(uid);
        if (closedAt != null && !worksOnCase) {
            throw new Refused(MeetingReason.PAPERS_CLOSED);
        }
    }

    /** Whether this person could write now, for a page that shows or hides its form. */
    public boolean mayBeWrittenBy(String uid, Instant now) {
        try {
            mustBeWritableBy(uid, now);
            return true;
        } catch (Refused no) {
            return false;
        }
    }

    /** @throws Refused CANCELLED, NOT_YET_BEGUN, PAPERS_CLOSED; NOT_A_MEMBER, SECRECY_NOT_ACKNOWLEDGED */
    public void mustBeWritableBy(String uid, Instant now) {
        mustNotBeCancelled();
        mustKeepTheCircle(uid);
        if (!isBegun(now)) {
            throw new Refused(MeetingReason.NOT_YET_BEGUN, startsAt);
        }
        if (closedAt != null) {
            throw new Refused(MeetingReason.PAPERS_CLOSED);
        }
    }

    /** A conference's papers are for its members, after they have said that they know their duty. */
    private void mustKeepTheCircle(String uid) {
        if (!kind.bindsToSecrecy()) {
            return;
        }
        Attendee in = member(uid).orElseThrow(() -> new Refused(MeetingReason.NOT_A_MEMBER));
        if (in.secrecyAcknowledgedAt().isEmpty()) {
            throw new Refused(MeetingReason.SECRECY_NOT_ACKNOWLEDGED);
        }
    }

    /**
     * The look into the case that a conference gives a member who has said that they know their duty: from then until so
     * long after it, unless its papers are closed earlier.
     */
    public Optional<Standing> sightOf(String uid, Duration longest, Instant now) {
        Instant until = endsAt.plus(longest);
        boolean due = kind.bindsToSecrecy() && closedAt == null && until.isAfter(now) && !asksSecrecyOf(uid);
        return due
                ? Optional.of(Standing.of(caseId, uid, Ground.SUPPORT_CONFERENCE, id, now, until))
                : Optional.empty();
    }

    private void mustNotBeCancelled() {
        if (state == MeetingState.CANCELLED) {
            throw new Refused(MeetingReason.CANCELLED);
        }
    }

    private Attendee memberOrRefuse(String uid) {
        return member(uid).orElseThrow(() -> new Refused(MeetingReason.NOT_A_MEMBER));
    }

    public Optional<Attendee> member(String uid) {
        return attendees.stream().filter(attendee -> attendee.uid().equals(uid)).findFirst();
    }

    public boolean isBegun(Instant now) {
        return !now.isBefore(startsAt);
    }

    /** Whether this person still has to say that they know their duty of secrecy before the sheet opens. */
    public boolean asksSecrecyOf(String uid) {
        return kind.bindsToSecrecy()
                && member(uid).flatMap(Attendee::secrecyAcknowledgedAt).isEmpty();
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

    public TimeSpan during() {
        return new TimeSpan(startsAt, endsAt);
    }

    public Where where() {
        return new Where(place, roomId, district);
    }

    public MeetingState state() {
        return state;
    }

    public String calledBy() {
        return calledBy;
    }

    public String minutes() {
        return minutes;
    }

    /** What the minutes are about. */
    public Set<Delicate> minutesAbout() {
        return Delicate.of(minutesAbout);
    }

    /** Whoever does not see the minutes does not write over them. @throws Refused {@link AccessReason#HIDDEN_PART} */
    public void requireMinutesSeen(CaseSight sight) {
        if (!sight.shows(minutesAbout())) {
            throw new Refused(AccessReason.HIDDEN_PART);
        }
    }

    public Optional<Long> decisionId() {
        return Optional.ofNullable(decisionId);
    }

    public Optional<Long> sittingId() {
        return Optional.ofNullable(sittingId);
    }

    public Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }

    public List<Attendee> attendees() {
        return List.copyOf(attendees);
    }

    public int version() {
        return version;
    }
}
