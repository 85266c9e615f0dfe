package org.banso.meeting.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.banso.access.model.Delicate;
import org.banso.kernel.model.PersonalData;
import org.banso.kernel.model.Refused;

/**
 * The minutes of a meeting while they are typed. One person writes; the others read along. Whoever has not typed for a minute
 * is no longer the writer when somebody else begins. Ends when the minutes are written into the meeting.
 */
@Entity
@Table(name = "meeting_live")
public class LiveMinutes {

    /** So long after the last key nobody else may write. */
    static final Duration HELD = Duration.ofMinutes(1);

    @Id
    @Column(name = "meeting_id")
    private long meetingId;

    @Column(name = "case_id")
    private long caseId;

    @PersonalData(PersonalData.Care.SPECIAL_CARE)
    private String content;

    /** Bits of {@link Delicate}. */
    private int about;

    private String writer;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Version
    private int version;

    protected LiveMinutes() {}

    LiveMinutes(Meeting meeting, String writer, Instant now) {
        this.meetingId = meeting.id();
        this.caseId = meeting.caseId();
        this.content = meeting.minutes();
        this.about = Delicate.bits(meeting.minutesAbout());
        this.writer = writer;
        this.writtenAt = now;
    }

    /** @throws Refused SOMEBODY_WRITES */
    public void write(String byUid, String typed, Set<Delicate> typedAbout, Instant now) {
        if (isHeldFrom(byUid, now)) {
            throw new Refused(MeetingReason.SOMEBODY_WRITES, writer);
        }
        writer = byUid;
        content = typed;
        about = Delicate.bits(typedAbout);
        writtenAt = now;
    }

    /** Whether somebody else is writing. */
    public boolean isHeldFrom(String uid, Instant now) {
        return !writer.equals(uid) && writtenAt.plus(HELD).isAfter(now);
    }

    public String content() {
        return content;
    }

    public Set<Delicate> about() {
        return Delicate.of(about);
    }

    public String writer() {
        return writer;
    }

    public Instant writtenAt() {
        return writtenAt;
    }
}
