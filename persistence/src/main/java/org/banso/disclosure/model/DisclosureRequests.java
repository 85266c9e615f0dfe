package org.banso.disclosure.model;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.banso.casefile.model.CaseNumber;
import org.banso.kernel.model.FiscalYear;
import org.banso.kernel.model.Flushing;
import org.banso.kernel.model.KanaFold;
import org.banso.kernel.model.KernelReason;
import org.banso.kernel.model.Refused;

/** The register of requests, and the passages of each. */
@Dependent
public class DisclosureRequests {

    /** Lines of one page of the register. */
    public static final int MOST = 200;

    @PersistenceContext(unitName = "banso")
    private EntityManager em;

    protected DisclosureRequests() {}

    public DisclosureRequests(EntityManager em) {
        this.em = em;
    }

    /** The next number of a fiscal year; whoever asks at the same time waits. */
    public CaseNumber nextNumber(FiscalYear year) {
        em.createNativeQuery("""
                        insert into disclosure_number (fiscal_year, last) values (?year, 1)
                        on conflict (fiscal_year) do update set last = disclosure_number.last + 1
                        """).setParameter("year", year.year()).executeUpdate();
        Number last = (Number) em.createNativeQuery("select last from disclosure_number where fiscal_year = ?year")
                .setParameter("year", year.year())
                .getSingleResult();
        return new CaseNumber(year, last.intValue());
    }

    /**
     * Who of that name takes part in the case of that number. Asked before the officer stands in the case, so by a function of
     * the database that answers nothing but ids.
     *
     * @param familyName registered or in kana
     * @throws Refused {@link DisclosureReason#NO_SUCH_RECORD}
     */
    public RecordSubject subject(String caseNumber, String familyName, String givenName) {
        List<?> found = em.createNativeQuery("""
                        select case_id, participant_id, is_subject from disclosure_find(?number, ?family, ?given)
                        """)
                .setParameter("number", CaseNumber.written(caseNumber).orElse(""))
                .setParameter("family", KanaFold.key(familyName))
                .setParameter("given", KanaFold.key(givenName))
                .getResultList();
        if (found.size() != 1) {
            throw new Refused(DisclosureReason.NO_SUCH_RECORD);
        }
        Object[] row = (Object[]) found.get(0);
        return new RecordSubject(((Number) row[0]).longValue(), ((Number) row[1]).longValue(), (Boolean) row[2]);
    }

    /** Adds a request with the passages of the record as it is now; the id is there at once. */
    public DisclosureRequest add(DisclosureRequest request, RecordSubject about, List<RecordedText> texts) {
        em.persist(request);
        em.flush();
        long family = ((Number) em.createNativeQuery(
                                "select count(*) from casefile_participant where case_id = ?caseId and kind = 'FAMILY_CLIENT'")
                        .setParameter("caseId", about.caseId())
                        .getSingleResult())
                .longValue();
        int place = 0;
        for (RecordedText text : texts) {
            place += Passage.APART;
            em.persist(new Passage(request, place, text, Proposal.of(text.origin(), about.subject(), family)));
        }
        return request;
    }

    /** @throws Refused {@link KernelReason#NOT_FOUND} when there is none, or it is about another case */
    public DisclosureRequest get(long caseId, long requestId) {
        DisclosureRequest request = get(requestId);
        if (request.caseId() != caseId) {
            throw new Refused(KernelReason.NOT_FOUND);
        }
        return request;
    }

    /** @throws Refused {@link KernelReason#NOT_FOUND} */
    public DisclosureRequest get(long requestId) {
        DisclosureRequest request = em.find(DisclosureRequest.class, requestId);
        if (request == null) {
            throw new Refused(KernelReason.NOT_FOUND);
        }
        return request;
    }

    public RequestSheet sheet(DisclosureRequest request) {
        Object[] card = (Object[]) em.createNativeQuery("""
                        select c.number, p.family_name || ' ' || p.given_name, t.kind = 'SUBJECT'
                          from casefile_participant t
                          join casefile_case c on c.id = t.case_id
                          join person_person p on p.id = t.person_id
                         where t.id = ?id
                        """)
                .setParameter("id", request.participantId())
                .getSingleResult();
        return request.sheet(
                new SubjectCard((String) card[0], (String) card[1], (Boolean) card[2]), judged(request.id()));
    }

