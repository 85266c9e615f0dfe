package org.banso.meeting.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Set;
import org.banso.access.model.Deed;
import org.banso.access.model.Needs;
import org.banso.calendar.model.District;
import org.banso.kernel.model.KernelReason;
import org.banso.kernel.model.PersonalData;
import org.banso.kernel.model.Refused;
import org.jspecify.annotations.Nullable;

/**
 * What a family asks for when they meet somebody: at which hours, not on which days, by whom, in which language, where. Said
 * once and kept, said again when it changes; the finder and the planner begin with it.
 */
@Entity
@Table(name = "meeting_wish")
public class FamilyWish {

    @Id
    @Column(name = "case_id")
    private long caseId;

    @Column(name = "not_before")
    private @Nullable LocalTime notBefore;

    @Column(name = "not_after")
    private @Nullable LocalTime notAfter;

    /** Bits, Monday first. */
    @Column(name = "not_on")
    private int notOn;

    @Enumerated(EnumType.STRING)
    @PersonalData
    private @Nullable AskedGender gender;

    @Enumerated(EnumType.STRING)
    @PersonalData
    private @Nullable AskedLanguage language;

    @Enumerated(EnumType.STRING)
    private @Nullable Place place;

    @Enumerated(EnumType.STRING)
    @PersonalData
    private @Nullable District district;

    @Column(name = "said_by")
    private String saidBy;

    @Column(name = "said_at")
    private Instant saidAt;

    @Version
    private int version;

    protected FamilyWish() {}

    private FamilyWish(long caseId) {
        this.caseId = caseId;
    }

    /** They ask for something for the first time. @throws Refused CHANGED_MEANWHILE when the one who says so had read another */
    @Needs(Deed.INVITE)
    public static FamilyWish first(SayFamilyWish said, String uid, Instant now) {
        if (said.version() != 0) {
            throw new Refused(KernelReason.CHANGED_MEANWHILE);
        }
        FamilyWish wish = new FamilyWish(said.caseId());
        wish.take(said, uid, now);
        return wish;
    }

    /** They ask for something else now. @throws Refused CHANGED_MEANWHILE */
    @Needs(Deed.INVITE)
    public void change(SayFamilyWish said, String uid, Instant now) {
        if (said.version() != version) {
            throw new Refused(KernelReason.CHANGED_MEANWHILE);
        }
        take(said, uid, now);
    }

    private void take(SayFamilyWish said, String uid, Instant now) {
        notBefore = said.notBefore();
        notAfter = said.notAfter();
        notOn = bits(said.excludedWeekdays());
        gender = said.gender();
        language = said.language();
        place = said.place();
        district = said.district();
        saidBy = uid;
        saidAt = now;
    }

    public FamilyWishSheet sheet() {
        return new FamilyWishSheet(notBefore, notAfter, days(notOn), gender, language, place, district, version);
    }

    private static int bits(Set<DayOfWeek> days) {
        return days.stream().mapToInt(day -> 1 << day.ordinal()).sum();
    }

    static Set<DayOfWeek> days(int bits) {
        Set<DayOfWeek> days = EnumSet.allOf(DayOfWeek.class);
        days.removeIf(day -> (bits >> day.ordinal() & 1) == 0);
        return days;
    }
}
