-- 監査 (2): every change with its field, every look with its kind, one chain over both, a signed head for each day.

-- What is not watched --------------------------------------------------------------------------------------------

-- A table or a column (or, under the table '*', a column of every table) whose changes are not kept, and why. Whoever adds
-- a table need do nothing: afterMigrate.sql sets the watch on every table that is not named here.
create table audit_exempt (
    table_name  varchar(63)  not null,
    column_name varchar(63)  not null default '*',
    reason      varchar(300) not null check (length(reason) >= 10),
    primary key (table_name, column_name)
);
insert into audit_exempt (table_name, column_name, reason) values
    ('flyway_schema_history', '*', 'the migrations'' own book; the application may not write it'),
    ('audit_entry', '*', 'the trail itself: append-only and a link of the chain'),
    ('audit_change', '*', 'the trail itself: append-only and a link of the chain'),
    ('audit_head', '*', 'signed, and append-only'),
    ('audit_daily', '*', 'counted from the trail, and counted again when it is lost'),
    ('draft_text', '*', 'typed and not yet said: nobody''s record, encrypted, thrown away'),
    ('casefile_number', '*', 'a counter; the number that was given stands in the case'),
    ('*', 'version', 'counts how often a row was saved'),
    ('person_person', 'search_key', 'made of the name'),
    ('person_person', 'phone_digits', 'made of the telephone number');

-- Every change ---------------------------------------------------------------------------------------------------

-- One field of one row, as it was and as it became. The values stand apart from their digests: the chain is over the
-- digests, so that the values of a case can be forgotten when the law wants it (audit_forget) and the chain still holds.
-- The salt goes with the values, so that nobody finds a forgotten value by trying.
create sequence audit_change_seq start 50 increment 50;
create table audit_change (
    id            bigint       primary key,
    at            timestamptz  not null,
    uid           varchar(255) not null,
    agency        varchar(30),
    -- The transaction: the entry of the use case has the same.
    tx            bigint       not null,
    act           varchar(10)  not null check (act in ('INSERT', 'UPDATE', 'DELETE', 'FORGET')),
    table_name    varchar(63)  not null,
    row_key       varchar(200) not null,
    case_id       bigint,
    column_name   varchar(63),
    old_value     text,
    new_value     text,
    salt          uuid,
    old_digest    char(64),
    new_digest    char(64),
    day           date,
    link          integer      check (link > 0),
    previous_hash char(64),
    hash          char(64),
    check (num_nulls(day, link, previous_hash, hash) in (0, 4)),
    unique (day, link)
);
create index audit_change_unsealed on audit_change (at, id) where hash is null;
create index audit_change_by_case on audit_change (case_id, id) where case_id is not null;
create index audit_change_by_row on audit_change (table_name, row_key, id);
create index audit_change_by_transaction on audit_change (tx);

create function audit_digest(salt uuid, value text) returns char(64) language sql immutable parallel safe
    return encode(sha256(convert_to(salt::text || ':' || value, 'UTF8')), 'hex');

-- Arguments: an expression for the case over the row r, or '' for none; the key's columns; the table of which the row is a
-- part and the column that says of which row, or '' twice; columns that are not kept; columns of bytes, kept as digests.
create function audit_note() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
    before  jsonb := case when tg_op <> 'INSERT' then to_jsonb(old) end;
    after   jsonb := case when tg_op <> 'DELETE' then to_jsonb(new) end;
    this    jsonb := coalesce(after, before);
    keys    text[] := string_to_array(tg_argv[1], ',');
    unkept  text[] := string_to_array(tg_argv[4], ',');
    bytes   text[] := string_to_array(tg_argv[5], ',');
    its_key text := (select string_agg(this ->> k, '/' order by n) from unnest(keys) with ordinality as key (k, n));
    its_case bigint;
    who     text := coalesce(nullif(current_setting('banso.uid', true), ''),
                             'system:' || nullif(current_setting('banso.job', true), ''),
                             'database:' || session_user);
    moment  timestamptz := coalesce(nullif(current_setting('banso.now', true), '')::timestamptz, clock_timestamp());
    this_tx bigint := pg_current_xact_id()::text::bigint;
