package org.banso.policy.model;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;

/** All numbers of the ward, those of before and of later included. */
@Dependent
public class Settings {

    @PersistenceContext(unitName = "banso")
    private EntityManager em;

    protected Settings() {}

    public Settings(EntityManager em) {
        this.em = em;
    }

    /** What holds on that day: the newest that is not later. Uses the primary key. */
    public Setting on(SettingKey key, LocalDate day) {
        return em.createQuery(
                        "select s from Setting s where s.key = :key and s.validFrom <= :day order by s.validFrom desc",
                        Setting.class)
                .setParameter("key", key)
                .setParameter("day", day)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no setting " + key + " on " + day));
    }

    /** Every value that the key ever had or will have, oldest first. */
    public List<Setting> history(SettingKey key) {
        return em.createQuery("select s from Setting s where s.key = :key order by s.validFrom", Setting.class)
                .setParameter("key", key)
                .getResultList();
    }
}
