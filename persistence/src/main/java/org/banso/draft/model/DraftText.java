package org.banso.draft.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;

/**
 * One person's unsaid text for one page and case.
 *
 * <p>Begins with the first keystrokes that were kept, is replaced by every later keeping, and goes when the text was
 * said or thrown away, or after the ward's period. Holds cipher text only.
 */
@Entity
@Table(name = "draft_text")
public class DraftText {

    @Id
    @SequenceGenerator(name = "draft_text_seq", sequenceName = "draft_text_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "draft_text_seq")
    private long id;

    private String uid;

    private String page;

    @Column(name = "case_id")
    private long caseId;

    private byte[] content;

    @Column(name = "saved_at")
    private Instant savedAt;

    @Version
    private int version;

    protected DraftText() {}

    public DraftText(String uid, KeepDraft command, DraftCipher cipher, Instant now) {
        this.uid = uid;
        this.page = command.page();
        this.caseId = command.caseId();
        replace(command.json(), cipher, now);
    }

    public final void replace(String json, DraftCipher cipher, Instant now) {
        content = cipher.seal(json, binding());
        savedAt = now;
    }

    /** Nothing when the key has changed since, or the row was tampered with. */
    public Optional<DraftFound> open(DraftCipher cipher) {
        return cipher.open(content, binding()).map(json -> new DraftFound(json, savedAt));
    }

    private String binding() {
        return uid + '\n' + page + '\n' + caseId;
    }
}
