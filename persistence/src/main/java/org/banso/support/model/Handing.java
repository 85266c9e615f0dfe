package org.banso.support.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.banso.kernel.model.KernelReason;
import org.banso.kernel.model.Refused;
import org.jspecify.annotations.Nullable;

/** That cases and tasks went from one colleague to another; each of the two is told, until they say that they have read it. */
@Entity
@Table(name = "support_handing")
public class Handing {

    @Id
    @SequenceGenerator(name = "support_handing_seq", sequenceName = "support_handing_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "support_handing_seq")
    private long id;

    @Column(name = "from_uid")
    private String from;

    @Column(name = "to_uid")
    private String to;

    @Column(name = "by_uid")
    private String by;

    @Column(name = "handed_at")
    private Instant handedAt;

    private int cases;

    private int tasks;

    @Column(name = "told_from")
    private @Nullable Instant toldFrom;

    @Column(name = "told_to")
    private @Nullable Instant toldTo;

    @Version
    private int version;

    protected Handing() {}

    /** Whoever hands over their own, or takes over by themselves, knows already. */
    public Handing(HandOver said, String by, Instant now) {
        this.from = said.from();
        this.to = said.to();
        this.by = by;
        this.handedAt = now;
        this.cases = said.cases().size();
        this.tasks = said.tasks().size();
        this.toldFrom = by.equals(from) ? now : null;
        this.toldTo = by.equals(to) ? now : null;
    }

    /** One of the two has read it. @throws Refused {@link KernelReason#NOT_FOUND} for anybody else */
    public void read(String uid, Instant now) {
        if (uid.equals(from)) {
            toldFrom = now;
        } else if (uid.equals(to)) {
            toldTo = now;
        } else {
            throw new Refused(KernelReason.NOT_FOUND);
        }
    }

    public long id() {
        return id;
    }
}
