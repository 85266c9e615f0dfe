package org.banso.family.model;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import org.banso.directory.model.Agency;

/** What every record of a family begins with: whose case it is in, who wrote it down, for which agency and when. */
@MappedSuperclass
abstract class FamilyRecord {

    @Column(name = "case_id")
    private long caseId;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Enumerated(EnumType.STRING)
    private Agency agency;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected FamilyRecord() {}

    FamilyRecord(long caseId, Scribe by) {
        this.caseId = caseId;
        this.recordedBy = by.uid();
        this.agency = by.agency();
        this.recordedAt = by.at();
    }

    long caseId() {
        return caseId;
    }

    Agency agency() {
        return agency;
    }
}
