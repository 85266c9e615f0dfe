-- Closure of cases, disclosure requests (開示請求), retention and disposal (保存年限・廃棄).

-- ケース: how it ended -----------------------------------------------------------------------------------------------

alter table casefile_case
    add column closed_on    date,
    add column closure      varchar(20)
        check (closure in ('GOAL_REACHED', 'PASSED_ON', 'WISHED', 'MOVED_AWAY', 'DIED', 'OUT_OF_REACH', 'OTHER')),
    add column closure_note varchar(1000),
    add column closed_by    varchar(64);
update casefile_case
   set closed_on = opened_on, closure = 'OTHER', closure_note = 'closed before closing was recorded', closed_by = '-'
 where state = 'CLOSED';
alter table casefile_case
    add constraint casefile_case_closed_whole
        check (num_nonnulls(closed_on, closure, closure_note, closed_by) = case when state = 'CLOSED' then 4 else 0 end),
    add constraint casefile_case_closed_after_opening check (closed_on >= opened_on),
    add constraint casefile_case_other_closure_told check (closure <> 'OTHER' or closure_note <> '');
create index casefile_case_by_closing on casefile_case (closed_on, id) where closed_on is not null;

-- 監査 ------------------------------------------------------------------------------------------------------------

insert into audit_exempt (table_name, column_name, reason) values
    ('disclosure_number', '*', 'a counter; the number that was given stands in the request'),
    ('retention_number', '*', 'a counter; the number that was given stands in the disposal'),
    ('indicator_gone_reception', '*', 'counts of what was destroyed; the disposal itself is watched'),
    ('indicator_gone_lead', '*', 'counts of what was destroyed; the disposal itself is watched');

-- 方針 ------------------------------------------------------------------------------------------------------------

insert into policy_setting (key, valid_from, value, unit, source, note) values
    ('DISCLOSURE_WITHIN', '2023-04-01', '30', 'DAYS',
     '個人情報の保護に関する法律 83条1項', 'an ordinance may shorten it (108条); Setagaya''s own period is to be confirmed by the ward'),
    ('DISCLOSURE_EXTENSION', '2023-04-01', '30', 'DAYS',
     '個人情報の保護に関する法律 83条2項', 'once, with a reason, told to the requester in writing'),
    ('DISCLOSURE_SIGHT_AFTER', '2023-04-01', '30', 'DAYS',
     '個人情報の保護に関する法律 87条3項', 'the requester says within 30 days of the notice how to be given it'),
    ('RETENTION_CASE', '2022-04-01', '60', 'MONTHS',
     'design decision', 'no period of Setagaya is published; to be confirmed by the ward. Counted from the closing'),
    ('RETENTION_RECEPTION', '2022-04-01', '36', 'MONTHS',
     'design decision', 'a contact without a case; to be confirmed by the ward. Counted from the contact'),
    ('RETENTION_DISCLOSURE', '2022-04-01', '36', 'MONTHS',
     'design decision', 'to be confirmed by the ward. Counted from the decision, or from the withdrawal');

-- 開示請求 ----------------------------------------------------------------------------------------------------------

-- The last number given in a fiscal year; its row is the lock under which the next one is given.
create table disclosure_number (
    fiscal_year integer primary key,
    last        integer not null check (last > 0)
);

