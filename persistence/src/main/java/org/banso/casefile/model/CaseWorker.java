package org.banso.casefile.model;

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
import org.banso.directory.model.Agency;
import org.jspecify.annotations.Nullable;

/** 担当者: a colleague who works on a case for an agency, from a day until another takes over. One at a time for each agency. */
@Entity
@Table(name = "casefile_worker")
public class CaseWorker {

    @Id
    @SequenceGenerator(name = "casefile_worker_seq", sequenceName = "casefile_worker_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "casefile_worker_seq")
    private long id;

    @Column(name = "case_id")
    private long caseId;

    private String uid;

    @Enumerated(EnumType.STRING)
    private Agency agency;

    private LocalDate since;

    private @Nullable LocalDate until;

    @Column(name = "named_by")
    private String namedBy;

    @Column(name = "named_at")
    private Instant namedAt;

    @Version
    private int version;

    protected CaseWorker() {}

    public CaseWorker(long caseId, String uid, Agency agency, LocalDate since, String namedBy, Instant now) {
        this.caseId = caseId;
        this.uid = uid;
        this.agency = agency;
        this.since = since;
        this.namedBy = namedBy;
        this.namedAt = now;
    }

    /** Another takes over on that day. */
    public void end(LocalDate on) {
        until = on.isBefore(since) ? since : on;
    }

    public long caseId() {
        return caseId;
    }

    public boolean is(String whose) {
        return uid.equals(whose);
    }
}