begin
    if tg_argv[0] in ('case_id', 'id') then
        its_case := (this ->> tg_argv[0])::bigint;
    elsif tg_argv[0] <> '' then
        execute 'select ' || tg_argv[0] || ' from jsonb_populate_record(null::' || tg_table_name || ', $1) as r'
           into its_case using this;
    end if;
    -- A new record is one line: what it says stands in it, or in the old value of its first change. A part that is added to a
    -- record which was there before is a change of that record.
    if tg_op = 'INSERT' and (tg_argv[2] = '' or exists (
            select from audit_change c
             where c.tx = this_tx and c.act = 'INSERT' and c.column_name is null
               and c.table_name = tg_argv[2] and c.row_key = this ->> tg_argv[3])) then
        insert into audit_change (id, at, uid, agency, tx, act, table_name, row_key, case_id)
        values (nextval('audit_change_seq'), moment, who, nullif(current_setting('banso.agency', true), ''), this_tx,
                tg_op, tg_table_name, its_key, its_case);
        return null;
    end if;
    insert into audit_change (id, at, uid, agency, tx, act, table_name, row_key, case_id, column_name,
                              old_value, new_value, salt, old_digest, new_digest)
    select nextval('audit_change_seq'), moment, who, nullif(current_setting('banso.agency', true), ''), this_tx,
           tg_op, tg_table_name, its_key, its_case, v.name, v.was, v.became, v.salt,
           audit_digest(v.salt, v.was), audit_digest(v.salt, v.became)
      from (select f.name, gen_random_uuid() as salt,
                   case when f.name = any (bytes) then 'sha256:' || encode(sha256((before ->> f.name)::bytea), 'hex')
                        else before ->> f.name end as was,
                   case when f.name = any (bytes) then 'sha256:' || encode(sha256((after ->> f.name)::bytea), 'hex')
                        else after ->> f.name end as became
              from jsonb_object_keys(this) as f (name)
             where f.name <> all (unkept) and f.name <> tg_argv[3]
               and (before -> f.name) is distinct from (after -> f.name)
               and coalesce(before ->> f.name, after ->> f.name) is not null
            offset 0) as v;
    return null;
end $$;

-- Where a table's rows say which case they are of: themselves, or the row that they belong to (a foreign key of one column
-- that may not be empty), or that one's. Null when they are of no case.
create function audit_case_path(of_table regclass, alias text, depth integer default 0) returns text
    language plpgsql stable as $$
declare
    parent record;
    above  text;
begin
    if of_table = 'casefile_case'::regclass then
        return alias || '.id';
    end if;
    if exists (select from pg_attribute a
                where a.attrelid = of_table and a.attname = 'case_id' and not a.attisdropped) then
        return alias || '.case_id';
    end if;
    if depth > 4 then
        return null;
    end if;
    for parent in
        select c.confrelid::regclass as target, a.attname as here, b.attname as there
          from pg_constraint c
          join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
          join pg_attribute b on b.attrelid = c.confrelid and b.attnum = c.confkey[1]
         where c.conrelid = of_table and c.contype = 'f' and cardinality(c.conkey) = 1 and a.attnotnull
           and c.confrelid <> of_table
         order by a.attnum
    loop
        above := audit_case_path(parent.target, 'a' || depth, depth + 1);
        if above is not null then
            return format('(select %s from %s a%s where a%s.%I = %s.%I)',
                          above, parent.target, depth, depth, parent.there, alias, parent.here);
        end if;
    end loop;
    return null;
end $$;

-- Sets the watch on a table, anew if it had one.
create function audit_watch(of_table regclass) returns void language plpgsql as $$
declare
    path    text := coalesce(audit_case_path(of_table, 'r'), '');
    keys    text;
    whole   text := '';
    whole_column text := '';
    unkept  text;
    bytes   text;
    bare    text := (select relname from pg_class where oid = of_table);
