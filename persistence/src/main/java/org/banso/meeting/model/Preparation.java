package org.banso.meeting.model;

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
import java.util.Set;
import org.banso.access.model.AccessReason;
import org.banso.access.model.CaseSight;
import org.banso.access.model.Delicate;
import org.banso.directory.model.Agency;
import org.banso.kernel.model.KernelReason;
import org.banso.kernel.model.PersonalData;
import org.banso.kernel.model.Refused;

/**
 * 事前シート: what one agency knows and wishes, said before the meeting. Written by a member of that agency, and again by any
 * of its members until the papers close.
 */
@Entity
@Table(name = "meeting_preparation")
@SequenceGenerator(name = "meeting_preparation_seq", sequenceName = "meeting_preparation_seq", allocationSize = 50)
@PersonalData(PersonalData.Care.SPECIAL_CARE)
public class Preparation {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "meeting_preparation_seq")
    private long id;

    @Column(name = "meeting_id")
    private long meetingId;

    @Column(name = "case_id")
    private long caseId;

    @Enumerated(EnumType.STRING)
    private Agency agency;

    /** 把握している世帯像 */
    private String household;

    /** 現在の取り組み状況 */
    private String doing;

    /** どの支援機関に関わってもらいたいか */
    private String wished;

    /** 他部署へお願いしたいこと */
    private String asked;

    /** Bits of {@link Delicate}. */
    private int about;

    @Column(name = "written_by")
    private String writtenBy;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Version
    private int version;

    protected Preparation() {}

    Preparation(Meeting meeting, Agency agency, WritePreparation said, String byUid, Instant now) {
        this.meetingId = meeting.id();
        this.caseId = meeting.caseId();
        this.agency = agency;
        write(said, byUid, now);
    }

    /**
     * Writes it again.
     *
     * @param sight whoever does not see it does not write over it
     * @throws Refused NOTHING_SAID, CHANGED_MEANWHILE, {@link AccessReason#HIDDEN_PART}
     */
    void rewrite(WritePreparation said, CaseSight sight, String byUid, Instant now) {
        if (said.version() == null || said.version() != version) {
            throw new Refused(KernelReason.CHANGED_MEANWHILE);
        }
        if (!sight.shows(about())) {
            throw new Refused(AccessReason.HIDDEN_PART);
        }
        write(said, byUid, now);
    }

    private void write(WritePreparation said, String byUid, Instant now) {
        if (said.isEmpty()) {
            throw new Refused(MeetingReason.NOTHING_SAID);
        }
        household = said.household();
        doing = said.doing();
        wished = said.wished();
        asked = said.asked();
        about = Delicate.bits(said.about());
        writtenBy = byUid;
        writtenAt = now;
    }

    /** As its reader sees it: marked parts are empty for whom they are hidden. */
    PreparationSheet sheet(CaseSight sight, String writerName) {
        return new PreparationSheet(
                agency,
                sight.text(household, about()),
                sight.text(doing, about()),
                sight.text(wished, about()),
                sight.text(asked, about()),
                about(),
                writerName,
                writtenAt,
                version);
    }

    Set<Delicate> about() {
        return Delicate.of(about);
    }

    public long meetingId() {
        return meetingId;
    }

    public Agency agency() {
        return agency;
    }

    public Instant writtenAt() {
        return writtenAt;
    }

    public String writtenBy() {
        return writtenBy;
    }
}
