package org.banso.attachment.model;

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
import org.banso.access.model.CaseSight;
import org.banso.access.model.Deed;
import org.banso.access.model.Delicate;
import org.banso.access.model.Needs;
import org.banso.directory.model.Actor;
import org.banso.directory.model.Agency;
import org.banso.kernel.model.KernelReason;
import org.banso.kernel.model.PersonalData;
import org.banso.kernel.model.PersonalData.Care;
import org.banso.kernel.model.Refused;
import org.banso.support.model.Origin;
import org.jspecify.annotations.Nullable;

/**
 * The head of a file; its bytes lie beside it.
 *
 * <p>Attached it stays as it came. A scanner that did not answer is asked again, and then lets it out or not. Removed it can be
 * brought back for a time, after which a timer takes it away with its bytes.
 */
@Entity
@Table(name = "attachment_file")
@PersonalData(Care.SPECIAL_CARE)
public class Attachment {

    @Id
    @SequenceGenerator(name = "attachment_file_seq", sequenceName = "attachment_file_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "attachment_file_seq")
    private long id;

    @Column(name = "case_id")
    private long caseId;

    private String name;

    @Enumerated(EnumType.STRING)
    private FileKind kind;

    private @Nullable String charset;
    private long bytes;
    private String digest;

    @Enumerated(EnumType.STRING)
    private Origin origin;

    /** Bits of {@link Delicate}. */
    private int about;

    @Enumerated(EnumType.STRING)
    private ScanState scan;

    @Column(name = "attached_by")
    private String attachedBy;

    @Enumerated(EnumType.STRING)
    private Agency agency;

    @Column(name = "attached_at")
    private Instant attachedAt;

    @Column(name = "removed_by")
    private @Nullable String removedBy;

    @Column(name = "removed_at")
    private @Nullable Instant removedAt;

    @Version
    private int version;

    protected Attachment() {}

    private Attachment(AttachFile said, FileType type, Actor by, Instant now) {
        this.caseId = said.caseId();
        this.name = FileName.clean(said.name(), type.kind());
        this.kind = type.kind();
        this.charset = type.charset();
        this.origin = said.origin();
        this.about = Delicate.bits(said.about());
        // until the last byte has come
        this.bytes = 1;
        this.digest = "0".repeat(64);
        this.scan = ScanState.HELD;
        this.attachedBy = by.uid();
        this.agency = by.agency();
        this.attachedAt = now;
    }

    /** As it begins to come; {@link #arrived} says how it ended. */
    @Needs(Deed.ATTACH)
    public static Attachment of(AttachFile said, FileType type, Actor by, Instant now) {
        return new Attachment(said, type, by, now);
    }

    /** Its last byte has come. @throws Refused {@link AttachmentReason#EMPTY} */
    public void arrived(long size, String sha256, ScanState scanned) {
        if (size == 0) {
            throw new Refused(AttachmentReason.EMPTY);
        }
        bytes = size;
        digest = sha256;
        scan = scanned;
    }

    /** The scanner has answered at last. */
    public void scanned(ScanState state) {
        scan = state;
    }

    /** @throws Refused {@link AttachmentReason#REMOVED_ALREADY}, {@link KernelReason#CHANGED_MEANWHILE} */
    @Needs(Deed.ATTACH)
    public void remove(int seenVersion, String uid, Instant now) {
        if (removedAt != null) {
            throw new Refused(AttachmentReason.REMOVED_ALREADY);
        }
        requireVersion(seenVersion);
        removedAt = now;
        removedBy = uid;
    }

    /** As long as it is there at all. @throws Refused {@link AttachmentReason#NOT_REMOVED}, CHANGED_MEANWHILE */
    @Needs(Deed.ATTACH)
    public void bringBack(int seenVersion) {
        if (removedAt == null) {
            throw new Refused(AttachmentReason.NOT_REMOVED);
        }
        requireVersion(seenVersion);
        removedAt = null;
        removedBy = null;
    }

    /**
     * Somebody wants to read it.
     *
     * @param unscanned whether the ward opens what no scanner has seen, having none
     * @throws Refused {@link KernelReason#NOT_FOUND} when it is about what they do not see, or removed;
     *     {@link AttachmentReason#HELD_BACK}
     */
    public void mustOpenFor(CaseSight sight, boolean unscanned) {
        if (removedAt != null || !sight.shows(Delicate.of(about))) {
            throw new Refused(KernelReason.NOT_FOUND);
        }
        if (scan == ScanState.HELD || scan == ScanState.UNSCANNED && !unscanned) {
            throw new Refused(AttachmentReason.HELD_BACK);
        }
    }

    private void requireVersion(int seenVersion) {
        if (seenVersion != version) {
            throw new Refused(KernelReason.CHANGED_MEANWHILE);
        }
    }

    public long id() {
        return id;
    }

    public long caseId() {
        return caseId;
    }

    public FileKind kind() {
        return kind;
    }
}