begin
    select string_agg(a.attname, ',' order by k.n) into keys
      from pg_constraint c, unnest(c.conkey) with ordinality as k (num, n), pg_attribute a
     where c.conrelid = of_table and c.contype = 'p' and a.attrelid = of_table and a.attnum = k.num;
    if keys is null then
        raise exception 'the table % has no primary key, so nobody could say which row was changed', of_table;
    end if;
    -- A part: the key begins with the key of the row that it belongs to.
    if keys like '%,%' then
        select p.relname, a.attname into whole, whole_column
          from pg_constraint c
          join pg_class p on p.oid = c.confrelid
          join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
         where c.conrelid = of_table and c.contype = 'f' and cardinality(c.conkey) = 1
           and a.attname = split_part(keys, ',', 1);
    end if;
    select coalesce(string_agg(a.attname, ','), '') into unkept
      from pg_attribute a
     where a.attrelid = of_table and a.attnum > 0 and not a.attisdropped
       and (a.attgenerated <> '' or exists (select from audit_exempt e
                                             where e.table_name in ('*', bare) and e.column_name = a.attname));
    select coalesce(string_agg(a.attname, ','), '') into bytes
      from pg_attribute a
     where a.attrelid = of_table and a.attnum > 0 and not a.attisdropped and a.atttypid = 'bytea'::regtype;
    path := case path when 'r.case_id' then 'case_id' when 'r.id' then 'id' else path end;
    execute format('drop trigger if exists audit_note on %s', of_table);
    execute format('create trigger audit_note after insert or update or delete on %s '
                   'for each row execute function audit_note(%L, %L, %L, %L, %L, %L)',
                   of_table, path, keys, coalesce(whole, ''), coalesce(whole_column, ''), unkept, bytes);
end $$;

create function audit_watch_all() returns void language plpgsql as $$
declare
    t record;
begin
    for t in select c.oid::regclass as name
               from pg_class c
              where c.relnamespace = current_schema()::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
                and not exists (select from audit_exempt e where e.table_name = c.relname and e.column_name = '*')
    loop
        perform audit_watch(t.name);
    end loop;
end $$;

create function audit_change_keep() returns trigger language plpgsql as $$
declare
    seal   constant text[] := array['day', 'link', 'previous_hash', 'hash'];
    values_ constant text[] := array['old_value', 'new_value', 'salt'];
begin
    if tg_op = 'UPDATE' then
        if old.hash is null and new.hash is not null and to_jsonb(old) - seal = to_jsonb(new) - seal then
            return new;
        end if;
        if num_nonnulls(new.old_value, new.new_value, new.salt) = 0
            and to_jsonb(old) - values_ = to_jsonb(new) - values_ then
            return new;
        end if;
    end if;
    raise exception 'the audit trail is append-only (%)', tg_op;
end $$;
create trigger audit_change_keep before update or delete on audit_change
    for each row execute function audit_change_keep();
create trigger audit_change_keep_all before truncate on audit_change
    for each statement execute function audit_change_keep();
create trigger audit_change_arrive before insert on audit_change
    for each row execute function audit_arrive();

-- When a case is disposed of: the values of its changes, and those of these people's own rows, are gone; that they were
-- there, when and by whom, stays, and the chain holds. That they were forgotten is a link of the chain itself.
create function audit_forget(of_case bigint, people bigint[] default '{}') returns bigint
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    who     text := coalesce(nullif(current_setting('banso.uid', true), ''),
                             'system:' || nullif(current_setting('banso.job', true), ''),
                             'database:' || session_user);
    moment  timestamptz := coalesce(nullif(current_setting('banso.now', true), '')::timestamptz, clock_timestamp());
    gone    bigint;
begin
    update audit_change set old_value = null, new_value = null, salt = null
     where salt is not null
       and (case_id = of_case or (table_name = 'person_person' and row_key = any (people::text[])));
    get diagnostics gone = row_count;
    insert into audit_change (id, at, uid, agency, tx, act, table_name, row_key, case_id)
    select nextval('audit_change_seq'), moment, who, nullif(current_setting('banso.agency', true), ''),
           pg_current_xact_id()::text::bigint, 'FORGET', f.name, f.row_key, of_case
      from (select 'casefile_case' as name, of_case::text as row_key
            union all select 'person_person', p::text from unnest(people) as p) as f;
    return gone;
