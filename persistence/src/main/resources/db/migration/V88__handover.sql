-- つなぎ: another body is asked to take something over, answers, does it, and the person is asked whether it was so.

create sequence handover_handover_seq increment 50 start 50;
create table handover_handover (
    id           bigint        primary key,
    case_id      bigint        not null references casefile_case,
    case_number  varchar(20)   not null,
    from_agency  varchar(30)   not null,
    asked_by     varchar(64)   not null,
    asked_at     timestamptz   not null,
    to_agency    varchar(30),
    to_body      varchar(100)  check (to_body <> ''),
    purpose      varchar(300)  not null check (purpose <> ''),
    -- null: by the person's consent that was on record
    ground       varchar(30)
        check (ground in ('PERSON_OR_CONSENT', 'WITHIN_AFFAIRS', 'OTHER_ADMINISTRATION', 'SPECIAL_REASON', 'CHILD_PROTECTION')),
    message      varchar(2000) not null,
    -- bits of a delicate group (4 illness, 8 danger, 16 income)
    about        smallint      not null default 0 check (about in (0, 4, 8, 12, 16, 20, 24, 28)),
    accompany    boolean       not null,
    due_on       date          not null,
    -- as they were told, where the items name who it is
    subject_name varchar(200),
    subject_kana varchar(200),
    birth_year   integer       check (birth_year between 1850 and 2200),
    state        varchar(10)   not null
        check (state in ('ASKED', 'ACCEPTED', 'DECLINED', 'DONE', 'CONFIRMED', 'WITHDRAWN')),
    answered_at  timestamptz   check (answered_at >= asked_at),
    answered_by  varchar(64),
    answer       varchar(500)  not null,
    done_at      timestamptz   check (done_at >= answered_at),
    confirmed_at timestamptz   check (confirmed_at >= done_at),
    confirmation varchar(500)  not null,
    ended_at     timestamptz,
    version      integer       not null,
    check (num_nonnulls(to_agency, to_body) = 1),
    check (to_agency is null or to_agency <> from_agency),
    check (to_body is null or ground is not null),
    check ((state in ('ACCEPTED', 'DECLINED', 'DONE', 'CONFIRMED')) <= (answered_at is not null)),
    check (state <> 'DECLINED' or answer <> ''),
    check ((state in ('DONE', 'CONFIRMED')) = (done_at is not null)),
    check ((state = 'CONFIRMED') = (confirmed_at is not null)),
    check ((state = 'WITHDRAWN') = (ended_at is not null))
);
create index handover_handover_by_case on handover_handover (case_id, id desc);
create index handover_handover_by_sender on handover_handover (from_agency, id desc);
create index handover_handover_by_receiver on handover_handover (to_agency, id desc) where to_agency is not null;
create index handover_handover_waiting on handover_handover (due_on) where state in ('ASKED', 'ACCEPTED');

create table handover_item (
    handover_id bigint      not null references handover_handover,
    item        varchar(20) not null check (item in ('IDENTITY', 'LIVING', 'SCHOOL_HISTORY', 'HEALTH', 'FINANCE')),
    primary key (handover_id, item)
);

-- A centre's clerk reads what their centre was asked, and answers it; nothing else of the case.
create policy acting on handover_handover using (
    (access_has_role('CENTRE_CLERK') and to_agency = (select access_agency())) or access_sees(case_id, 'casework'))
    with check ((access_has_role('CENTRE_CLERK') and to_agency = access_agency()) or access_sees(case_id, 'casework'));

-- ... and their answer is a line of its story.
create or replace function access_is_told_of(the_case bigint) returns boolean
    language plpgsql stable security definer cost 2 set search_path = public, pg_temp
as $$
begin
    return access_has_role('DESK', 'CASEWORKER', 'PSYCHOLOGIST', 'SUPERVISOR', 'WARD_OFFICER', 'CENTRE_CLERK')
       and not the_case = any (access_shut())
       and (exists (select 1 from meeting_meeting m join meeting_attendee a on a.meeting_id = m.id
                     where m.case_id = the_case and a.uid = access_uid() and m.state <> 'CANCELLED')
            or (access_has_role('CENTRE_CLERK')
                and (exists (select 1 from notice_notice n where n.case_id = the_case and n.centre = access_agency())
                     or exists (select 1 from handover_handover h
                                 where h.case_id = the_case and h.to_agency = access_agency()))));
end $$;

insert into policy_setting (key, valid_from, value, unit, source, note) values
    ('HANDOVER_ESCALATE', '2022-04-01', '7', 'DAYS', 'design decision',
     'so long after its day an unanswered or undone handover is shown to the sender''s supervisor too'),
    ('MONITOR_EVERY', '2022-04-01', '3', 'MONTHS', 'design decision',
     'a plan in force is looked at so often; the ward has published no number');

-- モニタリング is a kind of contact: when it was, the record says.
alter table support_note drop constraint support_note_kind_check;
alter table support_note add constraint support_note_kind_check
    check (kind in ('PHONE', 'INTERVIEW', 'HOME_VISIT', 'ACCOMPANIMENT', 'MESSAGE', 'AGENCY_CONTACT', 'PLACE', 'MONITORING',
                    'OTHER'));
