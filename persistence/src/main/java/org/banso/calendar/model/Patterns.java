package org.banso.calendar.model;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Time;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Everybody's working patterns; whoever has none works in the ward's hours. */
@Dependent
public class Patterns {

    @PersistenceContext(unitName = "banso")
    private EntityManager em;

    protected Patterns() {}

    public Patterns(EntityManager em) {
        this.em = em;
    }

    /** Of these people, by week, weekday and kind. Uses the primary key. */
    public List<PatternLine> of(Collection<String> uids) {
        List<PatternLine> lines = new ArrayList<>();
        for (Object found : em.createNativeQuery("""
                        select uid, week, weekday, kind, begins, ends from calendar_pattern
                         where uid = any (string_to_array(?uids, chr(10)))
                         order by uid, weekday, week, kind""")
                .setParameter("uids", String.join("\n", uids))
                .getResultList()) {
            Object[] row = (Object[]) found;
            lines.add(new PatternLine(
                    (String) row[0],
                    WorkWeek.values()[((Number) row[1]).intValue()],
                    DayOfWeek.of(((Number) row[2]).intValue()),
                    WorkKind.valueOf((String) row[3]),
                    ((Time) row[4]).toLocalTime(),
                    ((Time) row[5]).toLocalTime()));
        }
        return lines;
    }

    /** Says it, instead of what was said of that weekday before. */
    public void say(String uid, SayPattern line) {
        em.createNativeQuery("""
                        insert into calendar_pattern (uid, week, weekday, kind, begins, ends, version)
                        values (?uid, ?week, ?weekday, ?kind, ?begins, ?ends, 1)
                            on conflict (uid, week, weekday, kind) do update
                               set begins = excluded.begins, ends = excluded.ends, version = calendar_pattern.version + 1""")
                .setParameter("uid", uid)
                .setParameter("week", line.week().ordinal())
                .setParameter("weekday", line.weekday().getValue())
                .setParameter("kind", line.kind().name())
                .setParameter("begins", Time.valueOf(line.begins()))
                .setParameter("ends", Time.valueOf(line.ends()))
                .executeUpdate();
    }

    /** Takes it back; nothing happens when it is not there. */
    public void drop(String uid, WorkWeek week, DayOfWeek weekday, WorkKind kind) {
        em.createNativeQuery("""
                        delete from calendar_pattern
                         where uid = ?uid and week = ?week and weekday = ?weekday and kind = ?kind""")
                .setParameter("uid", uid)
                .setParameter("week", week.ordinal())
                .setParameter("weekday", weekday.getValue())
                .setParameter("kind", kind.name())
                .executeUpdate();
    }
}
