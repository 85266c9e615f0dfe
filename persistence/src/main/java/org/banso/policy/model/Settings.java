package org.banso.policy.model;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.banso.kernel.model.Refused;

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

    /** The key with all its values, the newest first. */
    public SettingSheet sheet(SettingKey key, LocalDate today) {
        Setting inForce = on(key, today);
        List<SettingLine> lines = new ArrayList<>();
        for (Setting setting : history(key)) {
            lines.add(0, setting.line(today, inForce));
        }
        return new SettingSheet(key, key.unit(), lines);
    }

    /** @throws Refused with one of {@link PolicyReason} */
    public void decide(DecideSetting command, String uid, Instant now) {
        Setting setting = Setting.decided(command, uid, now);
        if (em.find(Setting.class, new Setting.Id_(command.key(), command.validFrom())) != null) {
            throw new Refused(PolicyReason.DECIDED_FOR_THAT_DAY, command.validFrom());
        }
        em.persist(setting);
        em.flush();
        mustOpenBeforeClosing(command);
    }

    /** On every day from that one on, on which either of the two changes. */
    private void mustOpenBeforeClosing(DecideSetting command) {
        if (command.key().unit() != Unit.TIME_OF_DAY) {
            return;
        }
        Stream.concat(history(SettingKey.WORKING_FROM).stream(), history(SettingKey.WORKING_TO).stream())
                .map(Setting::validFrom)
                .filter(day -> !day.isBefore(command.validFrom()))
                .sorted()
                .filter(day -> !on(SettingKey.WORKING_FROM, day)
                        .time()
                        .isBefore(on(SettingKey.WORKING_TO, day).time()))
                .findFirst()
                .ifPresent(day -> {
                    throw new Refused(PolicyReason.CLOSES_BEFORE_IT_OPENS, day);
                });
    }

    /** Every value that the key ever had or will have, oldest first. */
    public List<Setting> history(SettingKey key) {
        return em.createQuery("select s from Setting s where s.key = :key order by s.validFrom", Setting.class)
                .setParameter("key", key)
                .getResultList();
    }
}
