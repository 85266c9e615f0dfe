package org.banso.meeting.model;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.banso.access.model.CaseAccess;
import org.banso.access.model.CaseReader;
import org.banso.access.model.Deed;
import org.banso.calendar.model.District;
import org.banso.kernel.model.TimeSpan;
import org.banso.person.model.Name;

/** The meetings of a stretch of days, for a calendar. */
@Dependent
public class CalendarEntries {

    /** One statement however many there are; index meeting_meeting_by_time. */
    private static final String ENTRIES = """
            select m.id, m.version, c.id, c.number, m.kind, m.state, m.starts_at, m.ends_at, m.place, m.room_id, m.district,
                   who.uids, who.names, %s, p.family_name, p.given_name, p.family_kana, p.given_kana, %s
              from meeting_meeting m
              join casefile_case c on c.id = m.case_id
              left join person_person p on p.id = c.subject_id
              cross join lateral (
                   select string_agg(a.uid, ',' order by s.kana, a.uid) as uids,
                          string_agg(coalesce(s.name, a.uid), chr(10) order by s.kana, a.uid) as names
                     from meeting_attendee a left join directory_staff s on s.uid = a.uid
                    where a.meeting_id = m.id) who
             where m.state <> 'CANCELLED'
               and m.starts_at >= cast(?from as timestamptz) and m.starts_at < cast(?to as timestamptz)
               and (exists (select 1 from meeting_attendee a where a.meeting_id = m.id and a.uid = ?uid) or %s)
             order by m.starts_at, m.id
            """.formatted(CaseAccess.SQL, CaseAccess.STANDINGS_SQL, CaseAccess.SQL);

    @PersistenceContext(unitName = "banso")
    private EntityManager em;

    protected CalendarEntries() {}

    public CalendarEntries(EntityManager em) {
        this.em = em;
    }

    /** Those that begin within it, by their start: of the cases that the reader may see, and those to which they are called. */
    public List<CalendarEntry> within(TimeSpan span, CaseReader reader) {
        Query query = em.createNativeQuery(ENTRIES)
                .setParameter("uid", reader.actor().uid())
                .setParameter("from", Timestamp.from(span.startInclusive()))
                .setParameter("to", Timestamp.from(span.endExclusive()));
        List<CalendarEntry> entries = new ArrayList<>();
        for (Object found : reader.bind(query).getResultList()) {
            entries.add(entry((Object[]) found, reader));
        }
        return entries;
    }

    private static CalendarEntry entry(Object[] row, CaseReader reader) {
        boolean open = (Boolean) row[13];
        Instant starts = ((Timestamp) row[6]).toInstant();
        MeetingState state = MeetingState.valueOf((String) row[5]);
        boolean mayMove = state == MeetingState.CALLED
                && starts.isAfter(reader.now())
                && reader.permits(Deed.INVITE, (String) row[18]);
        return new CalendarEntry(
                ((Number) row[0]).longValue(),
                ((Number) row[1]).intValue(),
                ((Number) row[2]).longValue(),
                (String) row[3],
                open ? new Name((String) row[14], (String) row[15], (String) row[16], (String) row[17]).shown() : "",
                MeetingKind.valueOf((String) row[4]),
                state,
                starts,
                ((Timestamp) row[7]).toInstant(),
                Place.valueOf((String) row[8]),
                row[9] == null ? null : (Long) ((Number) row[9]).longValue(),
                row[10] == null ? null : District.valueOf((String) row[10]),
                row[11] == null ? List.of() : List.of(((String) row[11]).split(",", -1)),
                row[12] == null ? List.of() : List.of(((String) row[12]).split("\n", -1)),
                mayMove);
    }
}