create sequence disclosure_request_seq start 50 increment 50;
create table disclosure_request (
    id                bigint        primary key,
    number            varchar(16)   not null unique,
    case_id           bigint        not null references casefile_case,
    -- Whose information: somebody who takes part in the case.
    participant_id    bigint        not null,
    requester         varchar(30)   not null check (requester in ('PERSON', 'LEGAL_REPRESENTATIVE', 'AGENT')),
    requester_name    varchar(100)  not null check (requester_name <> ''),
    requester_address varchar(200)  not null,
    identity_checked  varchar(30)   not null
        check (identity_checked in ('DRIVING_LICENCE', 'MY_NUMBER_CARD', 'RESIDENCE_CARD', 'PASSPORT', 'OTHER_PAPER')),
    authority_checked varchar(30)
        check (authority_checked in ('FAMILY_REGISTER', 'GUARDIANSHIP_CERTIFICATE', 'MANDATE')),
    asked_for         varchar(2000) not null check (asked_for <> ''),
    wished_way        varchar(20)   not null check (wished_way in ('VIEWING', 'COPY', 'COPY_BY_POST')),
    received_on       date          not null,
    received_by       varchar(64)   not null,
    deadline_on       date          not null check (deadline_on >= received_on),
    extension_reason  varchar(1000),
    extended_on       date,
    extended_by       varchar(64),
    state             varchar(20)   not null
        check (state in ('IN_REVIEW', 'PROPOSED', 'DECIDED', 'GIVEN', 'WITHDRAWN')),
    decision          varchar(20)   check (decision in ('FULL', 'PARTIAL', 'REFUSAL')),
    refusal           varchar(20)   check (refusal in ('ALL_WITHHELD', 'NOT_HELD', 'EXISTENCE', 'FORM')),
    decision_note     varchar(2000),
    proposed_by       varchar(64),
    proposed_at       timestamptz,
    decided_by        varchar(64),
    decided_at        timestamptz,
    given_on          date,
    given_way         varchar(20)   check (given_way in ('VIEWING', 'COPY', 'COPY_BY_POST')),
    given_by          varchar(64),
    withdrawn_on      date,
    version           integer       not null,
    foreign key (case_id, participant_id) references casefile_participant (case_id, id),
    check ((requester = 'PERSON') = (authority_checked is null)),
    check (num_nulls(extension_reason, extended_on, extended_by) in (0, 3)),
    check (num_nulls(decision, decision_note, proposed_by, proposed_at) in (0, 4)),
    check ((decision is not null) = (state in ('PROPOSED', 'DECIDED', 'GIVEN'))),
    check ((decision is not distinct from 'REFUSAL') = (refusal is not null)),
    check (num_nulls(decided_by, decided_at) in (0, 2)),
    check ((decided_at is not null) = (state in ('DECIDED', 'GIVEN'))),
    -- Two people: who proposes does not decide.
    check (decided_by <> proposed_by),
    check (num_nulls(given_on, given_way, given_by) in (0, 3)),
    check ((given_on is not null) = (state = 'GIVEN')),
    check ((withdrawn_on is not null) = (state = 'WITHDRAWN'))
);
create index disclosure_request_by_case on disclosure_request (case_id);
create index disclosure_request_open on disclosure_request (deadline_on, id)
    where state in ('IN_REVIEW', 'PROPOSED', 'DECIDED');

-- The record as it was when the request came, passage by passage. Judged or not yet; nothing unjudged goes out.
create sequence disclosure_passage_seq start 50 increment 50;
create table disclosure_passage (
    id         bigint      primary key,
    request_id bigint      not null references disclosure_request,
    case_id    bigint      not null references casefile_case,
    place      integer     not null check (place > 0),
    source     varchar(40) not null,
    said_on    date        not null,
    origin     varchar(20) not null check (origin in ('SUBJECT', 'FAMILY', 'THIRD_PARTY', 'AGENCY', 'STAFF_EVALUATION')),
    content    text        not null check (content <> ''),
    proposed   varchar(20) check (proposed in ('REQUESTER_HARM', 'OTHER_PERSON', 'BODY', 'DELIBERATION', 'CONDUCT')),
    judgement  varchar(10) check (judgement in ('KEEP', 'MASK')),
    ground     varchar(20) check (ground in ('REQUESTER_HARM', 'OTHER_PERSON', 'BODY', 'DELIBERATION', 'CONDUCT')),
    judged_by  varchar(64),
    judged_at  timestamptz,
    version    integer     not null,
    unique (request_id, place),
    check (num_nulls(judgement, judged_by, judged_at) in (0, 3)),
    check ((judgement is not distinct from 'MASK') = (ground is not null))
);
create index disclosure_passage_by_case on disclosure_passage (case_id);

-- Before a request is entered its officer stands in no case: these answer ids and a number, nothing else.
create function disclosure_find(case_number text, family text, given text)
    returns table (case_id bigint, participant_id bigint, is_subject boolean)
    language sql stable security definer set search_path = public, pg_temp
as $$
    select t.case_id, t.id, t.kind = 'SUBJECT'
      from casefile_case c
      join casefile_participant t on t.case_id = c.id
      join person_person p on p.id = t.person_id
     where c.number = case_number and family <> '' and given <> ''
       and string_to_array(p.search_key, ' ') @> array[family, given]
