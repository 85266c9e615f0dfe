package org.banso.casefile.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.banso.directory.model.Agency;
import org.banso.kernel.model.CaseHappening;

/**
 * One line of a case's story, as it is kept.
 *
 * <p>Written in the transaction in which it happened, and never changed or taken back: what turned out wrong is another
 * line. It is listened for, so no room can forget to write it.
 */
@Entity
@Table(name = "casefile_story")
public class Happening {

    /** Between two values; none holds one, because none is a text that somebody typed. */
    static final String SEPARATOR = "\n";

    @Id
    @SequenceGenerator(name = "casefile_story_seq", sequenceName = "casefile_story_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "casefile_story_seq")
    private long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "case_id")
    private CaseFile caseFile;

    @Column(name = "happened_at")
    private Instant happenedAt;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    private String kind;

    private String uid;

    @Enumerated(EnumType.STRING)
    private Agency agency;

    @Column(name = "ref_id")
    private long refId;

    @Column(name = "\"values\"")
    private String values;

    protected Happening() {}

    Happening(CaseFile caseFile, CaseHappening happening, Instant recordedAt) {
        if (happening.values().stream().anyMatch(value -> value.contains(SEPARATOR))) {
            throw new IllegalArgumentException(
                    "a story line's value is a code or a fact, not a text: " + happening.kind());
        }
        this.caseFile = caseFile;
        this.happenedAt = happening.at();
        this.recordedAt = recordedAt;
        this.kind = happening.kind();
        this.uid = happening.byUid();
        this.agency = Agency.valueOf(happening.agency());
        this.refId = happening.refId();
        this.values = String.join(SEPARATOR, happening.values());
    }
}
