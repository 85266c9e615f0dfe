package org.banso.access.model;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.text.Normalizer;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.banso.directory.model.Agency;
import org.banso.directory.model.Roll;
import org.banso.kernel.model.KanaFold;
import org.jspecify.annotations.Nullable;

/** Bars, seals, broken glasses and tellings of all cases: what stands on the page of grounds. */
@Dependent
public class CaseDoors {

    /** Fewer digits are no whole telephone number. */
    private static final int WHOLE_NUMBER = 10;

    private static final int MOST_TO_REVIEW = 50;
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

    private static final String GLASS = """
            select g.id, g.case_id, c.number, coalesce(s.name, g.uid), g.agency, g.reason, g.opened_at, g.until, g.verdict,
                   coalesce(r.name, g.reviewed_by), g.review_note, g.about, g.review_about
              from access_break_glass g
              left join casefile_case c on c.id = g.case_id
              left join directory_staff s on s.uid = g.uid
              left join directory_staff r on r.uid = g.reviewed_by
            """;

    @PersistenceContext(unitName = "banso")
    private EntityManager em;

    protected CaseDoors() {}

    public CaseDoors(EntityManager em) {
        this.em = em;
    }

    public void add(Bar bar) {
        em.persist(bar);
    }

    public void add(Seal seal) {
        em.persist(seal);
    }

    public BreakGlass add(BreakGlass glass) {
        em.persist(glass);
        return glass;
    }

    public Provision add(Provision provision) {
        em.persist(provision);
        return provision;
    }

    /** All of the case's bars. Uses the index access_bar_by_case. */
    public List<Bar> bars(long caseId) {
        return em.createQuery("select b from Bar b where b.caseId = :caseId order by b.id", Bar.class)
                .setParameter("caseId", caseId)
                .getResultList();
    }

    /** The seal that holds, if there is one. Uses the index access_seal_by_case. */
    public Optional<Seal> seal(long caseId, Instant now) {
        return em.createQuery("select e from Seal e where e.caseId = :caseId order by e.id", Seal.class)
                .setParameter("caseId", caseId)
                .getResultStream()
                .filter(seal -> seal.holdsAt(now))
                .findFirst();
    }

