package org.banso.identity.model;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.banso.casefile.model.CaseState;
import org.banso.casefile.model.Relationship;
import org.banso.directory.model.Actor;
import org.banso.directory.model.Agency;
import org.banso.kernel.model.KanaFold;
import org.banso.kernel.model.KernelReason;
import org.banso.kernel.model.Refused;
import org.banso.person.model.Name;
import org.banso.person.model.PersonCard;
import org.banso.person.model.PersonDetails;
import org.banso.person.model.Sex;
import org.jspecify.annotations.Nullable;

/**
 * Records that may be one, that are not, that were joined. One class because all its questions are about the same two records;
 * the work itself is done by the functions of {@code V86_1}.
 */
@Dependent
public class Identities {

    /** Nobody decides more of them at a sitting. */
    static final int MOST = 50;

    private static final String CARD = """
            select p.id, p.version, p.family_name, p.given_name, p.family_kana, p.given_kana, p.sex, p.birth_date, p.stated_age,
                   p.stated_age_on, p.phone, p.address
              from person_person p where p.id = ?1
            """;

    @PersistenceContext(unitName = "banso")
    private EntityManager em;

    protected Identities() {}

    public Identities(EntityManager em) {
        this.em = em;
    }

    // ---- who may be one

    /** Of everybody, or of one person, the likeliest first; nothing of whom the reader may know nothing. */
    public List<Suspicion> suspicions(@Nullable Long personId, LocalDate today) {
        List<Suspicion> found = new ArrayList<>();
        for (Object line : em.createNativeQuery("""
                        select one_id, two_id, score, array_to_string(reasons, ','), found_at, one_known, one_ask, two_known, two_ask
                          from person_suspects(cast(nullif(?1, 0) as bigint), ?2)
                        """)
                .setParameter(1, personId == null ? 0 : personId)
                .setParameter(2, MOST)
                .getResultList()) {
            Object[] row = (Object[]) line;
            found.add(new Suspicion(
                    side(number(row[0]), (Boolean) row[5], (String) row[6], today),
                    side(number(row[1]), (Boolean) row[7], (String) row[8], today),
                    Likelihood.of(((Number) row[2]).intValue()),
                    likenesses((String) row[3]),
                    instant(row[4])));
        }
        return found;
    }

    private SuspectSide side(long personId, boolean known, @Nullable String ask, LocalDate today) {
        Read read = known ? read(personId, today).orElse(null) : null;
        if (read == null) {
            return new SuspectSide(personId, null, null, ask == null ? Agency.LINK_DESK : Agency.valueOf(ask));
        }
        List<PersonSide.Part> parts = parts(personId);
        return new SuspectSide(
                personId, read.card, parts.isEmpty() ? null : parts.get(0).number(), null);
    }

    /** Two records side by side; nothing when one of them is not to be seen. */
    public Optional<PairSheet> pair(long oneId, long twoId, LocalDate today) {
        Read one = read(oneId, today).orElse(null);
        Read two = read(twoId, today).orElse(null);
        if (one == null || two == null || oneId == twoId) {
            return Optional.empty();
        }
        Object[] likeness = (Object[]) em.createNativeQuery(
                        "select coalesce(max(l.score), 0), coalesce(max(array_to_string(l.reasons, ',')), '') from person_likeness(?1, ?2) l")
                .setParameter(1, oneId)
                .setParameter(2, twoId)
                .getSingleResult();
        return Optional.of(new PairSheet(
                side(one),
                side(two),
                Likelihood.of(((Number) likeness[0]).intValue()),
                likenesses((String) likeness[1]),
                apart(oneId, twoId).orElse(null)));
    }

