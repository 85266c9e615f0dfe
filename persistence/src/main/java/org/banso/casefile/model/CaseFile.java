package org.banso.casefile.model;

import jakarta.persistence.CascadeType;
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
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.banso.directory.model.Agency;
import org.banso.kernel.model.KernelReason;
import org.banso.kernel.model.Refused;
import org.banso.kernel.model.Tokyo;
import org.banso.person.model.Person;
import org.banso.person.model.PersonDetails;
import org.jspecify.annotations.Nullable;

/**
 * A case: what several agencies do together for one person in social withdrawal and for their family.
 *
 * <p>It opens when the desk decides to support by itself, mostly with a mother or father on the telephone as its first
 * client and a subject whom nobody has met. Both agencies of the desk interview together, each signs its view, a meeting
 * names the lead and everyone's role, a plan is written, agreed with the person, decided by the ward, and support goes on:
 * six months, then the next plan. Before there is a plan somebody may have to act at once; on its way the case may rest and
 * come back to where it was. It ends with a close; whoever calls again later finds it taken up again.
 *
 * <p>One class because the machine of states, the step at which it stands and the turns that are taken are one rule.
 */
@Entity
@Table(name = "casefile_case")
public class CaseFile {

    @Id
    @SequenceGenerator(name = "casefile_case_seq", sequenceName = "casefile_case_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "casefile_case_seq")
    private long id;

    private String number;

    @Column(name = "opened_on")
    private LocalDate openedOn;

    @Enumerated(EnumType.STRING)
    private CaseState state;

    /** The step of the way at which it stands while its state is none. */
    @Enumerated(EnumType.STRING)
    @Column(name = "stood_at")
    private @Nullable CaseState stoodAt;

    /** When somebody looks or asks again; only while it rests, or is to be asked once more. */
    @Column(name = "next_check_on")
    private @Nullable LocalDate nextCheckOn;

    @OneToMany(mappedBy = "caseFile", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<CaseTurn> turns = new ArrayList<>();

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "subject_id")
    private Person subject;

    @Enumerated(EnumType.STRING)
    @Column(name = "lead_agency")
    private @Nullable Agency leadAgency;

    @OneToMany(mappedBy = "caseFile", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<Participant> participants = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "casefile_danger", joinColumns = @JoinColumn(name = "case_id"))
    @Column(name = "danger")
    @Enumerated(EnumType.STRING)
    private Set<Danger> dangers = EnumSet.noneOf(Danger.class);

    /** Whether there is something to beware of; lists order by it. */
    @Column(name = "in_danger")
    private boolean inDanger;

    /** How it ended; only when it has. */
    @Column(name = "closed_on")
    private @Nullable LocalDate closedOn;

    @Enumerated(EnumType.STRING)
    private @Nullable TurnReason closure;

    @Column(name = "closure_note")
    private @Nullable String closureNote;

    @Column(name = "closed_by")
    private @Nullable String closedBy;

    /** Days after which a word is wanted; null takes the ward's usual number. */
    @Column(name = "contact_every")
    private @Nullable Integer contactEvery;

    @Version
    private int version;

    protected CaseFile() {}

    /**
     * A case that the desk takes over from its reception.
     *
     * @param subjectMetOn the day on which somebody met the subject, null while nobody has
     * @throws Refused {@link CasefileReason#MET_IN_FUTURE} when that is after the opening
     */
    public CaseFile(CaseNumber number, Person subject, LocalDate openedOn, @Nullable LocalDate subjectMetOn) {
        if (subjectMetOn != null && subjectMetOn.isAfter(openedOn)) {
            throw new Refused(CasefileReason.MET_IN_FUTURE, subjectMetOn);
        }
        this.number = number.toString();
        this.subject = subject;
        this.openedOn = openedOn;
        this.state = CaseState.SCREENED;
        participants.add(new Participant(this, subject, ParticipantKind.SUBJECT, Relationship.SELF, subjectMetOn));
    }

    /**
     * Takes a member of the family in as a client.
     *
     * @throws Refused {@link CasefileReason#SUBJECT_ALREADY_THERE}, {@link CasefileReason#NOT_FAMILY}
     */
    public Participant welcome(Person person, Relationship relationship) {
        if (relationship == Relationship.SELF || person.equals(subject)) {
            throw new Refused(CasefileReason.SUBJECT_ALREADY_THERE);
        }
        if (!relationship.isFamily()) {
            throw new Refused(CasefileReason.NOT_FAMILY, relationship);
        }
        Participant client = new Participant(this, person, ParticipantKind.FAMILY_CLIENT, relationship, null);
        participants.add(client);
        return client;
    }

    /**
     * The client of the same relationship who could be the same person: one name, or one telephone. A mother who calls
     * again is found; two brothers with different names stay two.
     */
    public Optional<Participant> clientLike(PersonDetails caller, Relationship relationship) {
        return participants.stream()
                .filter(participant -> !participant.isSubject() && participant.is(relationship))
                .filter(participant -> participant.person().couldBe(caller))
                .findFirst();
    }

    /**
     * Somebody met the subject. Answers whether that is news: nobody had met them by that day.
     *
     * @throws Refused {@link CasefileReason#MET_IN_FUTURE}
     */
    public boolean subjectMet(LocalDate on, LocalDate today) {
        if (on.isAfter(today)) {
            throw new Refused(CasefileReason.MET_IN_FUTURE, on);
        }
        return subjectParticipant().metOn(on);
    }

    /** After how many days without being in touch a word is wanted; null for the ward's usual number. */
    public void wantContactEvery(@Nullable Integer days) {
        contactEvery = days;
    }

    /** What whoever visits must know; adds to what is known. */
    public void warnOf(Set<Danger> more) {
        dangers.addAll(more);
        inDanger = !dangers.isEmpty();
    }

    /**
     * A step of the way was taken; one that was taken before leaves the state where it is. Urgent support goes on beside the
     * steps until the ward has decided a plan; the first new step ends a reopening.
     *
     * @throws Refused {@link CasefileReason#WRONG_ORDER}
     */
    public void reach(CaseState step) {
        if (state == CaseState.URGENT || state == CaseState.REOPENED) {
            CaseState stands = step();
            CaseState reached = stands.after(step);
            boolean back = reached != stands && (state == CaseState.REOPENED || reached == CaseState.IN_SUPPORT);
            state = back ? reached : state;
            stoodAt = back ? null : reached;
        } else {
            state = state.after(step);
        }
    }

    /**
     * The step of the way at which it stands, whatever its state; of a closed case the one at which it was closed.
     */
    public CaseState step() {
        if (state.isOnTheWay()) {
            return state;
        }
        if (stoodAt != null) {
            return stoodAt;
        }
        return leadAgency == null ? CaseState.SCREENED : CaseState.ASSESSED;
    }

    /**
     * A meeting named the lead agency, for the first time or anew.
     *
     * @throws Refused {@link CasefileReason#WRONG_ORDER} before both agencies have signed the intake
     */
    public void assignLead(Agency lead) {
        reach(CaseState.LEAD_ASSIGNED);
        leadAgency = lead;
    }

    /**
     * Decides something about it beside its way.
     *
     * @param latest the last day that may be named for looking or asking again
     * @throws Refused {@link KernelReason#CHANGED_MEANWHILE}, {@link CasefileReason#TURN_NOT_NOW}, and what
     *     {@link #mustBeSound} says
     */
    public void turn(TurnCase said, String uid, Instant now, LocalDate latest) {
        if (said.version() != version) {
            throw new Refused(KernelReason.CHANGED_MEANWHILE);
        }
        if (!said.turn().isOpenIn(state)) {
            throw new Refused(CasefileReason.TURN_NOT_NOW, state, said.turn());
        }
        mustBeSound(said, Tokyo.dateOf(now), latest);
        CaseState from = state;
        CaseState step = step();
        switch (said.turn()) {
            case BEGIN_URGENT -> stand(CaseState.URGENT, step);
            case SUSPEND -> stand(CaseState.SUSPENDED, step);
            case END_URGENT, RESUME -> stand(step, null);
            case CLOSE -> stand(said.nextOn() == null ? CaseState.CLOSED : CaseState.FOLLOW_UP, step);
            case PLAN_FOLLOW_UP -> stand(CaseState.FOLLOW_UP, step);
            case FOLLOW_UP -> state = said.nextOn() == null ? CaseState.CLOSED : CaseState.FOLLOW_UP;
            case REOPEN ->
                stand(CaseState.REOPENED, step.compareTo(CaseState.ASSESSED) > 0 ? CaseState.ASSESSED : step);
            case CHECK -> {
                // it rests on; only the day moves
            }
        }
        nextCheckOn = said.nextOn();
        if (said.turn() == Turn.CLOSE) {
            closure = said.reason();
            closedOn = said.on();
            closureNote = said.note();
            closedBy = uid;
        } else if (said.turn() == Turn.REOPEN) {
            closure = null;
            closedOn = null;
            closureNote = null;
            closedBy = null;
        }
        turns.add(new CaseTurn(this, said, from, state, uid, now));
    }

    private void stand(CaseState next, @Nullable CaseState at) {
        state = next;
        stoodAt = at;
    }

    /** What the form cannot say, each in its own sentence. */
    private void mustBeSound(TurnCase said, LocalDate today, LocalDate latest) {
        if (said.on().isAfter(today)) {
            throw new Refused(CasefileReason.TURN_IN_FUTURE, said.on());
        }
        LocalDate before = turns.stream().map(CaseTurn::turnedOn).reduce(openedOn, (a, b) -> a.isAfter(b) ? a : b);
        if (said.on().isBefore(before)) {
            throw new Refused(CasefileReason.TURN_BEFORE_LAST, before);
        }
        TurnReason reason = said.reason();
        if (said.turn().asksWhy() ? reason == null || !reason.fits(said.turn()) : reason != null) {
            throw new Refused(CasefileReason.TURN_REASON_MISSING, said.turn());
        }
        if (reason == TurnReason.OTHER && said.note().isEmpty()) {
            throw new Refused(CasefileReason.TURN_UNEXPLAINED);
        }
        LocalDate next = said.nextOn();
        if (next == null ? said.turn().needsWhen() : !said.turn().asksWhen()) {
            throw new Refused(CasefileReason.NEXT_DAY_MISSING, said.turn());
        }
        if (next != null && !next.isAfter(today)) {
            throw new Refused(CasefileReason.NEXT_DAY_PAST, next);
        }
        if (next != null && next.isAfter(latest)) {
            throw new Refused(CasefileReason.NEXT_DAY_TOO_LATE, latest);
        }
    }

    /** @throws Refused {@link KernelReason#NOT_FOUND} when nobody in this case has that id */
    public Participant participant(long participantId) {
        return participants.stream()
                .filter(participant -> participant.id() == participantId)
                .findFirst()
                .orElseThrow(() -> new Refused(KernelReason.NOT_FOUND));
    }

    /** The part that the subject has in it. */
    public Participant subjectParticipant() {
        return participants.stream().filter(Participant::isSubject).findFirst().orElseThrow();
    }

    public boolean isSubjectMet() {
        return subjectParticipant().metOn().isPresent();
    }

    public long id() {
        return id;
    }

    public String number() {
        return number;
    }

    public LocalDate openedOn() {
        return openedOn;
    }

    public CaseState state() {
        return state;
    }

    /** Nothing for the ward's usual number. */
    public Optional<Integer> contactEvery() {
        return Optional.ofNullable(contactEvery);
    }

    /** When somebody is to look or ask again. */
    public Optional<LocalDate> nextCheckOn() {
        return Optional.ofNullable(nextCheckOn);
    }

    public Optional<LocalDate> closedOn() {
        return Optional.ofNullable(closedOn);
    }

    public Optional<Agency> leadAgency() {
        return Optional.ofNullable(leadAgency);
    }

    public Person subject() {
        return subject;
    }

    /** The subject and everybody who takes part. */
    public List<Person> people() {
        return participants.stream().map(Participant::person).toList();
    }

    public List<Participant> participants() {
        return List.copyOf(participants);
    }

    public Set<Danger> dangers() {
        return Set.copyOf(dangers);
    }

    public int version() {
        return version;
    }
}
