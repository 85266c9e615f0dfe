package org.banso.casefile.model;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.banso.access.model.CaseAccess;
import org.banso.access.model.CaseReader;
import org.banso.access.model.CaseSight;
import org.banso.access.model.Deed;
import org.banso.directory.model.Actor;
import org.banso.directory.model.Agency;
import org.banso.kernel.model.Refused;
import org.banso.kernel.model.Tokyo;
import org.banso.person.model.Age;
import org.banso.person.model.Name;
import org.jspecify.annotations.Nullable;

/**
 * Cases and people in lists: one statement a list, and only what the reader may see, by the rule of {@link CaseAccess}.
 *
 * <p>One class because its lists share their columns, their order and that rule.
 */
@Dependent
public class CaseLists {

    /** Lines on a page. */
    public static final int PAGE = CaseFilter.PAGE;

    /** Nobody reads further; nothing counts further. */
    public static final int FURTHEST = 1000;

    static final int MOST_FOUND = 100;
    static final int MOST_WAITING = 50;
    static final int MOST_RECENT = 10;

    /** How many of my last lines are looked at to find the cases that I had to do with. */
    private static final int LINES_LOOKED_AT = 200;

    private static final String LINE = """
            select c.id, c.number, p.family_name, p.given_name, p.family_kana, p.given_kana,
                   p.birth_date, p.stated_age, p.stated_age_on,
                   (select t.met_on is not null from casefile_participant t where t.case_id = c.id and t.kind = 'SUBJECT'),
                   c.state, c.lead_agency, c.opened_on,
                   coalesce((select true from casefile_consent k where k.case_id = c.id and %s limit 1), false),
                   (select string_agg(d.danger, ',') from casefile_danger d where d.case_id = c.id),
                   %s
              from casefile_case c
              join person_person p on p.id = c.subject_id
            """.formatted(Consents.HOLDS, CaseAccess.STANDINGS_SQL);

    /** Uses the index casefile_case_by_urgency. */
    private static final String NEEDS = " order by c.urgency, c.opened_on, c.id ";

    /** Uses the index casefile_case_by_opening. */
    private static final String NEWEST = " order by c.opened_on desc, c.id desc ";

    @PersistenceContext(unitName = "banso")
    private EntityManager em;

    protected CaseLists() {}

    public CaseLists(EntityManager em) {
        this.em = em;
    }

    /**
     * Whom we know by this name, telephone, day of birth or case number, as near as {@link SearchText} says; people of one name
     * stand together, by birth. Each person once for each case that the reader may open, at most {@value #MOST_FOUND}. Whoever
     * takes part in no case is shown to the desk only.
     *
     * <p>The people first, by the index that {@link SearchText} names, in their order; then their cases, one person after
     * the other until there are enough. Asked the other way round the planner would look into every case of every hit.
     *
     * @throws Refused {@link CasefileReason#SEARCH_TOO_SHORT}
     */
    public List<FoundPerson> find(String typed, CaseReader reader) {
        SearchText text = SearchText.of(typed);
        Query query = em.createNativeQuery("""
                with found as materialized (%s),
                hit as materialized (
                    select p.id, p.family_name, p.given_name, p.family_kana, p.given_kana,
                           p.birth_date, p.stated_age, p.stated_age_on, p.phone, p.address, found.nearness
                      from found
                      join person_person p on p.id = found.id
                     order by found.nearness, p.family_kana, p.given_kana, p.birth_date, p.id)
                select hit.id, c.id, c.number, hit.family_name, hit.given_name, hit.family_kana, hit.given_kana,
                       hit.birth_date, hit.stated_age, hit.stated_age_on, hit.phone, hit.address,
                       c.kind, c.relationship, c.state, c.lead_agency, %s
                  from hit
                  left join lateral (
                       select f.id, f.number, f.state, f.lead_agency, t.kind, t.relationship
                         from casefile_participant t
                         join casefile_case f on f.id = t.case_id
                        where t.person_id = hit.id
                        order by f.opened_on desc, f.id) c on true
                 where %s
                   and case when c.id is null then ?atTheDesk and access_is_in_no_case(hit.id) else %s end
                   and (c.id is null or c.kind = 'SUBJECT' or %s)
                 order by hit.nearness, hit.family_kana, hit.given_kana, hit.birth_date, hit.id
                 limit %d
                """.formatted(
                        text.hits(),
                        CaseAccess.STANDINGS_SQL,
                        text.caseFile(),
                        CaseAccess.SQL,
                        CaseAccess.CASEWORK_SQL,
                        MOST_FOUND));
        text.bind(reader.bind(query), reader, SearchText.MOST_OF_A_NAME)
                .setParameter("atTheDesk", reader.asStaff() && JointDesk.isRunBy(reader.agency()));
        LocalDate today = Tokyo.dateOf(reader.now());
        List<FoundPerson> people = new ArrayList<>();
        for (Object found : query.getResultList()) {
            people.add(person(new Row(found), reader, today));
        }
        return people;
    }

