package org.banso.directory.model;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** What each person has chosen. */
@Dependent
public class ChosenPreferences {

    @PersistenceContext(unitName = "banso")
    private EntityManager em;

    protected ChosenPreferences() {}

    public ChosenPreferences(EntityManager em) {
        this.em = em;
    }

    public PreferenceSheet of(String uid) {
        Preference chosen = em.find(Preference.class, uid);
        return chosen == null ? PreferenceSheet.DEFAULT : chosen.sheet();
    }

    public void choose(String uid, ChoosePreferences command) {
        Preference chosen = em.find(Preference.class, uid);
        if (chosen == null) {
            em.persist(new Preference(uid, command.language(), command.era()));
        } else {
            chosen.choose(command.language(), command.era());
        }
        em.flush();
    }
}
