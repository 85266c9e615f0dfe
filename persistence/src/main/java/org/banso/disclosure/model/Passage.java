package org.banso.disclosure.model;

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
import java.util.ArrayList;
import java.util.List;
import org.banso.kernel.model.KernelReason;
import org.banso.kernel.model.PersonalData;
import org.banso.kernel.model.PersonalData.Care;
import org.banso.kernel.model.Refused;
import org.banso.support.model.Origin;
import org.jspecify.annotations.Nullable;

/**
 * A passage of the record that a request asks for: what was written, from whom it comes, and what becomes of it.
 *
 * <p>Taken down when the request comes, with a proposal; judged by an officer, and again as long as the review lasts; cut in
 * pieces where only some words of it are to be withheld.
 */
@Entity
@Table(name = "disclosure_passage")
@PersonalData(Care.SPECIAL_CARE)
public class Passage {

    /** Between two passages there is room for pieces. */
    static final int APART = 1000;

    @Id
    @SequenceGenerator(name = "disclosure_passage_seq", sequenceName = "disclosure_passage_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "disclosure_passage_seq")
    private long id;

    @Column(name = "request_id")
    private long requestId;

    @Column(name = "case_id")
    private long caseId;

    private int place;

    @Enumerated(EnumType.STRING)
    private TextSource source;

    @Column(name = "said_on")
    private LocalDate saidOn;

    @Enumerated(EnumType.STRING)
    private Origin origin;

    private String content;

    @Enumerated(EnumType.STRING)
    private @Nullable Withholding proposed;

    @Enumerated(EnumType.STRING)
    private @Nullable Judgement judgement;

    @Enumerated(EnumType.STRING)
    private @Nullable Withholding ground;

    @Column(name = "judged_by")
    private @Nullable String judgedBy;

    @Column(name = "judged_at")
    private @Nullable Instant judgedAt;

    @Version
    private int version;

    protected Passage() {}

    Passage(DisclosureRequest request, int place, RecordedText text, @Nullable Withholding proposed) {
        this.requestId = request.id();
        this.caseId = request.caseId();
        this.place = place;
        this.source = text.source();
        this.saidOn = text.saidOn();
        this.origin = text.origin();
        this.content = text.text();
        this.proposed = proposed;
    }

    /**
     * @param seenVersion the version that the judge had before the eyes
     * @throws Refused {@link KernelReason#CHANGED_MEANWHILE}, {@link DisclosureReason#GROUND_MISSING}
     */
    public void judge(int seenVersion, Judgement as, @Nullable Withholding why, String uid, Instant now) {
        if (seenVersion != version) {
            throw new Refused(KernelReason.CHANGED_MEANWHILE);
        }
        if (as == Judgement.MASK && why == null) {
            throw new Refused(DisclosureReason.GROUND_MISSING);
        }
        judgement = as;
        ground = as == Judgement.MASK ? why : null;
        judgedBy = uid;
        judgedAt = now;
    }

    /**
     * Cuts words out: this keeps what stands before them, and answers the words and what follows as new passages, unjudged.
     * When nothing stands before, this becomes the words.
     *
     * @throws Refused {@link DisclosureReason#WORDS_NOT_THERE}
     */
    List<Passage> cutOut(String words) {
        int begin = content.indexOf(words);
        if (begin < 0 || words.length() == content.length()) {
            throw new Refused(DisclosureReason.WORDS_NOT_THERE);
        }
        String after = content.substring(begin + words.length());
        List<Passage> pieces = new ArrayList<>();
        if (begin == 0) {
            content = words;
        } else {
            content = content.substring(0, begin);
            pieces.add(piece(1, words));
        }
        if (!after.isBlank()) {
            pieces.add(piece(pieces.size() + 1, after));
        }
        judgement = null;
        ground = null;
        judgedBy = null;
        judgedAt = null;
        return pieces;
    }

    private Passage piece(int after, String text) {
        Passage piece = new Passage();
        piece.requestId = requestId;
        piece.caseId = caseId;
        piece.place = place + after;
        piece.source = source;
        piece.saidOn = saidOn;
        piece.origin = origin;
        piece.content = text;
        piece.proposed = proposed;
        return piece;
    }

    /** Room for pieces that are cut out of one before it. */
    void moveBy(int places) {
        place += places;
    }

    int place() {
        return place;
    }

    long id() {
        return id;
    }

    PassageLine line() {
        return new PassageLine(id, source, saidOn, origin, content, proposed, judgement, ground, version);
    }

    /** As it goes out: without its text when it is withheld. */
    GivenPassage given() {
        return judgement == Judgement.KEEP
                ? new GivenPassage(source, saidOn, content, null)
                : new GivenPassage(source, saidOn, null, ground);
    }
}
