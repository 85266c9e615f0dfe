package org.banso.directory.model;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** How the screens speak to one person. Made when they first choose; until then {@link PreferenceSheet#DEFAULT} holds. */
@Entity
@Table(name = "directory_preference")
public class Preference {

    @Id
    private String uid;

    @Enumerated(EnumType.STRING)
    private Language language;

    @Enumerated(EnumType.STRING)
    private EraStyle era;

    @Version
    private int version;

    protected Preference() {}

    public Preference(String uid, Language language, EraStyle era) {
        this.uid = uid;
        choose(language, era);
    }

    public final void choose(Language language, EraStyle era) {
        this.language = language;
        this.era = era;
    }

    public PreferenceSheet sheet() {
        return new PreferenceSheet(language, era);
    }
}
