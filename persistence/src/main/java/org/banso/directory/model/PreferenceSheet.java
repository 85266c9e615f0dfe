package org.banso.directory.model;

import java.io.Serializable;

/** How the screens speak to a person. */
public record PreferenceSheet(Language language, EraStyle era) implements Serializable {

    /** What holds for whoever has not chosen. */
    public static final PreferenceSheet DEFAULT = new PreferenceSheet(Language.JA, EraStyle.WAREKI);
}