    /**
     * One page of the cases that the reader may see.
     *
     * @param page from 0; none lies beyond {@value #FURTHEST} lines
     * @throws Refused {@link CasefileReason#SEARCH_TOO_SHORT}
     */
    public List<CaseLine> cases(CaseFilter filter, int page, Actor actor, CaseReader reader) {
        Chosen chosen = Chosen.by(filter, actor, reader);
        // in figures, because for a limit that is not known the planner reckons with a tenth of all cases
        Query query = em.createNativeQuery(LINE + " where " + among(reader) + chosen.condition()
                + (filter.sort() == CaseSort.NEEDS ? NEEDS : NEWEST)
                + "limit " + PAGE + " offset " + Math.min(page * (long) PAGE, FURTHEST));
        return lines(chosen.bind(reader.bind(query)), reader);
    }

    /** All of them, up to {@value #FURTHEST}, but for those with which the reader may do nothing but look. */
    public ExportedCases exported(CaseFilter filter, Actor actor, CaseReader reader) {
        return taken(filter, Deed.EXPORT, actor, reader);
    }

    /** The same on paper. */
    public ExportedCases printed(CaseFilter filter, Actor actor, CaseReader reader) {
        return taken(filter, Deed.PRINT, actor, reader);
    }

    private ExportedCases taken(CaseFilter filter, Deed deed, Actor actor, CaseReader reader) {
        Chosen chosen = Chosen.by(filter, actor, reader);
        Query query = em.createNativeQuery(LINE + " where " + among(reader) + chosen.condition()
                + (filter.sort() == CaseSort.NEEDS ? NEEDS : NEWEST)
                + "limit ?limit");
        LocalDate today = Tokyo.dateOf(reader.now());
        chosen.bind(reader.bind(query)).setParameter("limit", FURTHEST).setParameter("today", today);
        List<CaseLine> lines = new ArrayList<>();
        int withheld = 0;
        for (Object found : query.getResultList()) {
            Object[] columns = (Object[]) found;
            if (reader.permits(deed, (String) columns[columns.length - 1])) {
                lines.add(line(new Row(found), reader, today));
            } else {
                withheld++;
            }
        }
        return new ExportedCases(lines, withheld);
    }

    /** The first of the filter's cases, and for each what the reader may take of it. @param most so many */
    public List<FormCase> forForms(CaseFilter filter, int most, Actor actor, CaseReader reader) {
        Chosen chosen = Chosen.by(filter, actor, reader);
        Query query = em.createNativeQuery(LINE + " where " + among(reader) + chosen.condition()
                + (filter.sort() == CaseSort.NEEDS ? NEEDS : NEWEST)
                + "limit ?limit");
        return formCases(chosen.bind(reader.bind(query)).setParameter("limit", most), reader);
    }

    /** Those of them that the reader may see, in the order of their numbers. */
    public List<FormCase> forForms(Collection<Long> caseIds, CaseReader reader) {
        if (caseIds.isEmpty()) {
            return List.of();
        }
        String ids = caseIds.stream().map(String::valueOf).collect(Collectors.joining(","));
        Query query = em.createNativeQuery(
                LINE + " where c.id in (" + ids + ") and " + CaseAccess.SQL + " order by c.opened_on, c.id");
        return formCases(reader.bind(query), reader);
    }

    private static List<FormCase> formCases(Query query, CaseReader reader) {
        LocalDate today = Tokyo.dateOf(reader.now());
        List<FormCase> cases = new ArrayList<>();
        for (Object found : query.setParameter("today", today).getResultList()) {
            Object[] columns = (Object[]) found;
            String standings = (String) columns[columns.length - 1];
            cases.add(new FormCase(
                    line(new Row(found), reader, today),
                    reader.permits(Deed.PRINT, standings),
                    reader.permits(Deed.EXPORT, standings)));
        }
        return cases;
    }

    /** How many they are, counted up to {@value #FURTHEST}. */
    public CappedCount count(CaseFilter filter, Actor actor, CaseReader reader) {
        Chosen chosen = Chosen.by(filter, actor, reader);
        Query query = em.createNativeQuery("select count(*) from (select 1 from casefile_case c where " + among(reader)
                + chosen.condition() + " limit " + (FURTHEST + 1) + ") as seen");
        chosen.bind(reader.bind(query));
        int seen = ((Number) query.getSingleResult()).intValue();
        return new CappedCount(Math.min(seen, FURTHEST), seen > FURTHEST);
    }

    /** Who waits for a first interview: dangers first, then the longest wait. Uses the index casefile_case_by_state. */
    public List<CaseLine> waiting(CaseReader reader) {
        Query query = em.createNativeQuery(LINE + " where c.state = 'SCREENED' and " + among(reader) + CaseAccess.SQL
                + NEEDS + " limit " + MOST_WAITING);
        return lines(reader.bind(query), reader);
    }