$$;
create function disclosure_case_number(of_case bigint) returns varchar(16)
    language sql stable security definer set search_path = public, pg_temp
    return (select c.number from casefile_case c where c.id = of_case);


-- 保存・廃棄 --------------------------------------------------------------------------------------------------------

create table retention_number (
    fiscal_year integer primary key,
    last        integer not null check (last > 0)
);

-- Why something that is due stays.
create sequence retention_hold_seq start 50 increment 50;
create table retention_hold (
    id        bigint       primary key,
    kind      varchar(20)  not null check (kind in ('CASE', 'RECEPTION', 'DISCLOSURE')),
    record_id bigint       not null,
    reason    varchar(500) not null check (reason <> ''),
    placed_by varchar(64)  not null,
    placed_at timestamptz  not null,
    lifted_by varchar(64),
    lifted_at timestamptz  check (lifted_at >= placed_at),
    version   integer      not null,
    check (num_nulls(lifted_by, lifted_at) in (0, 2))
);
create unique index retention_hold_one on retention_hold (kind, record_id) where lifted_at is null;

-- What was proposed to be destroyed, and was. Keeps the number of the file and no name.
create sequence retention_disposal_seq start 50 increment 50;
create table retention_disposal (
    id            bigint      primary key,
    kind          varchar(20) not null check (kind in ('CASE', 'RECEPTION', 'DISCLOSURE')),
    record_id     bigint      not null,
    record_number varchar(30) not null,
    ended_on      date        not null,
    due_on        date        not null check (due_on >= ended_on),
    state         varchar(20) not null check (state in ('PROPOSED', 'TURNED_DOWN', 'DONE')),
    proposed_by   varchar(64) not null,
    proposed_at   timestamptz not null,
    closed_by     varchar(64),
    closed_at     timestamptz,
    -- One certificate for what was approved together.
    certificate   varchar(16),
    people        integer     check (people >= 0),
    changes       bigint      check (changes >= 0),
    version       integer     not null,
    check (num_nulls(closed_by, closed_at) = case when state = 'PROPOSED' then 2 else 0 end),
    -- Two people: who proposes does not approve.
    check (state <> 'DONE' or closed_by <> proposed_by),
    check (num_nulls(certificate, people, changes) = case when state = 'DONE' then 0 else 3 end)
);
create index retention_disposal_by_certificate on retention_disposal (certificate) where certificate is not null;
create unique index retention_disposal_one on retention_disposal (kind, record_id) where state <> 'TURNED_DOWN';

create table retention_disposal_count (
    disposal_id bigint      not null references retention_disposal,
    table_name  varchar(63) not null,
    n           bigint      not null check (n > 0),
    primary key (disposal_id, table_name)
);

-- What is past its time: numbers and days, never a name. A case waits for the disclosure requests about it: while one is open
-- it is not due, and not before the request itself is.
create function retention_due(today date, case_months integer, reception_months integer, disclosure_months integer)
    returns table (kind text, record_id bigint, record_number text, ended_on date, due_on date)
    language sql stable security definer set search_path = public, pg_temp
as $$
    with request as (
        select r.id, r.case_id, r.number,
               case when r.state in ('DECIDED', 'GIVEN') then (r.decided_at at time zone 'Asia/Tokyo')::date
                    else r.withdrawn_on end as ended_on
          from disclosure_request r
    ), record as (
        select 'CASE' as kind, c.id, c.number::text as number, c.closed_on as ended_on,
               greatest(c.closed_on + make_interval(months => case_months),
                        (select max(coalesce(r.ended_on + make_interval(months => disclosure_months), 'infinity'))
                           from request r where r.case_id = c.id))::date as due_on
          from casefile_case c where c.closed_on is not null
        union all
        select 'RECEPTION', v.id, to_char(v.received_at at time zone 'Asia/Tokyo', 'YYYY-MM-DD') || '/' || v.id,
               (v.received_at at time zone 'Asia/Tokyo')::date,
               ((v.received_at at time zone 'Asia/Tokyo')::date + make_interval(months => reception_months))::date
          from reception_reception v where v.case_id is null
        union all
        select 'DISCLOSURE', r.id, r.number, r.ended_on, (r.ended_on + make_interval(months => disclosure_months))::date
          from request r where r.ended_on is not null
    )
    select kind, id, number, ended_on, due_on from record where due_on <= today
