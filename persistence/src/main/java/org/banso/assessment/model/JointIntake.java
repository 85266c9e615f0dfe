package org.banso.assessment.model;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OneToMany;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.banso.access.model.CaseSight;
import org.banso.casefile.model.JointDesk;
import org.banso.directory.model.Agency;
import org.banso.kernel.model.KernelReason;
import org.banso.kernel.model.PersonalData;
import org.banso.kernel.model.PersonalData.Care;
import org.banso.kernel.model.Refused;
import org.banso.kernel.model.Tokyo;
import org.jspecify.annotations.Nullable;

/**
 * The joint intake of a case (共同面談の記録).
 *
 * <p>It begins when the interview is booked: then the two interviewers are known and nothing is written. It may be moved to
 * another day, to other people as long as they have written nothing, or be called off and booked again. Once the interview
 * has begun, both write the shared facts, each over the other's shoulder, and each their own {@link IntakeVoice}. The first
 * signature closes that voice; the second closes the record for good.
 *
 * <p>The version counts changes of the shared facts and of the booking, not of the voices.
 *
 * <p>One class because the booking, the facts and the two signatures decide together what may still be written.
 */
@Entity
@Table(name = "assessment_intake")
@PersonalData(Care.SPECIAL_CARE)
public class JointIntake {