    /** With which cases I had to do last, by the lines that I left in their stories. Uses casefile_story_by_person. */
    public List<CaseLine> recentOf(Actor actor, CaseReader reader) {
        Query query = em.createNativeQuery(LINE + """
                  join (select mine.case_id, max(mine.recorded_at) as last
                          from (select h.case_id, h.recorded_at from casefile_story h
                                 where h.uid = ?uid order by h.recorded_at desc limit %d) as mine
                         group by mine.case_id) as recent on recent.case_id = c.id
                 where %s
                 order by recent.last desc, c.id desc limit %d
                """.formatted(LINES_LOOKED_AT, CaseAccess.SQL, MOST_RECENT));
        return lines(reader.bind(query).setParameter("uid", actor.uid()), reader);
    }

    /** The agencies that run the desk stand in nearly every case, the others in few. */
    private static String among(CaseReader reader) {
        return JointDesk.isRunBy(reader.agency()) ? "" : CaseAccess.AMONG_FEW;
    }

    private static List<CaseLine> lines(Query query, CaseReader reader) {
        LocalDate today = Tokyo.dateOf(reader.now());
        List<CaseLine> lines = new ArrayList<>();
        for (Object found : query.setParameter("today", today).getResultList()) {
            lines.add(line(new Row(found), reader, today));
        }
        return lines;
    }

    private static CaseLine line(Row row, CaseReader reader, LocalDate today) {
        long caseId = row.number();
        String number = row.text();
        Name name = new Name(row.text(), row.text(), row.text(), row.text());
        Optional<Age> age = Age.on(today, row.dayOrNull(), row.smallNumberOrNull(), row.dayOrNull());
        boolean met = row.truth();
        CaseState state = row.constant(CaseState.class);
        Agency lead = row.constantOrNull(Agency.class);
        LocalDate openedOn = row.day();
        boolean consent = row.truth();
        List<Danger> dangers = row.constants(Danger.class);
        CaseSight sight = reader.sight(row.textOrNull());
        boolean casework = sight.isCasework();
        return new CaseLine(
                caseId,
                number,
                name.shown(),
                name.kana(),
                casework ? age.map(Age::years).orElse(null) : null,
                casework && age.map(Age::exact).orElse(false),
                casework && met,
                casework ? state : null,
                lead,
                casework ? openedOn : null,
                casework && consent,
                sight.isViolence() ? dangers : List.of(),
                sight);
    }

    private static FoundPerson person(Row row, CaseReader reader, LocalDate today) {
        long personId = row.number();
        Long caseId = row.numberOrNull();
        String number = row.textOrNull();
        Name name = new Name(row.text(), row.text(), row.text(), row.text());
        LocalDate birthDate = row.dayOrNull();
        Optional<Age> age = Age.on(today, birthDate, row.smallNumberOrNull(), row.dayOrNull());
        String phone = row.text();
        String address = row.text();
        ParticipantKind kind = row.constantOrNull(ParticipantKind.class);
        Relationship relationship = row.constantOrNull(Relationship.class);
        CaseState state = row.constantOrNull(CaseState.class);
        Agency lead = row.constantOrNull(Agency.class);
        CaseSight sight = caseId == null ? CaseSight.EVERYTHING : reader.sight(row.textOrNull());
        boolean casework = sight.isCasework();
        return new FoundPerson(
                personId,
                caseId,
                number,
                name.shown(),
                name.kana(),
                casework ? birthDate : null,
                casework ? age.map(Age::years).orElse(null) : null,
                casework && age.map(Age::exact).orElse(false),
                casework ? phone : "",
                casework ? address : "",
                kind,
                relationship,
                casework ? state : null,
                lead,
                caseId != null,
                sight);
    }

    /** The conditions of a filter and the values that they need. */
    private record Chosen(
            String condition,
            Map<String, Object> parameters,
            @Nullable SearchText text,
            CaseReader reader) {

        static Chosen by(CaseFilter filter, Actor actor, CaseReader reader) {
            StringBuilder condition = new StringBuilder(CaseAccess.SQL);
            Map<String, Object> parameters = new HashMap<>();
            String typed = filter.text();
            SearchText text = null;
            if (typed != null && !typed.isBlank()) {
                text = SearchText.of(typed);
                condition.append(" and ").append(text.caseFile());
                condition.append("""
                         and c.id in (select t.case_id from casefile_participant t
                                       where t.person_id in (select found.id from (%s) as found))
                        """.formatted(text.hits()));
            }
            CaseState state = filter.state();
            if (state != null) {
                condition.append(" and c.state = ?state");
                parameters.put("state", state.name());
            }
            Agency lead = filter.lead();
            if (lead != null) {
                condition.append(" and c.lead_agency = ?lead");
                parameters.put("lead", lead.name());
            }
            if (filter.mine()) {
                condition.append(" and c.id in (select h.case_id from casefile_story h where h.uid = ?uid)");
                parameters.put("uid", actor.uid());
            }
            return new Chosen(condition.toString(), parameters, text, reader);
        }

        Query bind(Query query) {
            parameters.forEach(query::setParameter);
            return text == null ? query : text.bind(query, reader, SearchText.MOST_LOOKED_AT);
        }
    }
}
