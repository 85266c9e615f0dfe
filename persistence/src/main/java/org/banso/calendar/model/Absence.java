package org.banso.calendar.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.banso.kernel.model.TimeSpan;

/**
 * A time at which a colleague cannot be booked: leave, training, another place. Entered by the colleague, withdrawn when it
 * does not happen; why is not kept. What was booked before stays booked: an illness does not wait for a free diary.
 */
@Entity
@Table(name = "calendar_absence")
public class Absence {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "calendar_absence")
    @SequenceGenerator(name = "calendar_absence", sequenceName = "calendar_absence_seq", allocationSize = 50)
    private long id;

    private String uid;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    @Version
    private int version;

    protected Absence() {}

    public Absence(String uid, TimeSpan span) {
        this.uid = uid;
        this.startsAt = span.startInclusive();
        this.endsAt = span.endExclusive();
    }

    public long id() {
        return id;
    }

    public String uid() {
        return uid;
    }

    public TimeSpan span() {
        return TimeSpan.of(startsAt, endsAt);
    }
}