$$;

-- Which rows hang on which without a foreign key, because the one room lies above the other.
create table retention_thread (
    child         varchar(63) not null,
    child_column  varchar(63) not null,
    parent        varchar(63) not null,
    parent_column varchar(63) not null,
    primary key (child, child_column)
);
insert into retention_thread (child, child_column, parent, parent_column) values
    ('calendar_booking', 'meeting_id', 'meeting_meeting', 'id');

-- Which tables tell of a case and stay when it is destroyed, and why that is right.
create table retention_kept (
    table_name varchar(63)  primary key,
    reason     varchar(300) not null check (length(reason) >= 10)
);
insert into retention_kept (table_name, reason) values
    ('audit_entry', 'who looked and when, a link of the chain; holds the case''s id and no text'),
    ('audit_change', 'that a field was changed, a link of the chain; its values are forgotten with the case'),
    ('audit_head', 'signed heads of days, no case'),
    ('retention_hold', 'why it stayed so long; holds the id and no name'),
    ('retention_disposal', 'the certificate itself; holds the number and no name');

-- What is destroyed with a row: every table that a foreign key, a thread or a column case_id hangs on it, deepest first, each
-- with the condition that finds its rows ($1 is the root's id). Made of the catalogue: a new table is in it by itself.
create function retention_plan(root text) returns table (step integer, table_name text, finds text)
    language plpgsql stable set search_path = public, pg_temp as $$
declare
    todo   text[]   := array[root];          -- stack of tables
    wheres text[]   := array['id = $1'];
    paths  text[]   := array[',' || root || ','];
    out_t  text[]   := '{}';
    out_w  text[]   := '{}';
    here text; cond text; path text; edge record;
begin
    -- Parents come out before their children: turned round at the end.
    while cardinality(todo) > 0 loop
        here := todo[1]; cond := wheres[1]; path := paths[1];
        todo := todo[2:]; wheres := wheres[2:]; paths := paths[2:];
        out_t := out_t || here; out_w := out_w || cond;
        for edge in
            select con.conrelid::regclass::text as child,
                   (select string_agg(quote_ident(a.attname), ', ' order by k.n)
                      from unnest(con.conkey) with ordinality as k (num, n)
                      join pg_attribute a on a.attrelid = con.conrelid and a.attnum = k.num) as child_columns,
                   (select string_agg(quote_ident(a.attname), ', ' order by k.n)
                      from unnest(con.confkey) with ordinality as k (num, n)
                      join pg_attribute a on a.attrelid = con.confrelid and a.attnum = k.num) as parent_columns
              from pg_constraint con
             where con.contype = 'f' and con.confrelid = here::regclass and con.conrelid <> con.confrelid
            union all
            select t.child, quote_ident(t.child_column), quote_ident(t.parent_column)
              from retention_thread t where t.parent = here
            union all
            select c.relname, 'case_id', 'id'
              from pg_attribute a join pg_class c on c.oid = a.attrelid
             where here = 'casefile_case' and a.attname = 'case_id' and not a.attisdropped and c.relkind = 'r'
               and c.relnamespace = 'public'::regnamespace
               and not exists (select from pg_constraint f
                                where f.contype = 'f' and f.conrelid = c.oid and f.confrelid = here::regclass
                                  and f.conkey = array[a.attnum])
        loop
            if position(',' || edge.child || ',' in path) = 0
                and not exists (select from retention_kept k where k.table_name = edge.child) then
                todo := todo || edge.child;
                wheres := wheres || format('(%s) in (select %s from %I where %s)',
                                           edge.child_columns, edge.parent_columns, here, cond);
                paths := paths || (path || edge.child || ',');
            end if;
        end loop;
    end loop;
    return query
        select row_number() over (order by u.n desc)::integer, u.t, u.w
          from unnest(out_t, out_w) with ordinality as u (t, w, n);
end $$;

-- 指標: what was counted stays counted --------------------------------------------------------------------------------

-- The figures of a year do not change when its records are destroyed: here is what they were, by class and without a date
-- finer than a month. Empty classes: facts that had not been told when they were destroyed, and are told never.
create table indicator_gone_reception (
    fiscal_year integer     not null,
    month       date        not null,
    channel     varchar(20) not null,
    caller      varchar(20) not null,
    age_band    varchar(20) not null,
    n           bigint      not null check (n > 0),
    primary key (fiscal_year, month, channel, caller, age_band),
    check ((channel = '') = (caller = '') and (channel = '') = (age_band = ''))
);
create table indicator_gone_lead (
    fiscal_year      integer     not null,
    lead_agency      varchar(30) not null,
    n                bigint      not null check (n > 0),
    told_decisions   bigint      not null check (told_decisions >= 0),
    untold_decisions bigint      not null check (untold_decisions >= 0),
    primary key (fiscal_year, lead_agency)
);

-- The receptions of a fiscal year with their classes, and whether their step is full; those that are gone come first.
create function retention_counted_reception(of_year integer, step integer)
    returns table (id bigint, case_id bigint, told boolean, month date, channel text, caller text, age_band text)
    language sql stable parallel safe
as $$
    with gone as (
        select coalesce(sum(g.n) filter (where g.channel <> ''), 0) as told, coalesce(sum(g.n), 0) as altogether
          from indicator_gone_reception g where g.fiscal_year = of_year
    ), come as (
        select r.id, r.case_id, r.received_at, r.channel, r.caller_relation, r.subject_age,
               gone.told + row_number() over (order by r.recorded_at, r.id) as place,
               gone.altogether + count(*) over () as altogether
          from reception_reception r, gone
         where r.received_at >= make_timestamptz(of_year, 4, 1, 0, 0, 0, 'Asia/Tokyo')
           and r.received_at < make_timestamptz(of_year + 1, 4, 1, 0, 0, 0, 'Asia/Tokyo')
    )
    select id, case_id, place <= altogether - altogether % step,
           date_trunc('month', received_at at time zone 'Asia/Tokyo')::date,
           channel,
           case when caller_relation = 'SELF' then 'SELF'
                when caller_relation = 'AGENCY_STAFF' then 'AGENCY'
                when caller_relation in ('ACQUAINTANCE', 'OTHER') then 'OTHER'
                else 'FAMILY' end,
           case when subject_age is null then 'UNKNOWN'
                when subject_age < 20 then 'UP_TO_19'
                when subject_age < 30 then 'TWENTIES'
                when subject_age < 40 then 'THIRTIES'
                when subject_age < 50 then 'FORTIES'
                when subject_age < 60 then 'FIFTIES'
                else 'SIXTY_AND_OVER' end
      from come
$$;

create or replace function figure_reception(fiscal_year integer, step integer)
    returns table (month date, channel text, caller text, age_band text, n bigint)
    language sql stable parallel safe
as $$
    with facts as (
        select r.told, r.month, r.channel, r.caller, r.age_band, 1::bigint as n from retention_counted_reception($1, $2) r
        union all
        select g.channel <> '', g.month, g.channel, g.caller, g.age_band, g.n
          from indicator_gone_reception g where g.fiscal_year = $1
    )
    select f.month, f.channel, f.caller, f.age_band, sum(f.n)::bigint from facts f
     where f.told group by f.month, f.channel, f.caller, f.age_band
    union all
    select null, null, null, null, sum(f.n)::bigint from facts f where not f.told having count(*) > 0
$$;

-- The cases opened in a fiscal year with the class of their lead, whether their step is full, and their decisions.
create function retention_counted_lead(of_year integer, step integer)
    returns table (case_id bigint, told boolean, lead_agency text, told_decisions bigint, untold_decisions bigint)
    language sql stable parallel safe
as $$
    with gone as (
        select coalesce(sum(g.n) filter (where g.lead_agency <> ''), 0) as told, coalesce(sum(g.n), 0) as altogether,
               coalesce(sum(g.told_decisions), 0) as told_decisions,
               coalesce(sum(g.told_decisions + g.untold_decisions), 0) as decisions
          from indicator_gone_lead g where g.fiscal_year = of_year
    ), opened as (
        select c.id,
               gone.told + row_number() over (order by length(c.number), c.number) as place,
               gone.altogether + count(*) over () as altogether
          from casefile_case c, gone
         where c.opened_on >= make_date(of_year, 4, 1) and c.opened_on < make_date(of_year + 1, 4, 1)
    ), decided as (
        select d.case_id, d.lead,
               gone.told_decisions + row_number() over (order by d.recorded_at, d.id) as place,
               gone.decisions + count(*) over () as altogether
          from gone, plan_lead_decision d
          join opened on opened.id = d.case_id
    ), latest as (
        select distinct on (d.case_id) d.case_id, d.lead
          from decided d
         where d.place <= d.altogether - d.altogether % step
         order by d.case_id, d.place desc
    ), counted as (
        select d.case_id, count(*) filter (where d.place <= d.altogether - d.altogether % step) as told, count(*) as n
          from decided d group by d.case_id
    )
    select opened.id, opened.place <= opened.altogether - opened.altogether % step,
           case when lead is null then 'UNDECIDED'
                when lead in ('PLAT_HOME', 'MERKMAL', 'SAPOSUTE', 'HEALTH', 'EDU_CENTER', 'CHILD_FAMILY_CENTER') then lead
                else 'OTHER' end,
           coalesce(counted.told, 0), coalesce(counted.n - counted.told, 0)
      from opened
      left join latest on latest.case_id = opened.id
      left join counted on counted.case_id = opened.id
$$;

create or replace function figure_lead(fiscal_year integer, step integer)
    returns table (lead_agency text, n bigint)
    language sql stable parallel safe
as $$
    with facts as (
        select l.told, l.lead_agency, 1::bigint as n from retention_counted_lead($1, $2) l
        union all
        select g.lead_agency <> '', g.lead_agency, g.n from indicator_gone_lead g where g.fiscal_year = $1
    )
    select f.lead_agency, sum(f.n)::bigint from facts f where f.told group by f.lead_agency
    union all
    select null, sum(f.n)::bigint from facts f where not f.told having count(*) > 0
$$;

create or replace view figure_first_year as
    select least((select extract(year from (min(received_at) at time zone 'Asia/Tokyo') - interval '3 months')::integer
                    from reception_reception),
                 (select min(fiscal_year) from indicator_gone_reception)) as first_year;

-- Puts aside what a record that is about to be destroyed has been counted as.
create function retention_keep_figures(root text, root_id bigint) returns void
    language plpgsql set search_path = public, pg_temp as $$
declare
    step integer := (select s.value::integer from policy_setting s
                      where s.key = 'SMALL_CELL_BELOW' and s.valid_from <= current_date
                      order by s.valid_from desc limit 1);
    years integer[];
begin
    select array_agg(distinct extract(year from (r.received_at at time zone 'Asia/Tokyo') - interval '3 months')::integer)
      into years
      from reception_reception r
     where (root = 'casefile_case' and r.case_id = root_id) or (root = 'reception_reception' and r.id = root_id);
    insert into indicator_gone_reception as g (fiscal_year, month, channel, caller, age_band, n)
    select y.year, case when t.told then t.month else make_date(y.year, 4, 1) end,
           case when t.told then t.channel else '' end, case when t.told then t.caller else '' end,
           case when t.told then t.age_band else '' end, count(*)
      from unnest(years) as y (year), retention_counted_reception(y.year, step) t
     where (root = 'casefile_case' and t.case_id = root_id) or (root = 'reception_reception' and t.id = root_id)
     group by 1, 2, 3, 4, 5
    on conflict (fiscal_year, month, channel, caller, age_band) do update set n = g.n + excluded.n;
    if root = 'casefile_case' then
        insert into indicator_gone_lead as g (fiscal_year, lead_agency, n, told_decisions, untold_decisions)
        select y.year, case when t.told then t.lead_agency else '' end, 1, t.told_decisions, t.untold_decisions
          from (select extract(year from c.opened_on - interval '3 months')::integer as year
                  from casefile_case c where c.id = root_id) y,
               retention_counted_lead(y.year, step) t
         where t.case_id = root_id
        on conflict (fiscal_year, lead_agency) do update
           set n = g.n + 1, told_decisions = g.told_decisions + excluded.told_decisions,
               untold_decisions = g.untold_decisions + excluded.untold_decisions;
    end if;
end $$;

-- 廃棄 ------------------------------------------------------------------------------------------------------------

-- Destroys a record with all that hangs on it, and the people of whom nothing else is left; what the trail kept of its fields
-- is forgotten. Answers how many rows of which table; under 'audit_change' how many values were forgotten.
create function retention_destroy(root text, root_id bigint) returns table (table_name text, n bigint)
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    one record; ref record; gone bigint; people bigint[] := '{}'; found bigint[]; alone text := 'true';
    keys text; tables text[] := '{}'; rows_ bigint[] := '{}'; these text[];
    key_tables text[] := '{}'; key_values text[] := '{}';
begin
    if root not in ('casefile_case', 'reception_reception', 'disclosure_request') then
        raise exception '% is no record that ends', root;
    end if;
    perform retention_keep_figures(root, root_id);
    for one in select p.table_name as t, p.finds as w, a.attname as c
                 from retention_plan(root) p
                 join pg_constraint con on con.conrelid = p.table_name::regclass and con.contype = 'f'
                                       and con.confrelid = 'person_person'::regclass
                 join pg_attribute a on a.attrelid = con.conrelid and a.attnum = con.conkey[1]
    loop
        execute format('select coalesce(array_agg(distinct %I), ''{}'') from %I where %s', one.c, one.t, one.w)
           into found using root_id;
        people := people || found;
    end loop;
    for one in select p.table_name as t, p.finds as w from retention_plan(root) p order by p.step loop
        select string_agg(format('%I::text', a.attname), ' || ''/'' || ' order by k.n) into keys
          from pg_constraint c, unnest(c.conkey) with ordinality as k (num, n), pg_attribute a
         where c.conrelid = one.t::regclass and c.contype = 'p' and a.attrelid = c.conrelid and a.attnum = k.num;
        execute format('with d as (delete from %I where %s returning %s as k) select coalesce(array_agg(k), ''{}'') from d',
                       one.t, one.w, coalesce(keys, quote_literal(''))) into these using root_id;
        if cardinality(these) > 0 then
            tables := tables || one.t;
            rows_ := rows_ || cardinality(these)::bigint;
            key_tables := key_tables || array_fill(one.t, array[cardinality(these)]);
            key_values := key_values || these;
        end if;
    end loop;
    for ref in select con.conrelid::regclass as t, a.attname as c
                 from pg_constraint con
                 join pg_attribute a on a.attrelid = con.conrelid and a.attnum = con.conkey[1]
                where con.contype = 'f' and con.confrelid = 'person_person'::regclass
    loop
        alone := alone || format(' and not exists (select from %s r where r.%I = p.id)', ref.t, ref.c);
    end loop;
    execute 'with d as (delete from person_person p where p.id = any ($1) and ' || alone || ' returning p.id)'
         || ' select coalesce(array_agg(id), ''{}'') from d' into found using people;
    tables := tables || 'person_person'::text;
    rows_ := rows_ || cardinality(found)::bigint;
    gone := 0;
    if root = 'casefile_case' then
        gone := audit_forget(root_id, found);
    else
        -- The same for a record without a case of its own; that it was forgotten is a link of the chain as well.
        insert into audit_change (id, at, uid, agency, tx, act, table_name, row_key)
        values (nextval('audit_change_seq'),
                coalesce(nullif(current_setting('banso.now', true), '')::timestamptz, clock_timestamp()),
                coalesce(nullif(current_setting('banso.uid', true), ''),
                         'system:' || nullif(current_setting('banso.job', true), ''), 'database:' || session_user),
                nullif(current_setting('banso.agency', true), ''), pg_current_xact_id()::text::bigint, 'FORGET', root,
                root_id::text);
        key_tables := key_tables || array_fill('person_person'::text, array[cardinality(found)]);
        key_values := key_values || found::text[];
    end if;
    with forgotten as (
        update audit_change c set old_value = null, new_value = null, salt = null
          from unnest(key_tables, key_values) as k (t, key)
         where c.table_name = k.t and c.row_key = k.key and c.salt is not null
        returning 1)
    select gone + count(*) into gone from forgotten;
    tables := tables || 'audit_change'::text;
    rows_ := rows_ || gone;
    return query select u.t, sum(u.c)::bigint from unnest(tables, rows_) as u (t, c) where u.c > 0 group by u.t order by u.t;
end $$;