    /** How far the judging is. Uses the unique index on request and place. */
    public Judged judged(long requestId) {
        Object[] row = em.createQuery("""
                        select count(p), coalesce(sum(case when p.judgement = :keep then 1 else 0 end), 0),
                               coalesce(sum(case when p.judgement = :mask then 1 else 0 end), 0)
                          from Passage p where p.requestId = :id""", Object[].class)
                .setParameter("id", requestId)
                .setParameter("keep", Judgement.KEEP)
                .setParameter("mask", Judgement.MASK)
                .getSingleResult();
        return new Judged(((Number) row[0]).longValue(), ((Number) row[1]).longValue(), ((Number) row[2]).longValue());
    }

    /** One page of the passages, in their order. @param page from 0 */
    public List<PassageLine> lines(long requestId, int page, int size) {
        return em.createQuery("select p from Passage p where p.requestId = :id order by p.place", Passage.class)
                .setParameter("id", requestId)
                .setFirstResult(page * size)
                .setMaxResults(size)
                .getResultStream()
                .map(Passage::line)
                .toList();
    }

    /** All passages as they go out. */
    public List<GivenPassage> given(long requestId) {
        return passages(requestId).stream().map(Passage::given).toList();
    }

    /** @throws Refused {@link KernelReason#NOT_FOUND} when it is not one of the request's */
    public Passage passage(long requestId, long passageId) {
        return em.createQuery("select p from Passage p where p.requestId = :id and p.id = :passage", Passage.class)
                .setParameter("id", requestId)
                .setParameter("passage", passageId)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new Refused(KernelReason.NOT_FOUND));
    }

    /** Cuts words out of a passage; what was cut out of it before moves on. */
    public void cutOut(long requestId, long passageId, String words) {
        Passage passage = passage(requestId, passageId);
        List<Passage> pieces = passage.cutOut(words);
        List<Passage> after = passages(requestId).stream()
                .filter(other -> other.place() > passage.place()
                        && other.place() / Passage.APART == passage.place() / Passage.APART)
                .sorted(Comparator.comparing(Passage::place).reversed())
                .toList();
        for (Passage other : after) {
            other.moveBy(pieces.size());
            em.flush();
        }
        pieces.forEach(em::persist);
    }

    private List<Passage> passages(long requestId) {
        return em.createQuery("select p from Passage p where p.requestId = :id order by p.place", Passage.class)
                .setParameter("id", requestId)
                .getResultList();
    }

    /** Whether another open request is about the case. Uses the index disclosure_request_by_case. */
    public boolean anotherOpen(DisclosureRequest request) {
        return em.createQuery("""
                        select count(r) from DisclosureRequest r
                         where r.caseId = :caseId and r.id <> :id and r.state in :open""", Long.class)
                        .setParameter("caseId", request.caseId())
                        .setParameter("id", request.id())
                        .setParameter("open", List.of(RequestState.IN_REVIEW, RequestState.PROPOSED))
                        .getSingleResult()
                > 0;
    }

    /** The register: what is open by its deadline, what is overdue on top; then what is done, the newest first. */
    public List<RequestLine> register(LocalDate today) {
        List<RequestLine> lines = new ArrayList<>();
        for (Object found : em.createNativeQuery("""
                        select r.id, r.number, c.number, r.requester, r.requester_name, r.received_on, r.deadline_on, r.state,
                               r.decision, r.given_on
                          from disclosure_request r
                          join disclosure_case_number(r.case_id) as c (number) on true
                         order by r.state not in ('IN_REVIEW', 'PROPOSED'),
                                  case when r.state in ('IN_REVIEW', 'PROPOSED') then r.deadline_on end,
                                  r.received_on desc, r.id desc
                        """).setMaxResults(MOST).getResultList()) {
            Object[] row = (Object[]) found;
            RequestState state = RequestState.valueOf((String) row[7]);
            LocalDate deadline = ((Date) row[6]).toLocalDate();
            lines.add(new RequestLine(
                    ((Number) row[0]).longValue(),
                    (String) row[1],
                    (String) row[2],
                    Requester.valueOf((String) row[3]),
                    (String) row[4],
                    ((Date) row[5]).toLocalDate(),
                    deadline,
                    state,
                    row[8] == null ? null : Decision.valueOf((String) row[8]),
                    row[9] == null ? null : ((Date) row[9]).toLocalDate(),
                    state.isOpen() && today.isAfter(deadline)));
        }
        return lines;
    }

    /** Writes what is pending. @throws Refused {@link KernelReason#CHANGED_MEANWHILE} */
    public void flush() {
        Flushing.flush(em);
    }
}
