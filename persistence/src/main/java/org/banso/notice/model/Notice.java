package org.banso.notice.model;

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
import java.util.UUID;
import org.banso.directory.model.Actor;
import org.banso.directory.model.Agency;
import org.banso.kernel.model.CaseHappening;
import org.banso.kernel.model.KernelReason;
import org.banso.kernel.model.PersonalData;
import org.banso.kernel.model.Refused;
import org.banso.meeting.model.CentreNotice;
import org.banso.meeting.model.LeadDecided;
import org.banso.meeting.model.NoticeKind;
import org.jspecify.annotations.Nullable;

/**
 * What one centre was told of one decision.
 *
 * <p>It begins in the decision's transaction, with everything that the centre may know and nothing else, and it never
 * changes but once: when the centre acknowledges it, through its system or on its inbox page. A later answer to the same
 * notice changes nothing.
 */
@Entity
@Table(name = "notice_notice")
@SequenceGenerator(name = "notice_notice_seq", sequenceName = "notice_notice_seq", allocationSize = 50)
public class Notice {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "notice_notice_seq")
    private long id;

    /** A UUID: the message's id, by which the centre answers and knows a repetition. */
    @Column(name = "message_id")
    private String messageId;

    @Column(name = "case_id")
    private long caseId;

    @Column(name = "case_number")
    private String caseNumber;

    @Column(name = "decision_id")
    private long decisionId;

    @Enumerated(EnumType.STRING)
    private Agency centre;

    @Enumerated(EnumType.STRING)
    private NoticeKind kind;

    @Enumerated(EnumType.STRING)
    private Agency lead;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    /** Null, as the next two, when the consent did not cover it. */
    @PersonalData
    @Column(name = "subject_name")
    private @Nullable String subjectName;

    @PersonalData
    @Column(name = "subject_kana")
    private @Nullable String subjectKana;

    @PersonalData
    @Column(name = "birth_year")
    private @Nullable Integer birthYear;

    @Column(name = "sent_at")
    private Instant sentAt;

    /** Where the message went; null when the centre has only its inbox page. */
    private @Nullable String queue;

    @Column(name = "acknowledged_at")
    private @Nullable Instant acknowledgedAt;

    /** As the centre named the person. */
    @Column(name = "acknowledged_by")
    private @Nullable String acknowledgedBy;

    @Enumerated(EnumType.STRING)
    @Column(name = "acknowledged_through")
    private @Nullable AcknowledgedThrough acknowledgedThrough;

    @Version
    private int version;

    protected Notice() {}

    /** @param queue where the message goes, or null when the centre has only its inbox page */
    public Notice(LeadDecided decided, CentreNotice told, UUID messageId, @Nullable String queue) {
        this.messageId = messageId.toString();
        this.caseId = decided.caseId();
        this.caseNumber = decided.caseNumber();
        this.decisionId = decided.decisionId();
        this.centre = told.centre();
        this.kind = told.kind();
        this.lead = decided.lead();
        this.decidedOn = decided.decidedOn();
        this.subjectName = told.subjectName();
        this.subjectKana = told.subjectKana();
        this.birthYear = told.birthYear();
        this.sentAt = decided.at();
        this.queue = queue;
    }

    /**
     * The centre's system says that somebody there has read it.
     *
     * @param answering the centre whose system says so
     * @param by the person there, as the centre names them
     * @return whether that was news; false when it was acknowledged before
     * @throws Refused OTHER_CENTRE when it was another centre that was told
     */
    public boolean acknowledgeBySystem(Agency answering, String by, Instant now) {
        if (answering != centre) {
            throw new Refused(NoticeReason.OTHER_CENTRE, answering);
        }
        return acknowledge(by, AcknowledgedThrough.SYSTEM, now);
    }

    /**
     * The centre's clerk has read it on the inbox page.
     *
     * @return whether that was news
     * @throws Refused NOT_FOUND when it is not their centre's
     */
    public boolean acknowledgeInInbox(Actor clerk, Instant now) {
        if (clerk.agency() != centre) {
            throw new Refused(KernelReason.NOT_FOUND);
        }
        return acknowledge(clerk.name(), AcknowledgedThrough.INBOX, now);
    }

    private boolean acknowledge(String by, AcknowledgedThrough through, Instant now) {
        if (acknowledgedAt != null) {
            return false;
        }
        acknowledgedAt = now;
        acknowledgedBy = by;
        acknowledgedThrough = through;
        return true;
    }

    /** For the case's story: it was sent. */
    public CaseHappening sent(String byUid, Agency byAgency) {
        return new CaseHappening(
                caseId,
                sentAt,
                "notice.SENT",
                byUid,
                byAgency.name(),
                id,
                List.of("enum.directory.Agency." + centre, "enum.meeting.NoticeKind." + kind));
    }

    /**
     * For the case's story: it was acknowledged.
     *
     * @param byUid the clerk, or the centre's code when its system did
     */
    public CaseHappening acknowledged(String byUid) {
        if (acknowledgedAt == null) {
            throw new IllegalStateException("not acknowledged");
        }
        return new CaseHappening(
                caseId,
                acknowledgedAt,
                "notice.ACKNOWLEDGED",
                byUid,
                centre.name(),
                id,
                List.of("enum.directory.Agency." + centre, "enum.notice.AcknowledgedThrough." + acknowledgedThrough));
    }

    public NoticeLine line() {
        return new NoticeLine(
                id,
                caseNumber,
                centre,
                kind,
                lead,
                decidedOn,
                subjectName,
                subjectKana,
                birthYear,
                sentAt,
                queue != null,
                acknowledgedAt,
                acknowledgedBy,
                acknowledgedThrough);
    }

    public long id() {
        return id;
    }

    public UUID messageId() {
        return UUID.fromString(messageId);
    }

    public long caseId() {
        return caseId;
    }

    public Agency centre() {
        return centre;
    }

    public Optional<String> queue() {
        return Optional.ofNullable(queue);
    }
}
