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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.banso.directory.model.Agency;
import org.banso.kernel.model.KernelReason;
import org.banso.kernel.model.Refused;
import org.banso.person.model.Person;
import org.banso.person.model.PersonDetails;
import org.jspecify.annotations.Nullable;

/**
 * A case: what several agencies do together for one person in social withdrawal and for their family.
 *
 * <p>It opens when the desk decides to support by itself, mostly with a mother or father on the telephone as its first
 * client and a subject whom nobody has met. Both agencies of the desk interview together, each signs its view, a meeting
 * names the lead and everyone's role, a plan is written, agreed with the person, decided by the ward, and support goes on:
 * six months, then the next plan. On its way the case may rest and come back to where it was. It ends with a close, and
 * a closed case stays closed.
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

    /** Where a resting case stood; only while it rests. */
    @Enumerated(EnumType.STRING)
    @Column(name = "suspended_from")
    private @Nullable CaseState suspendedFrom;

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
    private @Nullable ClosureReason closure;

    @Column(name = "closure_note")
    private @Nullable String closureNote;

    @Column(name = "closed_by")
    private @Nullable String closedBy;

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

    /** What whoever visits must know; adds to what is known. */
    public void warnOf(Set<Danger> more) {
        dangers.addAll(more);
        inDanger = !dangers.isEmpty();
    }

    /**
     * A step of the way was taken; one that was taken before leaves the state where it is.
     *
     * @throws Refused {@link CasefileReason#WRONG_ORDER}
     */
    public void reach(CaseState step) {
        state = state.after(step);
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

    /** @throws Refused {@link CasefileReason#WRONG_ORDER} unless the case is on its way */
    public void suspend() {
        CaseState from = state;
        changeTo(CaseState.SUSPENDED);
        suspendedFrom = from;
    }

    /** Back to where it stood. @throws Refused {@link CasefileReason#WRONG_ORDER} unless it rests */
    public void resume() {
        if (suspendedFrom == null) {
            throw new Refused(CasefileReason.WRONG_ORDER, state, state);
        }
        changeTo(suspendedFrom);
        suspendedFrom = null;
    }

    /**
     * It ends; how long it is kept counts from that day.
     *
     * @param note in words; must say something when the reason is {@link ClosureReason#OTHER}
     * @throws Refused {@link CasefileReason#WRONG_ORDER} when it is closed already, {@link CasefileReason#CLOSED_IN_FUTURE},
     *     {@link CasefileReason#CLOSED_BEFORE_OPENED}, {@link CasefileReason#CLOSURE_UNEXPLAINED}
     */
    public void close(ClosureReason why, LocalDate on, String note, String uid, LocalDate today) {
        if (on.isAfter(today)) {
            throw new Refused(CasefileReason.CLOSED_IN_FUTURE, on);
        }
        if (on.isBefore(openedOn)) {
            throw new Refused(CasefileReason.CLOSED_BEFORE_OPENED, openedOn);
        }
        if (why == ClosureReason.OTHER && note.isEmpty()) {
            throw new Refused(CasefileReason.CLOSURE_UNEXPLAINED);
        }
        changeTo(CaseState.CLOSED);
        suspendedFrom = null;
        closure = why;
        closedOn = on;
        closureNote = note;
        closedBy = uid;
    }

    private void changeTo(CaseState next) {
        if (!state.followers().contains(next)) {
            throw new Refused(CasefileReason.WRONG_ORDER, state, next);
        }
        state = next;
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

    public Optional<LocalDate> closedOn() {
        return Optional.ofNullable(closedOn);
    }

    public Optional<Agency> leadAgency() {
        return Optional.ofNullable(leadAgency);
    }

    public Person subject() {
        return subject;
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
