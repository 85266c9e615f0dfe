package org.banso.programme.model;

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
import org.banso.directory.model.Agency;
import org.banso.kernel.model.Refused;
import org.jspecify.annotations.Nullable;

/**
 * A place to be or a course.
 *
 * <p>An agency begins it, alone or with another one; both then keep its book. It goes on from session to session and has as
 * many places as its room.
 */
@Entity
@Table(name = "programme_programme")
public class Programme {

    @Id
    @SequenceGenerator(name = "programme_programme_seq", sequenceName = "programme_programme_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "programme_programme_seq")
    private long id;

    @Enumerated(EnumType.STRING)
    private ProgrammeKind kind;

    @Column(name = "name_ja")
    private String nameJa;

    @Column(name = "name_en")
    private String nameEn;

    @Enumerated(EnumType.STRING)
    private Agency host;

    @Enumerated(EnumType.STRING)
    @Column(name = "joint_with")
    private @Nullable Agency jointWith;

    private int capacity;

    @Column(name = "open_to_guests")
    private boolean openToGuests;

    @Version
    private int version;

    protected Programme() {}

    /** @throws Refused {@link ProgrammeReason#JOINT_WITH_ITSELF} */
    public Programme(OpenProgramme opened, Agency host) {
        if (opened.jointWith() == host) {
            throw new Refused(ProgrammeReason.JOINT_WITH_ITSELF);
        }
        this.kind = opened.kind();
        this.nameJa = opened.nameJa();
        this.nameEn = opened.nameEn();
        this.host = host;
        this.jointWith = opened.jointWith();
        this.capacity = opened.capacity();
        this.openToGuests = opened.openToGuests();
    }

    /** @throws Refused {@link ProgrammeReason#NOT_THE_HOST} */
    void requireRunBy(Agency agency) {
        if (agency != host && agency != jointWith) {
            throw new Refused(ProgrammeReason.NOT_THE_HOST, host);
        }
    }

    int capacity() {
        return capacity;
    }

    boolean isOpenToGuests() {
        return openToGuests;
    }

    public long id() {
        return id;
    }

    ProgrammeLine line() {
        return new ProgrammeLine(id, kind, nameJa, nameEn, host, jointWith, capacity, openToGuests);
    }
}
