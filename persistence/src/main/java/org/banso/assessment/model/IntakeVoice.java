package org.banso.assessment.model;

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
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.banso.access.model.Marks;
import org.banso.directory.model.Agency;
import org.banso.kernel.model.KernelReason;
import org.banso.kernel.model.PersonalData;
import org.banso.kernel.model.PersonalData.Care;
import org.banso.kernel.model.Refused;
import org.jspecify.annotations.Nullable;

/**
 * One professional's voice in a {@link JointIntake}.
 *
 * <p>It is there, silent, from the day the interview is booked; until its author writes it may pass to a colleague. Only
 * the author writes it. Signed, it is closed; a signed voice has a picture and names at least one issue.
 */
@Entity
@Table(name = "assessment_voice")
@PersonalData(Care.SPECIAL_CARE)
class IntakeVoice {

    @Id
    @SequenceGenerator(name = "assessment_voice_seq", sequenceName = "assessment_voice_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "assessment_voice_seq")
    private long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "intake_id")
    private JointIntake intake;

    @Enumerated(EnumType.STRING)
    private Agency agency;

    @Column(name = "author_uid")
    private String authorUid;

    private String picture = "";

    @ElementCollection
    @CollectionTable(name = "assessment_voice_issue", joinColumns = @JoinColumn(name = "voice_id"))
    @Column(name = "issue")
    @Enumerated(EnumType.STRING)
    private Set<IssueKind> issues = new HashSet<>();

    @Enumerated(EnumType.STRING)
    @Column(name = "suggested_lead")
    private @Nullable Agency suggestedLead;

    private String disagreement = "";

    /** As {@link Marks} writes them. */
    private String marks = "";

    @Column(name = "signed_at")
    private @Nullable Instant signedAt;

    @Version
    private int version;

    protected IntakeVoice() {}

    IntakeVoice(JointIntake intake, Agency agency, String authorUid) {
        this.intake = intake;
        this.agency = agency;
        this.authorUid = authorUid;
    }

    /** To a colleague of the same agency, who leads the interview instead. */
    void passTo(String uid) {
        authorUid = uid;
    }

    void speak(SpeakVoice words) {
        requireUnsigned();
        if (words.version() != version) {
            throw new Refused(KernelReason.CHANGED_MEANWHILE);
        }
        picture = words.picture();
        if (!issues.equals(words.issues())) {
            issues.clear();
            issues.addAll(words.issues());
        }
        suggestedLead = words.suggestedLead();
        disagreement = words.disagreement();
        marks = words.marks()
                .unless("picture", picture)
                .unless("disagreement", disagreement)
                .written();
    }

    void sign(Instant now) {
        if (picture.isEmpty() || issues.isEmpty()) {
            throw new Refused(AssessmentReason.VOICE_EMPTY);
        }
        signedAt = now;
    }

    void requireUnsigned() {
        if (isSigned()) {
            throw new Refused(AssessmentReason.ALREADY_SIGNED);
        }
    }

    boolean isSigned() {
        return signedAt != null;
    }

    boolean isEmpty() {
        return picture.isEmpty() && issues.isEmpty() && suggestedLead == null && disagreement.isEmpty();
    }

    Agency agency() {
        return agency;
    }

    String authorUid() {
        return authorUid;
    }

    int version() {
        return version;
    }

    VoiceLine line(String readerUid, Map<String, String> names, boolean begun, @Nullable Instant factsChangedAt) {
        boolean mine = authorUid.equals(readerUid);
        return new VoiceLine(
                agency,
                authorUid,
                names.getOrDefault(authorUid, authorUid),
                picture,
                Set.copyOf(issues),
                suggestedLead,
                disagreement,
                Marks.read(marks),
                signedAt,
                mine,
                mine && begun && signedAt == null,
                signedAt != null && factsChangedAt != null && factsChangedAt.isAfter(signedAt),
                version);
    }
}
