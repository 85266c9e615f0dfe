-- The states beside the way (緊急支援・中断・終結・フォローアップ・再開), and the turns that lead there.

-- A step is remembered by every state beside the way, not only by rest.
alter table casefile_case rename column suspended_from to stood_at;
alter table casefile_case
    drop constraint casefile_case_state_check,
    drop constraint casefile_case_check,
    drop constraint casefile_case_check1,
    drop constraint casefile_case_closed_whole,
    drop constraint casefile_case_closure_check;
alter table casefile_case
    add column next_check_on date,
    add constraint casefile_case_state_known
        check (state in ('SCREENED', 'JOINT_INTAKE', 'ASSESSED', 'LEAD_ASSIGNED', 'PLAN_DRAFT', 'PLAN_CONSENTED',
                         'IN_SUPPORT', 'URGENT', 'SUSPENDED', 'CLOSED', 'FOLLOW_UP', 'REOPENED')),
    -- The way remembers nothing; what is beside it does, but for cases that were closed before this migration.
    add constraint casefile_case_stands_somewhere
        check (case when state in ('URGENT', 'SUSPENDED', 'REOPENED') then stood_at is not null
                    when state in ('CLOSED', 'FOLLOW_UP') then true
                    else stood_at is null end),
    add constraint casefile_case_urgent_before_the_plan check (state <> 'URGENT' or stood_at <> 'IN_SUPPORT'),
    add constraint casefile_case_reopened_to_its_assessment
        check (state <> 'REOPENED' or stood_at in ('SCREENED', 'JOINT_INTAKE', 'ASSESSED')),
    -- From the decision on there is a lead.
    add constraint casefile_case_led
        check (lead_agency is not null
               or coalesce(stood_at, state) in ('SCREENED', 'JOINT_INTAKE', 'ASSESSED', 'CLOSED', 'FOLLOW_UP')),
    add constraint casefile_case_closed_whole
        check (num_nonnulls(closed_on, closure, closure_note, closed_by)
               = case when state in ('CLOSED', 'FOLLOW_UP') then 4 else 0 end),
    add constraint casefile_case_closure_known
        check (closure in ('GOAL_REACHED', 'PASSED_ON', 'WISHED', 'MOVED_AWAY', 'DIED', 'OUT_OF_REACH', 'OTHER'));
-- A rest without a day on which somebody looks again is how people are forgotten.
update casefile_case set next_check_on = current_date + 30 where state = 'SUSPENDED';
alter table casefile_case
    add constraint casefile_case_looked_at_again
        check ((next_check_on is not null) = (state in ('SUSPENDED', 'FOLLOW_UP')));

-- Who needs somebody first: urgent support, a danger, a first interview, any other; a resting one, a closed one.
alter table casefile_case drop column urgency;
alter table casefile_case add column urgency smallint not null generated always as (
    case when state in ('CLOSED', 'FOLLOW_UP') then 5 when state = 'SUSPENDED' then 4
         when state = 'URGENT' then 0 when in_danger then 1 when state in ('SCREENED', 'REOPENED') then 2
         else 3 end) stored;
create index casefile_case_by_state on casefile_case (state, urgency, opened_on, id);
create index casefile_case_by_urgency on casefile_case (urgency, opened_on, id);

create sequence casefile_turn_seq increment 50 start 50;
create table casefile_turn (
    id          bigint        primary key,
    case_id     bigint        not null references casefile_case,
    turn        varchar(20)   not null
        check (turn in ('BEGIN_URGENT', 'END_URGENT', 'SUSPEND', 'CHECK', 'RESUME', 'CLOSE', 'PLAN_FOLLOW_UP', 'FOLLOW_UP',
                        'REOPEN')),
    from_state  varchar(20)   not null
        check (from_state in ('SCREENED', 'JOINT_INTAKE', 'ASSESSED', 'LEAD_ASSIGNED', 'PLAN_DRAFT', 'PLAN_CONSENTED',
                              'IN_SUPPORT', 'URGENT', 'SUSPENDED', 'CLOSED', 'FOLLOW_UP', 'REOPENED')),
    to_state    varchar(20)   not null
        check (to_state in ('SCREENED', 'JOINT_INTAKE', 'ASSESSED', 'LEAD_ASSIGNED', 'PLAN_DRAFT', 'PLAN_CONSENTED',
                              'IN_SUPPORT', 'URGENT', 'SUSPENDED', 'CLOSED', 'FOLLOW_UP', 'REOPENED')),
    turned_on   date          not null,
    reason      varchar(30)
        check (reason in ('VIOLENCE', 'SUICIDE_RISK', 'CHILD_AT_RISK', 'DESTITUTE', 'ILLNESS', 'OUT_OF_REACH', 'IN_HOSPITAL',
                          'WISHED', 'FAMILY_CIRCUMSTANCES', 'OTHERS_FIRST', 'GOAL_REACHED', 'PASSED_ON', 'MOVED_AWAY', 'DIED',
                          'CALLED_AGAIN', 'FOLLOW_UP_SHOWED', 'AGENCY_ASKED', 'OTHER')),
    next_on     date          check (next_on > turned_on),
    note        varchar(1000) not null,
    recorded_by varchar(64)   not null,
    recorded_at timestamptz   not null,
    check ((reason is not null) = (turn in ('BEGIN_URGENT', 'SUSPEND', 'CLOSE', 'REOPEN'))),
    check (reason <> 'OTHER' or note <> ''),
    check (case when turn in ('SUSPEND', 'CHECK', 'PLAN_FOLLOW_UP') then next_on is not null
                when turn in ('CLOSE', 'FOLLOW_UP') then true
                else next_on is null end)
);
create index casefile_turn_by_case on casefile_turn (case_id, id desc);
create function casefile_turn_is_written_once() returns trigger language plpgsql as
$$
begin
    raise exception 'a turn is written once' using errcode = 'restrict_violation';
end
$$;
create trigger casefile_turn_written_once before update on casefile_turn
    for each statement execute function casefile_turn_is_written_once();

-- 支援経過: somebody looks again, and asks once more.
alter table support_task
    drop constraint support_task_kind_check,
    drop constraint support_task_check;
alter table support_task
    add constraint support_task_kind_known
        check (kind in ('OWN', 'NEXT_STEP', 'LEAD_REVIEW', 'PLAN_END', 'LOOK_AGAIN', 'FOLLOW_UP')),
    add constraint support_task_says_what check (title <> '' or kind not in ('OWN', 'NEXT_STEP'));
create unique index support_task_one_look_again on support_task (case_id) where kind = 'LOOK_AGAIN' and done_at is null;
create unique index support_task_one_follow_up on support_task (case_id) where kind = 'FOLLOW_UP' and done_at is null;

-- 方針
insert into policy_setting (key, valid_from, value, unit, source, note) values
    ('LOOK_AGAIN_WITHIN', '2022-04-01', '12', 'MONTHS',
     'design decision', 'the ward has published none; longer than this nobody remembers a case that rests or has ended');
