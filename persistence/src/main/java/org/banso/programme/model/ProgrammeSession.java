package org.banso.programme.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.banso.directory.model.Agency;
import org.banso.kernel.model.KernelReason;
import org.banso.kernel.model.Refused;
import org.banso.kernel.model.Tokyo;
import org.jspecify.annotations.Nullable;

/**
 * One date of a programme.
 *
 * <p>Set by whoever runs the programme. When it has begun, one of them writes down how many came, and may correct the
 * numbers later.
 */
@Entity
@Table(name = "programme_session")
public class ProgrammeSession {

    @Id
    @SequenceGenerator(name = "programme_session_seq", sequenceName = "programme_session_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "programme_session_seq")
    private long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "programme_id")
    private Programme programme;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    private String place;

    /** As many as the programme had when the date was set. */
    private int places;

    @Column(name = "of_hosts")
    private @Nullable Integer ofHosts;

    @Column(name = "of_guests")
    private @Nullable Integer ofGuests;

    @Version
    private int version;

    protected ProgrammeSession() {}

    /** @throws Refused {@link ProgrammeReason#NOT_THE_HOST}, {@link ProgrammeReason#SESSION_TIMES_WRONG} */
    public ProgrammeSession(Programme programme, PlanSession planned, Agency by) {
        programme.requireRunBy(by);
        boolean oneDay = Tokyo.dateOf(planned.startsAt()).equals(Tokyo.dateOf(planned.endsAt()));
        if (!oneDay || !planned.endsAt().isAfter(planned.startsAt())) {
            throw new Refused(ProgrammeReason.SESSION_TIMES_WRONG);
        }
        this.programme = programme;
        this.startsAt = planned.startsAt();
        this.endsAt = planned.endsAt();
        this.place = planned.place();
        this.places = programme.capacity();
    }

    /**
     * How many came.
     *
     * @throws Refused {@link ProgrammeReason#NOT_THE_HOST}, {@link ProgrammeReason#SESSION_NOT_BEGUN},
     *     {@link KernelReason#CHANGED_MEANWHILE}, {@link ProgrammeReason#NOT_OPEN_TO_GUESTS},
     *     {@link ProgrammeReason#OVER_CAPACITY}
     */
    public void register(RegisterAttendance numbers, Agency by, Instant now) {
        programme.requireRunBy(by);
        if (now.isBefore(startsAt)) {
            throw new Refused(ProgrammeReason.SESSION_NOT_BEGUN, startsAt);
        }
        if (numbers.version() != version) {
            throw new Refused(KernelReason.CHANGED_MEANWHILE);
        }
        if (numbers.ofGuests() > 0 && !programme.isOpenToGuests()) {
            throw new Refused(ProgrammeReason.NOT_OPEN_TO_GUESTS);
        }
        int came = numbers.ofHosts() + numbers.ofGuests();
        if (came > places) {
            throw new Refused(ProgrammeReason.OVER_CAPACITY, places, came);
        }
        ofHosts = numbers.ofHosts();
        ofGuests = numbers.ofGuests();
    }

    public long id() {
        return id;
    }

    SessionLine line() {
        return new SessionLine(id, programme.line(), startsAt, endsAt, place, places, ofHosts, ofGuests, version);
    }
}
