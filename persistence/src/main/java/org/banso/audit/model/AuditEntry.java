package org.banso.audit.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.stream.Collectors;
import org.banso.directory.model.Agency;
import org.banso.directory.model.Role;
import org.banso.kernel.model.Act;
import org.jspecify.annotations.Nullable;

/**
 * One thing that someone did, saw or was refused.
 *
 * <p>Arrives unsealed, with the change that it tells of or on its own; a few seconds later the sealer makes it a link of
 * the day's chain (see {@link ChainTables}); after that nothing changes it any more, and the database refuses whoever tries.
 */
@Entity
@Table(name = "audit_entry")
public class AuditEntry {

    @Id
    @SequenceGenerator(name = "audit_entry_seq", sequenceName = "audit_entry_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "audit_entry_seq")
    private long id;

    private Instant at;

    private String uid;

    @Enumerated(EnumType.STRING)
    private @Nullable Agency agency;

    private @Nullable String roles;

    private String action;

    private boolean look;

    @Enumerated(EnumType.STRING)
    private Act kind;

    @Column(name = "case_id")
    private @Nullable Long caseId;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private @Nullable String reason;

    @Column(name = "rows_shown")
    private @Nullable Integer rows;

    private @Nullable String detail;

    private byte @Nullable [] term;

    protected AuditEntry() {}

    /**
     * @param agency null when whoever acted is not on the roll
     * @param roles what the server had granted
     * @param sealedTerm what was looked for, under {@link TermCipher}; null when nothing was
     */
    public AuditEntry(
            Witnessed witnessed,
            String uid,
            @Nullable Agency agency,
            Collection<Role> roles,
            byte @Nullable [] sealedTerm) {
        this.at = witnessed.at();
        this.uid = uid;
        this.agency = agency;
        this.roles = roles.isEmpty()
                ? null
                : roles.stream().sorted().map(Role::groupName).collect(Collectors.joining(","));
        this.action = witnessed.action();
        this.look = witnessed.look();
        this.kind = witnessed.act();
        this.caseId = witnessed.caseId();
        this.outcome = witnessed.outcome();
        this.reason = witnessed.reason();
        this.rows = witnessed.rows();
        this.detail = witnessed.detail();
        this.term = sealedTerm;
    }
}