    /** The glass to review, its row locked until the end of the transaction. */
    public Optional<BreakGlass> findGlass(long glassId) {
        return Optional.ofNullable(em.find(BreakGlass.class, glassId, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Until when that person's broken glass lets them look, if it does now. Uses access_break_glass_by_case. */
    public Optional<Instant> openUntil(long caseId, String uid, Instant now) {
        return em.createQuery(
                        "select max(g.until) from BreakGlass g"
                                + " where g.caseId = :caseId and g.uid = :uid and g.until > :now",
                        Instant.class)
                .setParameter("caseId", caseId)
                .setParameter("uid", uid)
                .setParameter("now", now)
                .getResultStream()
                .filter(until -> until != null)
                .findFirst();
    }

    /** The case's broken glasses, newest first. Uses the index access_break_glass_by_case. */
    public List<GlassLine> glasses(long caseId) {
        return glasses(em.createNativeQuery(GLASS + " where g.case_id = ?1 order by g.opened_at desc, g.id desc")
                .setParameter(1, caseId)
                .getResultList());
    }

    /** What waits for a review, the oldest first; whoever sees which is the second wall's word. */
    public List<GlassLine> toReview() {
        return glasses(em.createNativeQuery(
                        GLASS + " where g.verdict is null order by g.opened_at, g.id limit " + MOST_TO_REVIEW)
                .getResultList());
    }

    private static List<GlassLine> glasses(List<?> rows) {
        return rows.stream().map(row -> glass((Object[]) row)).toList();
    }

    private static GlassLine glass(Object[] row) {
        return new GlassLine(
                ((Number) row[0]).longValue(),
                ((Number) row[1]).longValue(),
                (String) row[2],
                (String) row[3],
                Agency.valueOf((String) row[4]),
                (String) row[5],
                Delicate.of(((Number) row[11]).intValue()),
                ((Timestamp) row[6]).toInstant(),
                ((Timestamp) row[7]).toInstant(),
                row[8] == null ? null : Verdict.valueOf((String) row[8]),
                (String) row[9],
                (String) row[10],
                Delicate.of(((Number) row[12]).intValue()));
    }

    /** The page of grounds, without what its reader may do. */
    public GroundsSheet sheet(long caseId, List<Standing> standings, Roll roll, Instant now) {
        List<Bar> bars = bars(caseId);
        Seal seal = seal(caseId, now).orElse(null);
        List<Provision> provisions = em.createQuery(
                        "select p from Provision p where p.caseId = :caseId order by p.providedOn desc, p.id desc",
                        Provision.class)
                .setParameter("caseId", caseId)
                .getResultList();
        Map<String, String> names = roll.names(uids(standings, bars, seal, provisions));
        return new GroundsSheet(
                caseId,
                number(caseId),
                standings.stream()
                        .sorted(Comparator.comparing((Standing standing) -> !standing.isOpenAt(now))
                                .thenComparing(Standing::since, Comparator.reverseOrder()))
                        .map(standing -> line(standing, names, now))
                        .toList(),
                bars.stream()
                        .map(bar -> bar.line(name(names, bar.uid()), name(names, bar.saidBy()), now))
                        .toList(),
                seal == null ? null : line(seal, names),
                glasses(caseId),
                provisions.stream()
                        .map(provision -> provision.line(name(names, provision.recordedBy())))
                        .toList(),
                false,
                false,
                List.of());
    }

    private static Set<String> uids(
            List<Standing> standings, List<Bar> bars, @Nullable Seal seal, List<Provision> provisions) {
        Set<String> uids = new HashSet<>();
        standings.forEach(standing -> Optional.ofNullable(standing.uid()).ifPresent(uids::add));
        bars.forEach(bar -> uids.addAll(List.of(bar.uid(), bar.saidBy())));
        provisions.forEach(provision -> uids.add(provision.recordedBy()));
        if (seal != null) {
            uids.addAll(seal.circle());
            uids.add(seal.saidBy());
        }
        return uids;
    }

    private static StandingLine line(Standing standing, Map<String, String> names, Instant now) {
        String uid = standing.uid();
        return new StandingLine(
                standing.ground(),
                standing.agency(),
                uid == null ? null : name(names, uid),
                standing.since(),
                standing.until().orElse(null),
                standing.isOpenAt(now),
                CaseSight.of(standing.allows() & Reach.most(standing.ground())));
    }

    private static SealLine line(Seal seal, Map<String, String> names) {
        return new SealLine(
                seal.reason(),
                seal.since(),
                name(names, seal.saidBy()),
                List.copyOf(new TreeSet<>(
                        seal.circle().stream().map(uid -> name(names, uid)).toList())));
    }

    private static String name(Map<String, String> names, String uid) {
        return names.getOrDefault(uid, uid);
    }

    private String number(long caseId) {
        return (String) em.createNativeQuery("select c.number from casefile_case c where c.id = ?1")
                .setParameter(1, caseId)
                .getSingleResult();
    }

    /** The case of that number, whether or not its file is theirs to see; never one from which they are shut out. */
    public Optional<Long> numbered(String number) {
        return Optional.ofNullable((Number) em.createNativeQuery("select access_numbered(?1)")
                        .setParameter(1, number)
                        .getSingleResult())
                .map(Number::longValue);
    }

    /**
     * The files that whoever acts does not see, about somebody whose whole name or whole telephone number was typed: the
     * case's id, and whom to ask. Nobody is found by fragments.
     */
    public Map<Long, Agency> existing(String typed) {
        String text = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
        String digits = KanaFold.phoneDigits(text);
        String words = String.join(
                " ",
                Arrays.stream(SPACE.split(text))
                        .map(KanaFold::key)
                        .filter(word -> !word.isEmpty())
                        .toList());
        Map<Long, Agency> files = new TreeMap<>();
        for (Object found : em.createNativeQuery(
                        "select case_id, ask from access_existing(string_to_array(?1, ' '), ?2)")
                .setParameter(1, words)
                .setParameter(2, digits.length() < WHOLE_NUMBER ? "" : digits)
                .getResultList()) {
            Object[] row = (Object[]) found;
            files.put(((Number) row[0]).longValue(), Agency.valueOf((String) row[1]));
        }
        return files;
    }

    public void flush() {
        em.flush();
    }
}
