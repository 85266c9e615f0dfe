package org.banso.disclosure.model;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.util.ArrayList;
import java.util.List;

/** All free texts of a case, of whatever room, oldest first. Who may read them is not asked here. */
@Dependent
public class RecordedTexts {

    /**
     * Every text column of every table of a case; {@code RecordedTextsTest} fails for one that is missing. What the rows hint
     * about the origin is {@link TextSource#origin}'s to read.
     */
    private static final String ALL = """
            with met as (
                select coalesce((select t.met_on from casefile_participant t
                                  where t.case_id = ?caseId and t.kind = 'SUBJECT'), date 'infinity') as subject_on
            ), texts as (
                select 'PERSON_CARD' as source, c.opened_on as said_on, 0 as rank, t.id as ref, 0 as place,
                       case t.kind when 'SUBJECT' then 'SUBJECT' else 'FAMILY' end as hint,
                       concat_ws(E'\\n', p.family_name || ' ' || p.given_name || '（' || p.family_kana || ' ' || p.given_kana || '）',
                                 cast(p.birth_date as text), nullif(p.phone, ''), nullif(p.address, '')) as text
                  from casefile_participant t
                  join casefile_case c on c.id = t.case_id
                  join person_person p on p.id = t.person_id
                 where t.case_id = ?caseId
                union all
                select x.source, cast(r.received_at at time zone 'Asia/Tokyo' as date), 1, r.id, x.place, r.caller_relation, x.text
                  from reception_reception r,
                       lateral (values ('RECEPTION_WISH', 1, r.wish), ('RECEPTION_WORRY', 2, r.other_worry_text),
                                       ('RECEPTION_HANDED_OVER', 3, r.handed_over_to),
                                       ('RECEPTION_CONTACT', 4, concat_ws(E'\\n', nullif(r.other_phone, ''), nullif(r.email, ''))))
                               as x (source, place, text)
                 where r.case_id = ?caseId
                union all
                select x.source, coalesce(cast(i.changed_at at time zone 'Asia/Tokyo' as date), c.opened_on), 2, i.id, x.place,
                       case when met.subject_on <= cast(i.changed_at at time zone 'Asia/Tokyo' as date) then 'SUBJECT' else 'FAMILY' end,
                       x.text
                  from assessment_intake i
                  join casefile_case c on c.id = i.case_id
                  cross join met,
                       lateral (values ('INTAKE_LIVING', 1, i.living_with), ('INTAKE_SCHOOL', 2, i.school_period),
                                       ('INTAKE_MONEY', 3, i.money), ('INTAKE_HEALTH', 4, i.health),
                                       ('INTAKE_PERSON_WISH', 5, i.person_wish), ('INTAKE_FAMILY_WISH', 6, i.family_wish),
                                       ('INTAKE_SHARED', 7, i.shared_facts), ('INTAKE_STRENGTHS', 8, i.strengths)) as x (source, place, text)
                 where i.case_id = ?caseId
                union all
                select x.source, coalesce(cast(v.signed_at at time zone 'Asia/Tokyo' as date), c.opened_on), 3, v.id, x.place, '', x.text
                  from assessment_voice v
                  join assessment_intake i on i.id = v.intake_id
                  join casefile_case c on c.id = i.case_id,
                       lateral (values ('VOICE_PICTURE', 1, v.picture), ('VOICE_DISAGREEMENT', 2, v.disagreement))
                               as x (source, place, text)
                 where i.case_id = ?caseId
                union all
                select 'MINUTES', cast(m.starts_at at time zone 'Asia/Tokyo' as date), 4, m.id, 0, '', m.minutes
                  from meeting_meeting m where m.case_id = ?caseId
                union all
                select 'PREPARATION', cast(p.written_at at time zone 'Asia/Tokyo' as date), 4, p.id, 0, '',
                       concat_ws(E'\\n', nullif(p.household, ''), nullif(p.doing, ''), nullif(p.wished, ''), nullif(p.asked, ''))
                  from meeting_preparation p where p.case_id = ?caseId
                union all
                select 'OBJECTION', cast(m.starts_at at time zone 'Asia/Tokyo' as date), 4, m.id, 1, '', a.objection
                  from meeting_meeting m join meeting_attendee a on a.meeting_id = m.id where m.case_id = ?caseId
                union all
                select 'DECISION_REASON', d.decided_on, 5, d.id, j.position, '', j.reason
                  from plan_lead_decision d join plan_decided_issue j on j.decision_id = d.id where d.case_id = ?caseId
                union all
                select 'DECISION_ROLE', d.decided_on, 6, d.id, j.position, '', j.role
                  from plan_lead_decision d join plan_decided_role j on j.decision_id = d.id where d.case_id = ?caseId
                union all
                select x.source, p.start_on, 7, p.id, x.place, case when p.agreed_on is null then '' else 'AGREED' end, x.text
                  from plan_support_plan p,
                       lateral (values ('PLAN_PERSON_WISH', 1, p.wish_person), ('PLAN_FAMILY_WISH', 2, p.wish_family),
                                       ('PLAN_ISSUES', 3, p.issues), ('PLAN_CAUTIONS', 900, p.cautions))
                               as x (source, place, text)
                 where p.case_id = ?caseId
                union all
                select 'PLAN_GOAL', p.start_on, 7, p.id, 100 + g.position,
                       case when p.agreed_on is null then '' else 'AGREED' end, g.goal
                  from plan_support_plan p join plan_goal g on g.plan_id = p.id where p.case_id = ?caseId
                union all
                select 'PLAN_SUPPORT', p.start_on, 7, p.id, 200 + g.position,
                       case when p.agreed_on is null then '' else 'AGREED' end, g.content
                  from plan_support_plan p join plan_planned_support g on g.plan_id = p.id where p.case_id = ?caseId
                union all
                select x.source, e.evaluated_on, 7, e.id, x.place, '', x.text
                  from plan_evaluation e,
                       lateral (values ('EVALUATION_CHANGE', 500, e.other_change), ('EVALUATION_PERSON', 501, e.person_says),
                                       ('EVALUATION_FAMILY', 502, e.family_says), ('EVALUATION_COURSE', 503, e.course),
                                       ('EVALUATION_REMAINING', 504, e.remaining),
                                       ('EVALUATION_JUDGEMENT', 505, e.judgement_reason))
                               as x (source, place, text)
                 where e.case_id = ?caseId
                union all
                select 'EVALUATION_GOAL', e.evaluated_on, 7, e.id, 400 + g.position, '', g.note
                  from plan_evaluation e join plan_evaluation_goal g on g.evaluation_id = e.id where e.case_id = ?caseId
                union all
                select 'NOTE', cast(n.happened_at at time zone 'Asia/Tokyo' as date), 8, n.id, s.position, s.origin, s.content
                  from support_note n join support_note_segment s on s.note_id = n.id where n.case_id = ?caseId
                union all
                select 'NEXT_STEP', cast(n.happened_at at time zone 'Asia/Tokyo' as date), 8, n.id, 1000, '', n.next_step
                  from support_note n where n.case_id = ?caseId
                union all
                select 'TASK', cast(k.made_at at time zone 'Asia/Tokyo' as date), 9, k.id, 0, '', k.title
                  from support_task k where k.case_id = ?caseId and k.kind <> 'NEXT_STEP'
                union all
                select 'TURN', t.turned_on, 10, t.id, 0, '', t.note
                  from casefile_turn t where t.case_id = ?caseId
                union all
                select 'CLOSURE', c.closed_on, 10, c.id, 0, '', c.closure_note
                  from casefile_case c
                 where c.id = ?caseId and c.closed_on is not null
                   and not exists (select from casefile_turn t where t.case_id = c.id and t.turn = 'CLOSE')
                union all
                select 'PROVISION', p.provided_on, 11, p.id, 0, '', concat_ws(E'\\n', p.recipient, p.items, p.purpose)
                  from access_provision p where p.case_id = ?caseId
                union all
                select 'SEAL', cast(s.since at time zone 'Asia/Tokyo' as date), 12, s.id, 0, '', s.reason
                  from access_seal s where s.case_id = ?caseId
                union all
                select x.source, cast(x.at at time zone 'Asia/Tokyo' as date), 13, g.id, x.place, '', x.text
                  from access_break_glass g,
                       lateral (values ('GLASS', 1, g.opened_at, g.reason), ('GLASS_REVIEW', 2, g.reviewed_at, g.review_note))
                               as x (source, place, at, text)
                 where g.case_id = ?caseId
                union all
                select x.source, r.assessed_on, 2, r.id, x.place, '', x.text
                  from assessment_round r,
                       lateral (values ('INTAKE_LIVING', 1, r.living_with), ('INTAKE_SCHOOL', 2, r.school_period),
                                       ('INTAKE_MONEY', 3, r.money), ('INTAKE_HEALTH', 4, r.health),
                                       ('INTAKE_PERSON_WISH', 5, r.person_wish), ('INTAKE_FAMILY_WISH', 6, r.family_wish),
                                       ('INTAKE_SHARED', 7, r.shared_facts), ('INTAKE_STRENGTHS', 8, r.strengths))
                               as x (source, place, text)
                 where r.case_id = ?caseId
                union all
                select 'FAMILY_MEMBER', cast(m.recorded_at at time zone 'Asia/Tokyo' as date), 14, m.id, 0, '',
                       concat_ws(E'\\n', nullif(m.name, ''), nullif(m.note, ''))
                  from family_member m where m.case_id = ?caseId
                union all
                select 'FAMILY_LINK', cast(k.recorded_at at time zone 'Asia/Tokyo' as date), 15, k.id, 0, '', k.name
                  from family_link k where k.case_id = ?caseId
                union all
                select 'FAMILY_EVENT', cast(e.recorded_at at time zone 'Asia/Tokyo' as date), 16, e.id, 0, e.origin,
                       e.happened || ' ' || e.content
                  from family_event e where e.case_id = ?caseId
                union all
                select 'PIN', cast(f.pinned_at at time zone 'Asia/Tokyo' as date), 17, f.id, 0, '', f.content
                  from pin_fact f where f.case_id = ?caseId
                union all
                select 'ATTACHMENT', cast(a.attached_at at time zone 'Asia/Tokyo' as date), 18, a.id, 0, a.origin, a.name
                  from attachment_file a where a.case_id = ?caseId
                union all
                select 'HANDOVER', cast(h.asked_at at time zone 'Asia/Tokyo' as date), 19, h.id, x.place, '', x.text
                  from handover_handover h,
                       lateral (values (1, concat_ws(E'\\n', h.to_body, h.purpose)), (2, h.message), (3, h.answer), (4, h.confirmation))
                               as x (place, text)
                 where h.case_id = ?caseId
            )
            select source, said_on, hint, text from texts where text <> '' order by said_on, rank, ref, place
            """;

    @PersistenceContext(unitName = "banso")
    private EntityManager em;

    protected RecordedTexts() {}

    public RecordedTexts(EntityManager em) {
        this.em = em;
    }

    public List<RecordedText> of(long caseId) {
        List<RecordedText> texts = new ArrayList<>();
        for (Object found :
                em.createNativeQuery(ALL).setParameter("caseId", caseId).getResultList()) {
            Object[] row = (Object[]) found;
            TextSource source = TextSource.valueOf((String) row[0]);
            texts.add(new RecordedText(
                    source, ((Date) row[1]).toLocalDate(), source.origin((String) row[2]), (String) row[3]));
        }
        return texts;
    }
}
