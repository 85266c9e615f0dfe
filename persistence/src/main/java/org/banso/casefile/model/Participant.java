package org.banso.casefile.model;

import jakarta.persistence.Column;
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
import java.util.Optional;
import org.banso.person.model.Person;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's part in a case: the subject, or a member of the family as a client.
 *
 * <p>Comes with the case or joins it later; the subject is often heard of for years before the day on which somebody meets
 * them. That day is written once, and an earlier one, found later, replaces it.
 */
@Entity
@Table(name = "casefile_participant")
public class Participant {

    @Id
    @SequenceGenerator(
            name = "casefile_participant_seq",
            sequenceName = "casefile_participant_seq",
            allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "casefile_participant_seq")
    private long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "case_id")
    private CaseFile caseFile;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "person_id")
    private Person person;

    @Enumerated(EnumType.STRING)
    private ParticipantKind kind;

    @Enumerated(EnumType.STRING)
    private Relationship relationship;

    @Column(name = "met_on")
    private @Nullable LocalDate metOn;

    @Version
    private int version;

    protected Participant() {}

    Participant(
            CaseFile caseFile,
            Person person,
            ParticipantKind kind,
            Relationship relationship,
            @Nullable LocalDate metOn) {
        this.caseFile = caseFile;
        this.person = person;
        this.kind = kind;
        this.relationship = relationship;
        this.metOn = metOn;
    }

    /** Answers whether this is news: nobody had met them by that day. */
    boolean metOn(LocalDate day) {
        boolean news = metOn == null || day.isBefore(metOn);
        if (news) {
            metOn = day;
        }
        return news;
    }

    public boolean isSubject() {
        return kind == ParticipantKind.SUBJECT;
    }

    public boolean is(Relationship other) {
        return relationship == other;
    }

    public boolean isIn(CaseFile file) {
        return caseFile.equals(file);
    }

    public Person person() {
        return person;
    }

    public Relationship relationship() {
        return relationship;
    }

    /** The first day on which somebody met them; nothing while nobody has. */
    public Optional<LocalDate> metOn() {
        return Optional.ofNullable(metOn);
    }

    public long id() {
        return id;
    }
}
