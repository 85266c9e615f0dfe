package org.banso.support.model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.banso.access.model.Delicate;
import org.banso.directory.model.Actor;
import org.banso.directory.model.Agency;
import org.banso.kernel.model.PersonalData;
import org.banso.kernel.model.PersonalData.Care;
import org.banso.kernel.model.Refused;
import org.banso.kernel.model.Tokyo;
import org.jspecify.annotations.Nullable;

/**
 * One contact in a case's progress record (支援経過).
 *
 * <p>Written once, after it happened, and never changed; there is therefore no version. A visit to which nobody opened may
 * stand without a word, everything else says something.
 */
@Entity
@Table(name = "support_note")
@PersonalData(Care.SPECIAL_CARE)
public class ProgressNote {

    @Id
    @SequenceGenerator(name = "support_note_seq", sequenceName = "support_note_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "support_note_seq")
    private long id;

    @Column(name = "case_id")
    private long caseId;

    @Enumerated(EnumType.STRING)
    private NoteKind kind;

    @Column(name = "happened_at")
    private Instant happenedAt;

    @ElementCollection
    @CollectionTable(name = "support_note_met", joinColumns = @JoinColumn(name = "note_id"))
    @Column(name = "whom")
    @Enumerated(EnumType.STRING)
    private Set<MetWhom> met = EnumSet.noneOf(MetWhom.class);

    @ElementCollection
    @CollectionTable(name = "support_note_segment", joinColumns = @JoinColumn(name = "note_id"))
    private List<NoteSegmentRow> segments = new ArrayList<>();

    @Column(name = "next_step")
    private String nextStep = "";

    /** Bits of {@link Delicate}. */
    @Column(name = "next_about")
    private int nextAbout;

    @Column(name = "next_on")
    private @Nullable LocalDate nextOn;

    @Column(name = "author_uid")
    private String authorUid;

    @Enumerated(EnumType.STRING)
    private Agency agency;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected ProgressNote() {}

    /**
     * @throws Refused {@link SupportReason#NOTE_IN_FUTURE}, {@link SupportReason#NOBODY_AND_SOMEBODY},
     *     {@link SupportReason#NOTHING_WRITTEN}, {@link SupportReason#NEXT_STEP_MISSING},
     *     {@link SupportReason#NEXT_STEP_BEFORE_NOTE}
     */
    public ProgressNote(WriteNote words, Actor author, Instant now) {
        if (words.happenedAt().isAfter(now)) {
            throw new Refused(SupportReason.NOTE_IN_FUTURE, words.happenedAt());
        }
        boolean nobody = words.met().contains(MetWhom.NOBODY);
        if (nobody && words.met().size() > 1) {
            throw new Refused(SupportReason.NOBODY_AND_SOMEBODY);
        }
        if (!nobody && words.segments().isEmpty()) {
            throw new Refused(SupportReason.NOTHING_WRITTEN);
        }
        if (words.nextOn() != null && words.nextStep().isEmpty()) {
            throw new Refused(SupportReason.NEXT_STEP_MISSING);
        }
        if (words.nextOn() != null && words.nextOn().isBefore(Tokyo.dateOf(words.happenedAt()))) {
            throw new Refused(SupportReason.NEXT_STEP_BEFORE_NOTE, words.nextOn());
        }
        this.caseId = words.caseId();
        this.kind = words.kind();
        this.happenedAt = words.happenedAt();
        this.met.addAll(words.met());
        words.segments().forEach(segment -> segments.add(new NoteSegmentRow(segments.size(), segment)));
        this.nextStep = words.nextStep();
        this.nextAbout = Delicate.bits(words.nextAbout());
        this.nextOn = words.nextOn();
        this.authorUid = author.uid();
        this.agency = author.agency();
        this.recordedAt = now;
    }

    /** The day on which the subject stood before the author; nothing when they did not. */
    public Optional<LocalDate> subjectMetOn() {
        return kind.isFaceToFace() && met.contains(MetWhom.SUBJECT)
                ? Optional.of(Tokyo.dateOf(happenedAt))
                : Optional.empty();
    }

    /** The task that the next step is for its author; nothing when it has no day. */
    public Optional<Task> task() {
        return nextOn == null
                ? Optional.empty()
                : Optional.of(new Task(
                        caseId,
                        TaskKind.NEXT_STEP,
                        nextStep,
                        nextAbout,
                        nextOn,
                        authorUid,
                        agency,
                        authorUid,
                        recordedAt));
    }

    public long id() {
        return id;
    }
}
