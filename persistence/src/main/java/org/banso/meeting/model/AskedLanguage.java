package org.banso.meeting.model;

/** In which language somebody wants to talk, when it is not Japanese. The directory says who speaks it, as a skill. */
public enum AskedLanguage {
    ENGLISH("lang-en"),
    CHINESE("lang-zh"),
    KOREAN("lang-ko"),
    SIGN_LANGUAGE("lang-sign");

    private final String skill;

    AskedLanguage(String skill) {
        this.skill = skill;
    }

    /** As the directory writes it. */
    public String skill() {
        return skill;
    }
}
