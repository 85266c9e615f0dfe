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
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import org.banso.directory.model.Agency;
import org.banso.kernel.model.Because;
import org.jspecify.annotations.Nullable;

/**
 * One thing that someone did, saw or was refused.
 *
 * <p>Arrives unsealed, with the change that it tells of or on its own; a few seconds later the sealer makes it a link of
 * the day's chain; after that nothing changes it any more, and the database refuses whoever tries.
 */
@Entity
@Table(name = "audit_entry")
@Because("Only the sealer changes it, once, under a lock, and the database refuses a second time.")
public class AuditEntry {

    @Id
    @SequenceGenerator(name = "audit_entry_seq", sequenceName = "audit_entry_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "audit_entry_seq")
    private long id;

    private Instant at;

    private String uid;

    @Enumerated(EnumType.STRING)
    private @Nullable Agency agency;

    private String action;

    private boolean look;

    @Column(name = "case_id")
    private @Nullable Long caseId;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private @Nullable String reason;

    private @Nullable LocalDate day;

    private @Nullable Integer link;

    @Column(name = "previous_hash")
    private @Nullable String previousHash;

    private @Nullable String hash;

    protected AuditEntry() {}

    /** @param agency null when whoever acted is not on the roll */
    public AuditEntry(Witnessed witnessed, String uid, @Nullable Agency agency) {
        this.at = witnessed.at();
        this.uid = uid;
        this.agency = agency;
        this.action = witnessed.action();
        this.look = witnessed.look();
        this.caseId = witnessed.caseId();
        this.outcome = witnessed.outcome();
        this.reason = witnessed.reason();
    }

    /** Makes it the link that follows the given one. */
    ChainLink seal(ChainLink before, LocalDate today) {
        if (hash != null) {
            throw new IllegalStateException("sealed already");
        }
        ChainLink after = before.next(today);
        day = after.day();
        link = after.number();
        previousHash = before.hash();
        hash = computed(before.hash());
        return after.with(hash);
    }

    /** Whether it is the link that it has to be when it follows the given hash. */
    boolean follows(String hashBefore) {
        return hashBefore.equals(previousHash);
    }

    /** Whether it still says what it said when it was sealed. */
    boolean isUnaltered() {
        return previousHash != null && computed(previousHash).equals(hash);
    }

    /** SHA-256, in hexadecimal, over each field preceded by its length, so that no two different entries look alike. */
    private String computed(String hashBefore) {
        StringBuilder text = new StringBuilder();
        for (Object field : new @Nullable Object[] {
            id, at, uid, agency, action, look, caseId, outcome, reason, day, link, hashBefore
        }) {
            String value = field == null ? "" : field.toString();
            text.append(field == null ? -1 : value.length()).append(':').append(value);
        }
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @Nullable
    LocalDate day() {
        return day;
    }

    @Nullable
    Integer link() {
        return link;
    }

    @Nullable
    String hash() {
        return hash;
    }
}