    private PersonSide side(Read read) {
        long personId = read.card.personId();
        List<String> names = new ArrayList<>();
        for (Object line : em.createNativeQuery(
                        "select family_name, given_name, family_kana, given_kana, phone from person_alias where person_id = ?1 order by id")
                .setParameter(1, personId)
                .getResultList()) {
            Object[] row = (Object[]) line;
            Name name = new Name((String) row[0], (String) row[1], (String) row[2], (String) row[3]);
            names.add((name.shown() + " " + row[4]).strip());
        }
        long receptions = number(em.createNativeQuery(
                        "select count(*) from reception_reception r where ?1 in (r.caller_id, r.subject_id)")
                .setParameter(1, personId)
                .getSingleResult());
        return new PersonSide(read.card, read.version, parts(personId), names, receptions);
    }

    private List<PersonSide.Part> parts(long personId) {
        List<PersonSide.Part> parts = new ArrayList<>();
        for (Object line : em.createNativeQuery("""
                        select c.id, c.number, t.relationship, c.state from casefile_participant t join casefile_case c on c.id = t.case_id
                         where t.person_id = ?1 order by c.opened_on desc, c.id
                        """).setParameter(1, personId).getResultList()) {
            Object[] row = (Object[]) line;
            parts.add(new PersonSide.Part(
                    number(row[0]), (String) row[1], Relationship.valueOf((String) row[2]), CaseState.valueOf((String)
                            row[3])));
        }
        return parts;
    }

    /** Every case that either is in or is spoken of in, theirs to see or not: ids for the gate. */
    public Set<Long> casesOf(long oneId, long twoId) {
        Set<Long> cases = new TreeSet<>();
        for (Object id : em.createNativeQuery("select person_cases(?1) union select person_cases(?2)")
                .setParameter(1, oneId)
                .setParameter(2, twoId)
                .getResultList()) {
            cases.add(number(id));
        }
        return cases;
    }

    // ---- that they are two

    public Optional<ApartLine> apart(long oneId, long twoId) {
        return em.createQuery("""
                        select a from PersonApart a
                         where a.revokedAt is null
                           and (a.oneId = :one and a.twoId = :two or a.oneId = :two and a.twoId = :one)
                        """, PersonApart.class)
                .setParameter("one", oneId)
                .setParameter("two", twoId)
                .getResultStream()
                .findFirst()
                .map(PersonApart::line);
    }

    /** Said once; a second time changes nothing. */
    public void sayTwo(SayTwoPeople command, Actor actor, Instant now) {
        if (apart(command.oneId(), command.twoId()).isEmpty()) {
            em.persist(new PersonApart(command, actor, now));
        }
    }

    public Optional<PersonApart> findApart(long id) {
        return Optional.ofNullable(em.find(PersonApart.class, id));
    }

    // ---- joining

    /**
     * Joins them; whatever was read before is to be read again.
     *
     * @throws Refused CHANGED_MEANWHILE, NOT_FOUND, {@link IdentityReason#SAID_TO_BE_TWO}, {@link IdentityReason#JOIN_COLLIDES}
     */
    public PersonMerge join(JoinPeople command, Actor actor, Instant now) {
        if (command.keptId() == command.goneId()) {
            throw new Refused(KernelReason.NOT_FOUND);
        }
        // in one order, before anything refers to them: of two who join the same, the second finds it done
        em.createNativeQuery("select p.id from person_person p where p.id in (?1, ?2) order by p.id for update")
                .setParameter(1, command.keptId())
                .setParameter(2, command.goneId())
                .getResultList();
        Read kept = read(command.keptId(), LocalDate.EPOCH).orElseThrow(() -> new Refused(KernelReason.NOT_FOUND));
        Read gone = read(command.goneId(), LocalDate.EPOCH).orElseThrow(() -> new Refused(KernelReason.NOT_FOUND));
        if (kept.version != command.keptVersion() || gone.version != command.goneVersion()) {
            throw new Refused(KernelReason.CHANGED_MEANWHILE);
        }
        PersonMerge merge = new PersonMerge(command, actor, now);
        em.persist(merge);
        em.flush();
        Read becomes = kept.with(gone, command.taken());
        Map<String, @Nullable String> facts = becomes.changedFrom(kept);
        Query query = em.createNativeQuery("select person_join(?merge, ?kept, ?gone, jsonb_build_object("
                        + facts.keySet().stream()
                                .map(column -> "'%1$s', cast(?%1$s as text)".formatted(column))
                                .collect(Collectors.joining(", "))
                        + "))")
                .setParameter("merge", merge.id())
                .setParameter("kept", command.keptId())
                .setParameter("gone", command.goneId());
        facts.forEach(query::setParameter);
        answer((String) query.getSingleResult());
        for (Read old : List.of(kept, gone)) {
            PersonAlias alias = new PersonAlias(command.keptId(), old.details, merge.id(), actor, now);
            if (!alias.saysNoMoreThan(becomes.details)) {
                em.persist(alias);
            }
        }
        em.flush();
        em.clear();
        return merge;
    }