end $$;

-- Every look -----------------------------------------------------------------------------------------------------

alter table audit_entry
    add column tx         bigint,
    -- What it was: a change, or which kind of look.
    add column kind       varchar(20) not null default 'CHANGE'
        check (kind in ('CHANGE', 'PAGE', 'LIST', 'SEARCH', 'PRINT', 'EXPORT', 'BREAK_GLASS', 'LOGIN', 'LOGOUT', 'DOOR')),
    -- What the server had granted, by the names of the groups, with commas between.
    add column roles      varchar(200),
    -- Lines of a list or a search.
    add column rows_shown integer check (rows_shown >= 0),
    -- The filter and the page, in codes and numbers only.
    add column detail     varchar(500),
    -- What was looked for. It names a person: sealed under a key that the database does not have (BANSO_AUDIT_KEY).
    add column term       bytea;
alter table audit_entry alter column tx set default pg_current_xact_id()::text::bigint;
alter table audit_entry alter column kind drop default;
create index audit_entry_by_time on audit_entry (at);
create index audit_entry_by_transaction on audit_entry (tx);

create or replace function audit_keep() returns trigger language plpgsql as $$
declare
    seal constant text[] := array['day', 'link', 'previous_hash', 'hash'];
begin
    if tg_op = 'UPDATE' and old.hash is null and new.hash is not null
        and to_jsonb(old) - seal = to_jsonb(new) - seal then
        return new;
    end if;
    raise exception 'the audit trail is append-only (%)', tg_op;
end $$;

-- The head of a day ----------------------------------------------------------------------------------------------

-- The last link of a day that is over, signed with a key that the database does not have. Each head names the one before.
create table audit_head (
    day       date        primary key,
    link      integer     not null check (link > 0),
    hash      char(64)    not null,
    previous  char(64)    not null,
    signature varchar(88) not null,
    signed_at timestamptz not null
);

create function audit_head_keep() returns trigger language plpgsql as $$
begin
    raise exception 'the audit trail is append-only (%)', tg_op;
end $$;
create trigger audit_head_keep before update or delete on audit_head
    for each row execute function audit_head_keep();
create trigger audit_head_keep_all before truncate on audit_head
    for each statement execute function audit_head_keep();

-- Where the chain has got to, for those who look after the platform and see no case.
create function audit_state(out day date, out link integer, out hash text, out waiting bigint,
                            out proved_at timestamptz, out proved_reason text)
    language sql stable security definer set search_path = public, pg_temp as $$
    select l.day, l.link, l.hash,
           (select count(*) from audit_entry where audit_entry.hash is null)
           + (select count(*) from audit_change where audit_change.hash is null),
           p.at, p.reason
      from (select 1) as one
      left join lateral (select e.at, e.reason from audit_entry e
                          where e.uid = 'system:audit' order by e.at desc limit 1) as p on true
      left join lateral (
           select e.day, e.link, e.hash
             from ((select e.day, e.link, e.hash from audit_entry e where e.day is not null
                     order by e.day desc, e.link desc limit 1)
                   union all
                   (select c.day, c.link, c.hash from audit_change c where c.day is not null
                     order by c.day desc, c.link desc limit 1)) as e
            order by e.day desc, e.link desc limit 1) as l on true
$$;

-- Unusual looking ------------------------------------------------------------------------------------------------

-- What a person looked at on one day, counted from the entries; what is usual is counted from these.
create table audit_daily (
    day      date         not null,
    uid      varchar(255) not null,
    agency   varchar(30)  not null,
    cases    integer      not null,
    searches integer      not null,
    refusals integer      not null,
    night    integer      not null,
    strange  integer      not null,
    primary key (day, uid)
);
create index audit_daily_by_agency on audit_daily (agency, day);

