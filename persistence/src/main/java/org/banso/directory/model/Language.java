package org.banso.directory.model;

import java.util.Locale;

/** The languages that the screens speak; no locale from outside is used that is not one of these. */
public enum Language {
    JA(Locale.JAPANESE),
    EN(Locale.ENGLISH);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }
}