    /**
     * Takes them apart again, each row as it was.
     *
     * @throws Refused NOT_FOUND, {@link IdentityReason#UNDONE_ALREADY}, {@link IdentityReason#CHANGED_SINCE},
     *     {@link IdentityReason#JOINED_AGAIN_SINCE}, {@link IdentityReason#DESTROYED_SINCE}, {@link IdentityReason#JOIN_COLLIDES}
     */
    public void part(PersonMerge merge, String why, Actor actor, Instant now) {
        merge.undo(why, actor, now);
        em.flush();
        answer((String) em.createNativeQuery("select person_part(?1)")
                .setParameter(1, merge.id())
                .getSingleResult());
        em.flush();
        em.clear();
    }

    public Optional<PersonMerge> findMerge(long id) {
        return Optional.ofNullable(em.find(PersonMerge.class, id));
    }

    /** What was joined last, of whom the reader sees. */
    public List<JoinLine> joined() {
        List<JoinLine> lines = new ArrayList<>();
        for (Object line : em.createNativeQuery("""
                        select m.id, m.kept_id, p.family_name, p.given_name, p.family_kana, p.given_kana,
                               r.before ->> 'family_name', r.before ->> 'given_name', r.before ->> 'family_kana', r.before ->> 'given_kana',
                               m.merged_by, m.merged_at, m.note, m.rows, m.undone_by, m.undone_at
                          from person_merge m
                          join person_person p on p.id = m.kept_id
                          left join person_merge_row r on r.merge_id = m.id and r.table_name = 'person_person' and r.act = 'DELETE'
                         order by m.merged_at desc, m.id desc limit ?1
                        """).setParameter(1, MOST).getResultList()) {
            Object[] row = (Object[]) line;
            lines.add(new JoinLine(
                    number(row[0]),
                    number(row[1]),
                    name(row, 2).shown(),
                    name(row, 6).shown(),
                    (String) row[10],
                    instant(row[11]),
                    (String) row[12],
                    number(row[13]),
                    (String) row[14],
                    row[15] == null ? null : instant(row[15])));
        }
        return lines;
    }

    /** Everybody with everybody, in the night. How many are suspected. */
    public long sweep() {
        return number(em.createNativeQuery("select person_sweep()").getSingleResult());
    }

    public void flush() {
        em.flush();
    }

    /** The database's answer in the room's words; nothing is said when it is done. */
    private static void answer(String said) {
        String[] words = said.split(" ", 2);
        switch (words[0]) {
            case "" -> {}
            case "NOT_THERE", "HIDDEN" -> throw new Refused(KernelReason.NOT_FOUND);
            case "APART" -> throw new Refused(IdentityReason.SAID_TO_BE_TWO);
            case "COLLIDES" -> throw new Refused(IdentityReason.JOIN_COLLIDES, words[1]);
            case "CHANGED" -> throw new Refused(IdentityReason.CHANGED_SINCE, words[1]);
            case "LATER" -> throw new Refused(IdentityReason.JOINED_AGAIN_SINCE);
            case "DESTROYED" -> throw new Refused(IdentityReason.DESTROYED_SINCE);
            default -> throw new IllegalStateException(words[0]);
        }
    }

