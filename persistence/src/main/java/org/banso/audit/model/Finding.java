package org.banso.audit.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.banso.directory.model.Actor;
import org.banso.directory.model.Agency;
import org.banso.kernel.model.Refused;
import org.jspecify.annotations.Nullable;

/**
 * An unusual looking.
 *
 * <p>Is found by the database's count of a day, follows that count while nobody has reviewed it, and ends with a
 * supervisor's remark, which says what it was: the night of an emergency, a handover of forty cases, or a misuse.
 */
@Entity
@Table(name = "audit_finding")
public class Finding {

    @Id
    private long id;

    @Enumerated(EnumType.STRING)
    private FindingKind kind;

    private LocalDate day;

    @Enumerated(EnumType.STRING)
    private Agency agency;

    private @Nullable String uid;

    @Column(name = "case_id")
    private @Nullable Long caseId;

    @Column(name = "reviewed_by")
    private @Nullable String reviewedBy;

    @Column(name = "reviewed_at")
    private @Nullable Instant reviewedAt;

    private @Nullable String remark;

    private boolean misuse;

    @Version
    private int version;

    protected Finding() {}

    /**
     * A supervisor has looked into it.
     *
     * @throws Refused {@link AuditReason#OWN_LOOKING} when it is the supervisor's own looking;
     *     {@link AuditReason#REVIEWED_ALREADY}
     */
    void review(Actor supervisor, String said, boolean wasMisuse, Instant now) {
        if (supervisor.uid().equals(uid)) {
            throw new Refused(AuditReason.OWN_LOOKING);
        }
        if (reviewedAt != null) {
            throw new Refused(AuditReason.REVIEWED_ALREADY);
        }
        reviewedBy = supervisor.uid();
        reviewedAt = now;
        remark = said.strip();
        misuse = wasMisuse;
    }

    public long id() {
        return id;
    }

    boolean isOf(Agency other) {
        return agency == other;
    }

    FindingKind kind() {
        return kind;
    }

    LocalDate day() {
        return day;
    }

    @Nullable
    String uid() {
        return uid;
    }

    @Nullable
    Long caseId() {
        return caseId;
    }
}