create sequence audit_finding_seq start 50 increment 50;
create table audit_finding (
    id          bigint        primary key,
    kind        varchar(20)   not null
        check (kind in ('MANY_CASES', 'NIGHT', 'CLOSED_DAY', 'NOT_MINE', 'OFTEN_LOOKED', 'REFUSALS', 'SEARCHES')),
    day         date          not null,
    agency      varchar(30)   not null,
    -- Who looked; null where it is about a case at which many looked.
    uid         varchar(255),
    case_id     bigint,
    measured    integer       not null,
    -- What is usual for the person and for the agency, and from where on it is unusual.
    own_usual   integer,
    usual       integer,
    bound       integer       not null,
    found_at    timestamptz   not null,
    reviewed_by varchar(64),
    reviewed_at timestamptz,
    remark      varchar(1000),
    misuse      boolean       not null default false,
    version     integer       not null,
    check (num_nulls(uid, case_id) = 1),
    check (num_nulls(reviewed_by, reviewed_at, remark) in (0, 3)),
    check (not misuse or reviewed_by is not null)
);
create unique index audit_finding_once on audit_finding (day, kind, agency, coalesce(uid, ''), coalesce(case_id, 0));
create index audit_finding_by_agency on audit_finding (agency, day desc, id desc);
create index audit_finding_open on audit_finding (agency, day desc, id desc) where reviewed_at is null;

insert into policy_setting (key, valid_from, value, unit, source, note) values
    ('LOOKING_WINDOW', '2022-04-01', '90', 'DAYS', 'design decision',
     'how far back what is usual is counted; a quarter holds about 60 working days'),
    ('LOOKING_FACTOR', '2022-04-01', '5', 'COUNT', 'design decision',
     'so many median absolute deviations (times 1.4826) above the median; Iglewicz and Hoaglin (1993) call 3.5 an outlier, a ward asks less often'),
    ('LOOKING_LEAST', '2022-04-01', '15', 'COUNT', 'design decision',
     'fewer cases a day are never unusual; the ward is to confirm'),
    ('LOOKING_STRANGE', '2022-04-01', '5', 'COUNT', 'design decision',
     'cases a day in which the person never wrote, met or had a task; the ward is to confirm'),
    ('LOOKING_NIGHT_FROM', '2022-04-01', '21:00', 'TIME_OF_DAY', 'design decision', 'evening visits end before'),
    ('LOOKING_NIGHT_TO', '2022-04-01', '06:00', 'TIME_OF_DAY', 'design decision', null),
    ('LOOKING_OFTEN', '2022-04-01', '8', 'COUNT', 'design decision',
     'different people who looked at one case within a week; the ward is to confirm'),
    ('LOOKING_REFUSALS', '2022-04-01', '10', 'COUNT', 'design decision', 'refused looks of one person a day'),
    ('LOOKING_SEARCHES', '2022-04-01', '40', 'COUNT', 'design decision', 'searches of one person a day');

-- Row-level security ---------------------------------------------------------------------------------------------

create function audit_job() returns boolean language sql stable parallel safe
    return coalesce(current_setting('banso.job', true), '') = 'audit';
create function audit_supervises() returns boolean language sql stable parallel safe
    return coalesce(current_setting('banso.roles', true), '') like '%,SUPERVISOR,%';
create function audit_agency() returns text language sql stable parallel safe
    return coalesce(current_setting('banso.agency', true), '');

alter table audit_entry enable row level security;
create policy audit_entry_arrives on audit_entry for insert with check (true);
create policy audit_entry_sealed on audit_entry for update using ((select audit_job()));
-- Jobs; a supervisor for the agency's people; for a case whoever sees the case, by the case's own rule.
create policy audit_entry_seen on audit_entry for select using (
    (select audit_job())
    or ((select audit_supervises()) and agency = (select audit_agency()))
    or (case_id is not null and exists (select from casefile_case c where c.id = audit_entry.case_id)));

