package org.banso.access.model;

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
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.banso.directory.model.Actor;
import org.banso.directory.model.Agency;
import org.banso.kernel.model.Refused;
import org.jspecify.annotations.Nullable;

/**
 * A look that no other ground gave: somebody's life was in danger, and the file was not theirs to see.
 *
 * <p>Begins with a reason in words, gives its taker a standing for some hours, is told to the lead and to the supervisors
 * at once, and ends by itself. Afterwards a supervisor, never the taker, says whether it was proper.
 */
@Entity
@Table(name = "access_break_glass")
public class BreakGlass {

    @Id
    @SequenceGenerator(name = "access_break_glass_seq", sequenceName = "access_break_glass_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "access_break_glass_seq")
    private long id;

    @Column(name = "case_id")
    private long caseId;

    private String uid;

    @Enumerated(EnumType.STRING)
    private Agency agency;

    private String reason;

    /** Bits of {@link Delicate}: what the reason is about. */
    private int about;

    @Column(name = "opened_at")
    private Instant openedAt;

    private Instant until;

    @Enumerated(EnumType.STRING)
    private @Nullable Verdict verdict;

    @Column(name = "reviewed_by")
    private @Nullable String reviewedBy;

    @Column(name = "reviewed_at")
    private @Nullable Instant reviewedAt;

    @Column(name = "review_note")
    private @Nullable String reviewNote;

    /** Bits of {@link Delicate}: what the review's note is about. */
    @Column(name = "review_about")
    private int reviewAbout;

    @Version
    private int version;

    protected BreakGlass() {}

    /**
     * @param longest of the ward's policy
     * @throws Refused {@link AccessReason#GLASS_TOO_LONG} for more than that
     */
    public BreakGlass(long caseId, Actor taker, BreakTheGlass said, Duration longest, Instant now) {
        Duration length = Duration.ofMinutes(said.minutes());
        if (length.compareTo(longest) > 0) {
            throw new Refused(AccessReason.GLASS_TOO_LONG, Long.toString(longest.toMinutes()));
        }
        this.caseId = caseId;
        this.uid = taker.uid();
        this.agency = taker.agency();
        this.reason = said.glassReason();
        this.about = Delicate.bits(said.about());
        this.openedAt = now;
        this.until = now.plus(length);
    }

    /**
     * @throws Refused {@link AccessReason#REVIEW_YOUR_OWN}, {@link AccessReason#REVIEWED_ALREADY},
     *     {@link AccessReason#MISUSE_WITHOUT_WORDS}
     */
    public void review(ReviewGlass said, String by, Instant now) {
        if (uid.equals(by)) {
            throw new Refused(AccessReason.REVIEW_YOUR_OWN);
        }
        if (verdict != null) {
            throw new Refused(AccessReason.REVIEWED_ALREADY);
        }
        if (said.verdict() == Verdict.MISUSE && said.reviewNote().isEmpty()) {
            throw new Refused(AccessReason.MISUSE_WITHOUT_WORDS);
        }
        verdict = said.verdict();
        reviewedBy = by;
        reviewedAt = now;
        reviewNote = said.reviewNote();
        reviewAbout = said.reviewNote().isEmpty() ? 0 : Delicate.bits(said.about());
    }

    public long id() {
        return id;
    }

    public long caseId() {
        return caseId;
    }

    public String uid() {
        return uid;
    }

    public Agency agency() {
        return agency;
    }

    public String reason() {
        return reason;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public Instant until() {
        return until;
    }

    public Optional<Verdict> verdict() {
        return Optional.ofNullable(verdict);
    }
}