    @Id
    @SequenceGenerator(name = "assessment_intake_seq", sequenceName = "assessment_intake_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "assessment_intake_seq")
    private long id;

    @Column(name = "case_id")
    private long caseId;

    @Column(name = "meeting_id")
    private @Nullable Long meetingId;

    @Column(name = "starts_at")
    private @Nullable Instant startsAt;

    @Embedded
    private WrittenFacts facts = new WrittenFacts(IntakeFacts.NOTHING_YET);

    @ManyToMany
    @JoinTable(
            name = "assessment_intake_answer",
            joinColumns = @JoinColumn(name = "intake_id"),
            inverseJoinColumns = @JoinColumn(name = "option_id"))
    private Set<AssessmentOption> answers = new HashSet<>();

    @Column(name = "changed_by")
    private @Nullable String changedBy;

    @Column(name = "changed_at")
    private @Nullable Instant changedAt;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    @OneToMany(mappedBy = "intake", cascade = CascadeType.PERSIST)
    private List<IntakeVoice> voices = new ArrayList<>();

    @Version
    private int version;

    protected JointIntake() {}

    public JointIntake(long caseId) {
        this.caseId = caseId;
    }

    /**
     * The interview is booked, or moved.
     *
     * @param interviewers one uid per agency
     * @throws Refused {@link AssessmentReason#BOTH_AGENCIES_NEEDED}; {@link AssessmentReason#ALREADY_SIGNED} once somebody
     *     has signed what was said; {@link AssessmentReason#VOICE_WRITTEN}
     */
    public void expect(long meetingId, Instant startsAt, Map<Agency, String> interviewers) {
        if (!interviewers.keySet().equals(JointDesk.AGENCIES)) {
            throw new Refused(AssessmentReason.BOTH_AGENCIES_NEEDED);
        }
        if (voices.stream().anyMatch(IntakeVoice::isSigned)) {
            throw new Refused(AssessmentReason.ALREADY_SIGNED);
        }
        voices.stream()
                .filter(voice -> !voice.authorUid().equals(interviewers.get(voice.agency())))
                .filter(voice -> !voice.isEmpty())
                .findFirst()
                .ifPresent(voice -> {
                    throw new Refused(AssessmentReason.VOICE_WRITTEN, voice.agency());
                });
        interviewers.forEach((agency, uid) -> voices.stream()
                .filter(voice -> voice.agency() == agency)
                .findFirst()
                .ifPresentOrElse(voice -> voice.passTo(uid), () -> voices.add(new IntakeVoice(this, agency, uid))));
        this.meetingId = meetingId;
        this.startsAt = startsAt;
    }

    /** The meeting does not take place. Another one that was booked since stays. */
    public void callOff(long meetingId) {
        if (this.meetingId != null && this.meetingId == meetingId && closedAt == null) {
            this.meetingId = null;
            this.startsAt = null;
        }
    }

    /**
     * Writes the shared facts.
     *
     * @param seenVersion the version that the writer had before the eyes
     * @throws Refused {@link AssessmentReason#NO_INTAKE_EXPECTED}, {@link AssessmentReason#INTAKE_NOT_HELD},
     *     {@link AssessmentReason#NOT_AN_INTERVIEWER}, {@link AssessmentReason#INTAKE_CLOSED},
     *     {@link KernelReason#CHANGED_MEANWHILE}; as {@link KnownOptions#chosen} and {@link WrittenFacts#on}
     */
    public void writeFacts(String uid, int seenVersion, IntakeFacts said, KnownOptions known, Instant now) {
        requireBegun(now);
        voiceOf(uid);
        requireOpen();
        requireVersion(seenVersion);
        facts = WrittenFacts.on(Tokyo.dateOf(now), said);
        Set<AssessmentOption> chosen = known.chosen(said.answers(), Tokyo.dateOf(now), answers);
        if (!answers.equals(chosen)) {
            answers.retainAll(chosen);
            answers.addAll(chosen);
        }
        changedBy = uid;
        changedAt = now;
    }

    /**
     * Writes the caller's own voice.
     *
     * @throws Refused {@link AssessmentReason#NO_INTAKE_EXPECTED}, {@link AssessmentReason#INTAKE_NOT_HELD},
     *     {@link AssessmentReason#NOT_AN_INTERVIEWER}, {@link AssessmentReason#ALREADY_SIGNED},
     *     {@link KernelReason#CHANGED_MEANWHILE}
     */
    public void speak(String uid, SpeakVoice words, Instant now) {
        requireBegun(now);
        voiceOf(uid).speak(words);
    }

    /**
     * Signs the caller's own voice, and the shared facts as read. Answers whether with this both have signed.
     *
     * @param seenVersion the version of the shared facts that the signer had before the eyes
     * @throws Refused {@link AssessmentReason#NO_INTAKE_EXPECTED}, {@link AssessmentReason#INTAKE_NOT_HELD},
     *     {@link AssessmentReason#NOT_AN_INTERVIEWER}, {@link AssessmentReason#ALREADY_SIGNED},
     *     {@link AssessmentReason#VOICE_EMPTY}, {@link KernelReason#CHANGED_MEANWHILE}
     */
    public boolean sign(String uid, int seenVersion, Instant now) {
        requireBegun(now);
        IntakeVoice voice = voiceOf(uid);
        voice.requireUnsigned();
        requireVersion(seenVersion);
        voice.sign(now);
        if (voices.stream().allMatch(IntakeVoice::isSigned)) {
            closedAt = now;
        }
        return isClosed();
    }

    /** The version of that author's voice, for the next change of it. */
    public int versionOfVoice(String uid) {
        return voiceOf(uid).version();
    }

    public boolean isClosed() {
        return closedAt != null;
    }

    public long id() {
        return id;
    }

    public long caseId() {
        return caseId;
    }

    /** Who leads the interview, and who wrote last: the uids whose names a page needs. */
    public Set<String> uids() {
        Set<String> uids = new HashSet<>();
        voices.forEach(voice -> uids.add(voice.authorUid()));
        if (changedBy != null) {
            uids.add(changedBy);
        }
        return uids;
    }

    /** @param names by uid; who is missing shows as the uid */
    public FactsRead facts(Map<String, String> names) {
        return new FactsRead(
                version,
                facts.read(answers),
                changedBy == null ? null : names.getOrDefault(changedBy, changedBy),
                changedAt);
    }

    /**
     * @param readerUid who looks
     * @param names by uid; who is missing shows as the uid
     */
    public IntakeSheet sheet(String readerUid, Map<String, String> names, Instant now) {
        boolean begun = hasBegun(now);
        List<VoiceLine> lines = voices.stream()
                .sorted(Comparator.comparing(IntakeVoice::agency))
                .map(voice -> voice.line(readerUid, names, begun, changedAt))
                .toList();
        return new IntakeSheet(
                caseId,
                meetingId,
                startsAt,
                begun,
                isClosed(),
                facts(names),
                lines,
                LeadSuggestion.from(lines),
                List.of(),
                CaseSight.EVERYTHING);
    }

    private boolean hasBegun(Instant now) {
        return startsAt != null && !now.isBefore(startsAt);
    }

    private void requireBegun(Instant now) {
        if (startsAt == null) {
            throw new Refused(AssessmentReason.NO_INTAKE_EXPECTED);
        }
        if (now.isBefore(startsAt)) {
            throw new Refused(AssessmentReason.INTAKE_NOT_HELD, startsAt);
        }
    }

    private void requireOpen() {
        if (isClosed()) {
            throw new Refused(AssessmentReason.INTAKE_CLOSED);
        }
    }

    private void requireVersion(int seenVersion) {
        if (seenVersion != version) {
            throw new Refused(KernelReason.CHANGED_MEANWHILE);
        }
    }

    private IntakeVoice voiceOf(String uid) {
        return voices.stream()
                .filter(voice -> voice.authorUid().equals(uid))
                .findFirst()
                .orElseThrow(() -> new Refused(AssessmentReason.NOT_AN_INTERVIEWER));
    }
}