-- The text of a case: as the case itself, and of those only its supervisors.
alter table audit_change enable row level security;
create policy audit_change_sealed on audit_change for update using ((select audit_job()));
create policy audit_change_seen on audit_change for select using (
    (select audit_job())
    or ((select audit_supervises()) and (
        (case_id is not null and exists (select from casefile_case c where c.id = audit_change.case_id))
        or (table_name = 'person_person' and exists (
            select from casefile_participant p where p.person_id::text = audit_change.row_key)))));

alter table audit_daily enable row level security;
create policy audit_daily_counted on audit_daily using ((select audit_job()));
create policy audit_daily_seen on audit_daily for select
    using ((select audit_supervises()) and agency = (select audit_agency()));

alter table audit_finding enable row level security;
create policy audit_finding_found on audit_finding using ((select audit_job()));
create policy audit_finding_seen on audit_finding for select
    using ((select audit_supervises()) and agency = (select audit_agency()));
create policy audit_finding_reviewed on audit_finding for update
    using ((select audit_supervises()) and agency = (select audit_agency()));

-- Counting what is usual -----------------------------------------------------------------------------------------

-- How many cases each person looked at on that day of the ward, and how. A case is the person's own when they wrote, met or
-- had a task in it. Reads the entries by audit_entry_by_time.
create function audit_count_day(which date, night_from time, night_to time) returns void
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    if not audit_job() then
        raise exception 'only the audit counts' using errcode = 'insufficient_privilege';
    end if;
    insert into audit_daily (day, uid, agency, cases, searches, refusals, night, strange)
    select which, d.uid, max(d.agency),
           count(distinct d.case_id) filter (where d.seen),
           count(distinct date_trunc('minute', d.at)) filter (where d.kind = 'SEARCH'),
           count(*) filter (where d.outcome = 'REFUSED' and d.look),
           count(distinct d.case_id) filter (where d.seen and (d.clock >= night_from or d.clock < night_to)),
           count(distinct d.case_id) filter (where d.seen and not d.own)
      from (select e.*, e.look and e.outcome = 'OK' and e.case_id is not null as seen,
                   (e.at at time zone 'Asia/Tokyo')::time as clock, coalesce(o.own, false) as own
              from audit_entry e
              left join (
                   select k.uid, k.case_id,
                          exists (select from casefile_story s where s.case_id = k.case_id and s.uid = k.uid)
                          or exists (select from support_task t
                                      where t.case_id = k.case_id and k.uid in (t.assignee_uid, t.made_by))
                          or exists (select from meeting_meeting m join meeting_attendee a on a.meeting_id = m.id
                                      where m.case_id = k.case_id and a.uid = k.uid) as own
                     from (select distinct uid, case_id from audit_entry
                            where at >= which::timestamp at time zone 'Asia/Tokyo'
                              and at < (which + 1)::timestamp at time zone 'Asia/Tokyo'
                              and look and outcome = 'OK' and case_id is not null) as k) as o
                on o.uid = e.uid and o.case_id = e.case_id
             where e.at >= which::timestamp at time zone 'Asia/Tokyo'
               and e.at < (which + 1)::timestamp at time zone 'Asia/Tokyo'
               and e.agency is not null) as d
     group by d.uid
    on conflict (day, uid) do update
       set agency = excluded.agency, cases = excluded.cases, searches = excluded.searches,
           refusals = excluded.refusals, night = excluded.night, strange = excluded.strange;
end $$;

-- The median of the numbers, and the bound: so many median absolute deviations above it, the deviation never less than one.
create function audit_bound(numbers double precision[], factor integer, out usual double precision, out bound double precision)
    language sql immutable as $$
    select m.median, m.median + factor * 1.4826 * greatest(d.deviation, 1)
      from (select percentile_cont(0.5) within group (order by n) as median from unnest(numbers) as n) as m,
           lateral (select percentile_cont(0.5) within group (order by abs(n - m.median)) as deviation
                      from unnest(numbers) as n) as d
$$;