    private Optional<Read> read(long personId, LocalDate today) {
        List<?> found = em.createNativeQuery(CARD).setParameter(1, personId).getResultList();
        return found.stream().findFirst().map(line -> Read.of((Object[]) line, today));
    }

    private static List<Likeness> likenesses(String reasons) {
        return Arrays.stream(reasons.split(",", -1))
                .filter(reason -> !reason.isEmpty())
                .map(Likeness::valueOf)
                .toList();
    }

    private static Name name(Object[] row, int from) {
        return new Name((String) row[from], (String) row[from + 1], (String) row[from + 2], (String) row[from + 3]);
    }

    private static long number(Object column) {
        return ((Number) column).longValue();
    }

    private static @Nullable LocalDate day(@Nullable Object column) {
        return column instanceof Date date ? date.toLocalDate() : (LocalDate) column;
    }

    private static Instant instant(Object column) {
        return column instanceof OffsetDateTime moment
                ? moment.toInstant()
                : column instanceof java.sql.Timestamp stamp ? stamp.toInstant() : (Instant) column;
    }

    /** A record as it stands. */
    private record Read(PersonDetails details, @Nullable LocalDate statedOn, int version, PersonCard card) {

        static Read of(Object[] row, LocalDate today) {
            LocalDate statedOn = day(row[9]);
            PersonDetails details = new PersonDetails(
                    name(row, 2),
                    Sex.valueOf((String) row[6]),
                    day(row[7]),
                    row[8] == null ? null : ((Number) row[8]).intValue(),
                    (String) row[10],
                    (String) row[11]);
            return new Read(
                    details,
                    statedOn,
                    ((Number) row[1]).intValue(),
                    PersonCard.of(number(row[0]), details, statedOn, today));
        }

        /** This record with what is taken from the other. */
        Read with(Read other, Set<PersonField> taken) {
            Name mine = details.name();
            Name theirs = other.details.name();
            boolean age = taken.contains(PersonField.AGE);
            PersonDetails becomes = new PersonDetails(
                    new Name(
                            (taken.contains(PersonField.FAMILY_NAME) ? theirs : mine).family(),
                            (taken.contains(PersonField.GIVEN_NAME) ? theirs : mine).given(),
                            (taken.contains(PersonField.FAMILY_KANA) ? theirs : mine).familyKana(),
                            (taken.contains(PersonField.GIVEN_KANA) ? theirs : mine).givenKana()),
                    (taken.contains(PersonField.SEX) ? other : this).details.sex(),
                    (taken.contains(PersonField.BIRTH_DATE) ? other : this).details.birthDate(),
                    (age ? other : this).details.statedAge(),
                    (taken.contains(PersonField.PHONE) ? other : this).details.phone(),
                    (taken.contains(PersonField.ADDRESS) ? other : this).details.address());
            return new Read(becomes, age ? other.statedOn : statedOn, version, card);
        }

        /** The columns that are to be written. */
        Map<String, @Nullable String> changedFrom(Read before) {
            Map<String, @Nullable Object> was = before.columns();
            Map<String, @Nullable String> changed = new LinkedHashMap<>();
            columns().forEach((column, value) -> {
                if (!Objects.equals(was.get(column), value)) {
                    changed.put(column, value == null ? null : value.toString());
                }
            });
            return changed;
        }

        private Map<String, @Nullable Object> columns() {
            Name name = details.name();
            Map<String, @Nullable Object> columns = new LinkedHashMap<>();
            columns.put("family_name", name.family());
            columns.put("given_name", name.given());
            columns.put("family_kana", name.familyKana());
            columns.put("given_kana", name.givenKana());
            columns.put("search_key", name.searchWords());
            columns.put("sex", details.sex());
            columns.put("birth_date", details.birthDate());
            columns.put("stated_age", details.statedAge());
            columns.put("stated_age_on", statedOn);
            columns.put("phone", details.phone());
            columns.put("phone_digits", KanaFold.phoneDigits(details.phone()));
            columns.put("address", details.address());
            return columns;
        }
    }
}
