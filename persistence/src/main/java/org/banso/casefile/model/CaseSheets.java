package org.banso.casefile.model;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.banso.access.model.CaseSight;
import org.banso.directory.model.Agency;
import org.banso.kernel.model.KernelReason;
import org.banso.kernel.model.Refused;
import org.banso.kernel.model.Tokyo;
import org.banso.person.model.Name;
import org.banso.person.model.PersonCard;
import org.banso.person.model.PersonDetails;
import org.banso.person.model.Sex;

/** One case as its page shows it, in three statements. Who may see it is not asked here. */
@Dependent
public class CaseSheets {

    @PersistenceContext(unitName = "banso")
    private EntityManager em;

    protected CaseSheets() {}

    public CaseSheets(EntityManager em) {
        this.em = em;
    }

    /** @throws Refused {@link KernelReason#NOT_FOUND} */
    public CaseSheet sheet(long caseId, Instant now) {
        LocalDate today = Tokyo.dateOf(now);
        Row head = new Row(head(caseId, now));
        List<ParticipantLine> participants = participants(caseId, today);
        List<ConsentLine> consents = consents(caseId, today);
        ParticipantLine subject = participants.get(0);
        return new CaseSheet(
                caseId,
                head.text(),
                head.constant(CaseState.class),
                head.constantOrNull(Agency.class),
                head.day(),
                subject.person(),
                subject.metOn(),
                head.constants(Danger.class),
                head.constants(Agency.class),
                participants,
                consents,
                consents.stream().anyMatch(ConsentLine::holds),
                (int) head.number(),
                CaseSight.EVERYTHING,
                false);
    }

    /** The file itself, what to beware of, and who stands in it now. By primary key, and access_standing_by_case. */
    private Object head(long caseId, Instant now) {
        List<?> found = em.createNativeQuery("""
                        select c.number, c.state, c.lead_agency, c.opened_on,
                               (select string_agg(d.danger, ',') from casefile_danger d where d.case_id = c.id),
                               (select string_agg(distinct s.agency, ',') from access_standing s
                                 where s.case_id = c.id and s.since <= ?now and (s.until is null or s.until > ?now)
                                   and s.ground in ('JOINT_DESK', 'ROLE_DECIDED', 'PLAN_DECISION')),
                               c.version
                          from casefile_case c
                         where c.id = ?caseId
                        """)
                .setParameter("caseId", caseId)
                .setParameter("now", Timestamp.from(now))
                .getResultList();
        return found.stream()
                .findFirst()
                .map(Object.class::cast)
                .orElseThrow(() -> new Refused(KernelReason.NOT_FOUND));
    }

    /** Who takes part, the subject first. Uses the unique index on case and person. */
    private List<ParticipantLine> participants(long caseId, LocalDate today) {
        List<ParticipantLine> lines = new ArrayList<>();
        for (Object found :
                em.createNativeQuery("""
                        select t.id, t.kind, t.relationship, t.met_on,
                               p.id, p.family_name, p.given_name, p.family_kana, p.given_kana, p.sex,
                               p.birth_date, p.stated_age, p.stated_age_on, p.phone, p.address
                          from casefile_participant t
                          join person_person p on p.id = t.person_id
                         where t.case_id = ?caseId
                         order by t.kind desc, t.id
                        """).setParameter("caseId", caseId).getResultList()) {
            Row row = new Row(found);
            long participantId = row.number();
            ParticipantKind kind = row.constant(ParticipantKind.class);
            Relationship relationship = row.constant(Relationship.class);
            LocalDate metOn = row.dayOrNull();
            lines.add(new ParticipantLine(participantId, card(row, today), kind, relationship, metOn));
        }
        return lines;
    }

    private static PersonCard card(Row row, LocalDate today) {
        long personId = row.number();
        Name name = new Name(row.text(), row.text(), row.text(), row.text());
        Sex sex = row.constant(Sex.class);
        LocalDate birthDate = row.dayOrNull();
        Integer statedAge = row.smallNumberOrNull();
        LocalDate statedOn = row.dayOrNull();
        PersonDetails details = new PersonDetails(name, sex, birthDate, statedAge, row.text(), row.text());
        return PersonCard.of(personId, details, statedOn, today);
    }

    /** What the subject consented to, newest first. Uses the index casefile_consent_by_case. */
    private List<ConsentLine> consents(long caseId, LocalDate today) {
        Query query = em.createNativeQuery("""
                select k.id, k.how, k.given_on, k.valid_from, k.valid_until,
                       (select string_agg(a.agency, ',') from casefile_consent_agency a where a.consent_id = k.id),
                       (select string_agg(i.item, ',') from casefile_consent_item i where i.consent_id = k.id),
                       coalesce(staff.name, k.recorded_by), k.withdrawn_on, (%s)
                  from casefile_consent k
                  left join directory_staff staff on staff.uid = k.recorded_by
                 where k.case_id = ?caseId
                 order by k.given_on desc, k.id desc
                """.formatted(Consents.HOLDS))
                .setParameter("caseId", caseId)
                .setParameter("today", today);
        List<ConsentLine> lines = new ArrayList<>();
        for (Object found : query.getResultList()) {
            Row row = new Row(found);
            lines.add(new ConsentLine(
                    row.number(),
                    row.constant(ConsentHow.class),
                    row.day(),
                    row.day(),
                    row.dayOrNull(),
                    row.constants(Agency.class),
                    row.constants(ConsentItem.class),
                    row.text(),
                    row.dayOrNull(),
                    row.truth()));
        }
        return lines;
    }
}