-- What was unusual on that day. What was found before and is not reviewed yet follows what was counted since.
create function audit_find(which date, span integer, factor integer, fewest integer, not_mine integer, often integer,
                           refused integer, searched integer, moment timestamptz) returns void
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    if not audit_job() then
        raise exception 'only the audit finds' using errcode = 'insufficient_privilege';
    end if;
    insert into audit_finding as f (id, kind, day, agency, uid, case_id, measured, own_usual, usual, bound, found_at, version)
    select nextval('audit_finding_seq'), u.kind, which, u.agency, u.uid, u.case_id, u.measured, u.own_usual, u.usual,
           u.bound, moment, 1
      from (
        -- above what is usual in the agency, and for the person, or more than twice what is usual in the agency
        select 'MANY_CASES' as kind, d.agency, d.uid, null::bigint as case_id, d.cases as measured,
               round(own.usual)::integer as own_usual, round(its.usual)::integer as usual,
               greatest(fewest, ceil(coalesce(its.bound, 0)))::integer as bound
          from audit_daily d
          left join lateral (select r.* from (select array_agg(b.cases::double precision) as numbers
                          from audit_daily b
                         where b.agency = d.agency and b.day < which and b.day >= which - span and b.cases > 0) as n,
                         lateral audit_bound(n.numbers, factor) as r where n.numbers is not null) as its on true
          left join lateral (select r.* from (select array_agg(b.cases::double precision) as numbers
                          from audit_daily b
                         where b.uid = d.uid and b.day < which and b.day >= which - span and b.cases > 0
                        having count(*) >= 10) as n,
                         lateral audit_bound(n.numbers, factor) as r) as own on true
         where d.day = which and d.cases >= greatest(fewest, ceil(coalesce(its.bound, 0)))
           and (own.bound is null or d.cases > own.bound or d.cases > 2 * coalesce(its.bound, 0))
        union all
        select 'NIGHT', d.agency, d.uid, null, d.night, null, null, 1
          from audit_daily d where d.day = which and d.night > 0
        union all
        select 'CLOSED_DAY', d.agency, d.uid, null, d.cases, null, null, 1
          from audit_daily d
         where d.day = which and d.cases > 0
           and (extract(isodow from which) > 5 or exists (select from calendar_holiday h where h.day = which)
                or exists (select from calendar_closing_day c where c.day = which))
        union all
        select 'NOT_MINE', d.agency, d.uid, null, d.strange, null, null, not_mine
          from audit_daily d where d.day = which and d.strange >= not_mine
        union all
        select 'REFUSALS', d.agency, d.uid, null, d.refusals, null, null, refused
          from audit_daily d where d.day = which and d.refusals >= refused
        union all
        select 'SEARCHES', d.agency, d.uid, null, d.searches, null, null, searched
          from audit_daily d where d.day = which and d.searches >= searched
        union all
        select 'OFTEN_LOOKED', a.agency, null, a.case_id, a.people, null, null, often
          from (select w.case_id, w.people, unnest(w.agencies) as agency
                  from (select e.case_id, count(distinct e.uid)::integer as people, array_agg(distinct e.agency) as agencies
                          from audit_entry e
                         where e.at >= (which - 6)::timestamp at time zone 'Asia/Tokyo'
                           and e.at < (which + 1)::timestamp at time zone 'Asia/Tokyo'
                           and e.look and e.outcome = 'OK' and e.case_id is not null and e.agency is not null
                         group by e.case_id
                        having count(distinct e.uid) >= often) as w) as a
         where not exists (select from audit_finding g
                            where g.kind = 'OFTEN_LOOKED' and g.agency = a.agency and g.case_id = a.case_id
                              and g.day < which and g.day >= which - 6)) as u
    on conflict (day, kind, agency, coalesce(uid, ''), coalesce(case_id, 0)) do update
       set measured = excluded.measured, own_usual = excluded.own_usual, usual = excluded.usual, bound = excluded.bound
     where f.reviewed_at is null
       and (f.measured, f.own_usual, f.usual, f.bound)
           is distinct from (excluded.measured, excluded.own_usual, excluded.usual, excluded.bound);
end $$;
