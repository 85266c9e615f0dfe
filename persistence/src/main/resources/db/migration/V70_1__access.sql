-- 閲覧 (2): the rule's tables, and the second wall.
--
-- What is allowed is a number, one bit each: 1 coordination, 2 casework, 4 diagnosis, 8 violence, 16 income, 32 write,
-- 64 decide a plan (org.banso.access.model.Reach).

-- The rule ---------------------------------------------------------------------------------------------------------

-- A standing is an agency's or one person's. allows is what it gives at most: a consent's items; anything otherwise.
alter table access_standing drop constraint access_standing_ground_check;
alter table access_standing
    alter column agency drop not null,
    add column uid varchar(64),
    add column allows smallint not null default 127 check (allows between 0 and 127),
    -- The consent, the meeting, the broken glass, the request that it comes from; 0 for the case itself.
    add column ref_id bigint not null default 0,
    add check (num_nonnulls(agency, uid) = 1),
    add check (ground in ('JOINT_DESK', 'ROLE_DECIDED', 'PLAN_DECISION', 'CONSENT', 'SUPPORT_CONFERENCE', 'BREAK_GLASS',
                          'DISCLOSURE_REVIEW')),
    add check ((uid is not null) = (ground in ('SUPPORT_CONFERENCE', 'BREAK_GLASS'))),
    add check (ground = 'DISCLOSURE_REVIEW' or (ref_id <> 0) = (ground in ('CONSENT', 'SUPPORT_CONFERENCE', 'BREAK_GLASS'))),
    add check (ground not in ('SUPPORT_CONFERENCE', 'BREAK_GLASS') or until is not null);
create index access_standing_by_person on access_standing (uid, case_id) where uid is not null;

-- Which ground gives which role how much, and for which purposes; agency where only that one's people. ReachTest keeps it
-- equal to the program.
create table access_reach (
    ground   varchar(30)   not null,
    role     varchar(30)   not null,
    agency   varchar(30)   not null,
    allows   smallint      not null check (allows between 1 and 127),
    purposes varchar(20)[] not null,
    primary key (ground, role, agency)
);
comment on column access_reach.agency is 'ANY: of whatever agency.';
insert into access_reach (ground, role, agency, allows, purposes)
select ground, role, 'ANY', case when role = 'DESK' then 43 else 63 end,
       array['SUPPORT', 'CONFERENCE', 'DECISION', 'DISCLOSURE', 'DISPOSAL']
  from unnest(array['JOINT_DESK', 'ROLE_DECIDED']) as ground,
       unnest(array['DESK', 'CASEWORKER', 'PSYCHOLOGIST', 'SUPERVISOR']) as role
union all
select 'PLAN_DECISION', 'WARD_OFFICER', 'WARD', 83, array['SUPPORT', 'DECISION']
union all
select 'CONSENT', role, 'ANY', 31, array['SUPPORT']
  from unnest(array['DESK', 'CASEWORKER', 'PSYCHOLOGIST', 'SUPERVISOR', 'CENTRE_CLERK']) as role
union all
select 'SUPPORT_CONFERENCE', role, 'ANY', 11, array['SUPPORT', 'CONFERENCE']
  from unnest(array['DESK', 'CASEWORKER', 'PSYCHOLOGIST', 'SUPERVISOR', 'WARD_OFFICER', 'CENTRE_CLERK']) as role
union all
select 'BREAK_GLASS', role, agency, 31, array['SUPPORT', 'EMERGENCY']
  from unnest(array['DESK', 'CASEWORKER', 'PSYCHOLOGIST', 'SUPERVISOR']) as role,
       unnest(array['PLAT_HOME', 'MERKMAL']) as agency
union all
select 'DISCLOSURE_REVIEW', 'WARD_OFFICER', 'WARD', 31, array['DISCLOSURE'];

-- Conflict of interest: one colleague is shut out of one file, and does not learn that there is one.
create sequence access_bar_seq start 50 increment 50;
create table access_bar (
    id      bigint       primary key,
    case_id bigint       not null references casefile_case,
    uid     varchar(64)  not null,
    why     varchar(20)  not null check (why in ('KIN', 'NEIGHBOUR', 'FORMER_CLIENT', 'OTHER')),
    since   timestamptz  not null,
    until   timestamptz  check (until > since),
    said_by varchar(64)  not null,
    version integer      not null
);
create index access_bar_by_person on access_bar (uid, case_id);
create index access_bar_by_case on access_bar (case_id);

-- A sealed file is its circle's alone.
create sequence access_seal_seq start 50 increment 50;
create table access_seal (
    id      bigint       primary key,
    case_id bigint       not null references casefile_case,
    reason  varchar(500) not null check (reason <> ''),
    since   timestamptz  not null,
    until   timestamptz  check (until > since),
    said_by varchar(64)  not null,
    version integer      not null
);
create unique index access_seal_one on access_seal (case_id) where until is null;
create index access_seal_by_case on access_seal (case_id);
create table access_seal_circle (
    seal_id bigint      not null references access_seal,
    uid     varchar(64) not null,
    primary key (seal_id, uid)
);

-- Break-glass: who took a look that no other ground gave, why, until when, and what the review said.
create sequence access_break_glass_seq start 50 increment 50;
create table access_break_glass (
    id          bigint       primary key,
    case_id     bigint       not null references casefile_case,
    uid         varchar(64)  not null,
    agency      varchar(30)  not null,
    reason      varchar(500) not null check (reason <> ''),
    opened_at   timestamptz  not null,
    until       timestamptz  not null check (until > opened_at),
    verdict     varchar(10)  check (verdict in ('PROPER', 'MISUSE')),
    reviewed_by varchar(64)  check (reviewed_by <> uid),
    reviewed_at timestamptz  check (reviewed_at >= opened_at),
    review_note varchar(500),
    version     integer      not null,
    check (num_nulls(verdict, reviewed_by, reviewed_at, review_note) in (0, 4)),
    check (verdict <> 'MISUSE' or review_note <> '')
);
create index access_break_glass_open on access_break_glass (opened_at) where verdict is null;
create index access_break_glass_by_case on access_break_glass (case_id, opened_at);

-- What was told to whom without the person's consent, and on which ground.
create sequence access_provision_seq start 50 increment 50;
create table access_provision (
    id          bigint        primary key,
    case_id     bigint        not null references casefile_case,
    ground      varchar(30)   not null
        check (ground in ('PERSON_OR_CONSENT', 'WITHIN_AFFAIRS', 'OTHER_ADMINISTRATION', 'SPECIAL_REASON',
                          'CHILD_PROTECTION')),
    recipient   varchar(100)  not null check (recipient <> ''),
    items       varchar(500)  not null check (items <> ''),
    purpose     varchar(500)  not null check (purpose <> ''),
    provided_on date          not null,
    told_on     date          check (told_on >= provided_on),
    recorded_by varchar(64)   not null,
    recorded_at timestamptz   not null,
    version     integer       not null
);
create index access_provision_by_case on access_provision (case_id, provided_on);

insert into policy_setting (key, valid_from, value, unit, source, note) values
    ('BREAK_GLASS_LONGEST', '2022-04-01', '180', 'MINUTES', 'design decision', 'at most three hours'),
    ('CONFERENCE_SIGHT_AFTER', '2022-04-01', '14', 'DAYS', 'design decision',
     'how long a conference''s members may look after its papers are closed'),
    ('CONFERENCE_SIGHT_LONGEST', '2022-04-01', '60', 'DAYS', 'design decision',
     'how long they may look after it when nobody closes the papers');

-- Consents that hold already are standings from now on.
insert into access_standing (id, case_id, agency, ground, since, until, allows, ref_id)
select nextval('access_standing_seq'), k.case_id, a.agency, 'CONSENT',
       k.valid_from::timestamp at time zone 'Asia/Tokyo', (k.valid_until + 1)::timestamp at time zone 'Asia/Tokyo',
       (select bit_or(case i.item when 'IDENTITY' then 1 when 'HEALTH' then 5 when 'FINANCE' then 17 else 3 end)
          from casefile_consent_item i where i.consent_id = k.id), k.id
  from casefile_consent k
  join casefile_consent_agency a on a.consent_id = k.id
 where k.withdrawn_on is null and a.agency not in ('PLAT_HOME', 'MERKMAL');

-- Who acts: what the second wall asks ------------------------------------------------------------------------------

-- Empty and null are both nobody.
create function access_uid() returns text language sql stable parallel safe
    return coalesce(current_setting('banso.uid', true), '');
create function access_agency() returns text language sql stable parallel safe
    return coalesce(current_setting('banso.agency', true), '');
create function access_job() returns text language sql stable parallel safe
    return coalesce(current_setting('banso.job', true), '');
create function access_now() returns timestamptz language sql stable parallel safe
    return nullif(current_setting('banso.now', true), '')::timestamptz;
create function access_has_role(variadic names text[]) returns boolean language sql stable parallel safe
    return string_to_array(trim(both ',' from current_setting('banso.roles', true)), ',') && names;
-- By which grounds whoever acts sees so much: level is coordination, casework or violence.
create function access_grounds(level text) returns text[] language sql stable parallel safe
    return coalesce(nullif(current_setting('banso.' || level, true), ''), '{}')::text[];
-- The files from which whoever acts is shut out.
create function access_shut() returns bigint[] language sql stable parallel safe
    return coalesce(nullif(current_setting('banso.shut', true), ''), '{}')::bigint[];
-- The files that this transaction has opened: they have no standing yet.
create function access_opened() returns bigint[] language sql stable parallel safe
    return coalesce(nullif(current_setting('banso.opened', true), ''), '{}')::bigint[];
-- A colleague of the two agencies at the desk.
create function access_at_desk() returns boolean language sql stable parallel safe
    return access_agency() in ('PLAT_HOME', 'MERKMAL')
           and access_has_role('DESK', 'CASEWORKER', 'PSYCHOLOGIST', 'SUPERVISOR');

-- Every file from which that person is shut out at that moment, by a bar or by a seal whose circle they are not in.
create function access_shut(who text, moment timestamptz) returns bigint[]
    language sql stable security definer set search_path = public
    return array(select b.case_id from access_bar b
                  where b.uid = who and b.since <= moment and (b.until is null or b.until > moment)
                 union
                 select e.case_id from access_seal e
                  where e.since <= moment and (e.until is null or e.until > moment)
                    and not exists (select 1 from access_seal_circle k where k.seal_id = e.id and k.uid = who));

-- The same for one file.
create function access_is_shut(the_case bigint, who text, moment timestamptz) returns boolean
    language sql stable security definer set search_path = public
    return exists (select 1 from access_bar b
                    where b.case_id = the_case and b.uid = who
                      and b.since <= moment and (b.until is null or b.until > moment))
        or exists (select 1 from access_seal e
                    where e.case_id = the_case and e.since <= moment and (e.until is null or e.until > moment)
                      and not exists (select 1 from access_seal_circle k where k.seal_id = e.id and k.uid = who));

-- For what somebody acts: SUPPORT unless they say otherwise. Called again it changes the rest of the transaction.
create function access_purpose(purpose text) returns boolean
    language plpgsql
as $$
declare
    mine text[] := string_to_array(trim(both ',' from current_setting('banso.roles', true)), ',');
    its_agency text := access_agency();
    levels text[];
begin
    select array[coalesce(array_agg(distinct ground) filter (where allows & 1 > 0), '{}')::text,
                 coalesce(array_agg(distinct ground) filter (where allows & 2 > 0), '{}')::text,
                 coalesce(array_agg(distinct ground) filter (where allows & 8 > 0), '{}')::text]
      into levels
      from access_reach r
     where r.role = any (mine) and r.agency in ('ANY', its_agency) and its_agency <> '' and purpose = any (r.purposes);
    perform set_config('banso.purpose', purpose, true),
            set_config('banso.coordination', levels[1], true),
            set_config('banso.casework', levels[2], true),
            set_config('banso.violence', levels[3], true);
    return true;
end $$;

create or replace function access_act(who text, granted text default null, moment timestamptz default clock_timestamp())
    returns boolean
    language plpgsql
as $$
declare
    its_agency text;
begin
    select s.agency into its_agency from directory_staff s where s.uid = who and s.active;
    perform set_config('banso.uid', coalesce(who, ''), true),
            set_config('banso.agency', coalesce(its_agency, ''), true),
            set_config('banso.roles',
                       case when its_agency is null then ''
                            else ',' || coalesce(granted, (select string_agg(r.role, ',' order by r.role)
                                                             from directory_staff_role r where r.uid = who), '') || ','
                       end, true),
            set_config('banso.now', moment::text, true),
            set_config('banso.job', '', true),
            set_config('banso.opened', '', true),
            set_config('banso.shut', access_shut(who, moment)::text, true);
    perform access_purpose('SUPPORT');
    return its_agency is not null;
end $$;

create or replace function access_act_as_system(job text, moment timestamptz default clock_timestamp())
    returns boolean
    language plpgsql
as $$
begin
    perform set_config('banso.uid', '', true),
            set_config('banso.agency', '', true),
            set_config('banso.roles', '', true),
            set_config('banso.now', moment::text, true),
            set_config('banso.job', job, true),
            set_config('banso.opened', '', true),
            set_config('banso.shut', '', true);
    perform access_purpose('');
    return true;
end $$;

-- Whether whoever acts sees that file on that level: the second wall's word on one case. Its owner sees all standings,
-- so it can be asked by a policy of the standings themselves.
create function access_sees(the_case bigint, level text) returns boolean
    language plpgsql stable security definer cost 2 set search_path = public
as $$
declare
    grounds text[] := access_grounds(level);
    bit smallint := case level when 'coordination' then 1 when 'casework' then 2 else 8 end;
    moment timestamptz := access_now();
begin
    if the_case = any (access_opened()) then
        return true;
    end if;
    return not the_case = any (access_shut())
       and (exists (select 1 from access_standing s
                     where s.case_id = the_case and s.agency = access_agency()
                       and s.ground = any (grounds) and s.allows & bit > 0
                       and s.since <= moment and (s.until is null or s.until > moment))
            or exists (select 1 from access_standing s
                        where s.case_id = the_case and s.uid = access_uid()
                          and s.ground = any (grounds) and s.allows & bit > 0
                          and s.since <= moment and (s.until is null or s.until > moment)));
end $$;

-- Whether whoever acts is called to that meeting: they see the meeting, not the case.
create function access_is_called(the_meeting bigint) returns boolean
    language sql stable security definer cost 2 set search_path = public
    return access_has_role('DESK', 'CASEWORKER', 'PSYCHOLOGIST', 'SUPERVISOR', 'WARD_OFFICER', 'CENTRE_CLERK')
       and exists (select 1 from meeting_attendee a join meeting_meeting m on m.id = a.meeting_id
                    where a.meeting_id = the_meeting and a.uid = access_uid() and not m.case_id = any (access_shut()));

-- Whether whoever acts knows that file by its number: called to a meeting about it, or clerk of a centre that was told.
create function access_is_told_of(the_case bigint) returns boolean
    language sql stable security definer cost 2 set search_path = public
    return access_has_role('DESK', 'CASEWORKER', 'PSYCHOLOGIST', 'SUPERVISOR', 'WARD_OFFICER', 'CENTRE_CLERK')
       and not the_case = any (access_shut())
       and (exists (select 1 from meeting_meeting m join meeting_attendee a on a.meeting_id = m.id
                     where m.case_id = the_case and a.uid = access_uid() and m.state <> 'CANCELLED')
            or (access_has_role('CENTRE_CLERK')
                and exists (select 1 from notice_notice n where n.case_id = the_case and n.centre = access_agency())));

-- Whether somebody is in no case: known from a call alone, for the desk to find again.
create function access_is_in_no_case(the_person bigint) returns boolean
    language sql stable security definer cost 2 set search_path = public
    return not exists (select 1 from casefile_participant t where t.person_id = the_person)
       and not exists (select 1 from casefile_case c where c.subject_id = the_person);

-- Whether whoever acts knows that person: takes part in a file that they see, telephoned about one, or is in no case and
-- they are at the desk.
create function access_knows(the_person bigint) returns boolean
    language plpgsql stable security definer cost 2 set search_path = public
as $$
declare
    part record;
    in_a_case boolean := false;
begin
    for part in select t.case_id, t.kind from casefile_participant t where t.person_id = the_person loop
        in_a_case := true;
        if access_sees(part.case_id, case when part.kind = 'SUBJECT' then 'coordination' else 'casework' end) then
            return true;
        end if;
    end loop;
    if not in_a_case and access_at_desk() then
        return true;
    end if;
    return exists (select 1 from reception_reception r
                    where r.caller_id = the_person and r.case_id is not null and access_sees(r.case_id, 'casework'));
end $$;

create function access_case_opens() returns trigger language plpgsql as $$
begin
    if access_uid() <> '' then
        perform set_config('banso.opened', (access_opened() || new.id)::text, true);
    end if;
    return new;
end $$;
create trigger casefile_case_opens before insert on casefile_case for each row execute function access_case_opens();

-- The second wall ----------------------------------------------------------------------------------------------------
--
-- For the application's user, who owns nothing. The owner (migrations, figures, the functions above) is not held by it.
-- What lists go through row by row is written out; the rest asks access_sees, which plans once and is quick on few rows.

-- Not "exists": for that the planner would rather gather all standings of the agency first, for a page of 25 files.
create policy acting on casefile_case using (
    (id <> all ((select access_shut())::bigint[])
     and coalesce((select true from access_standing s
                    where s.case_id = casefile_case.id and s.agency = (select access_agency())
                      and s.ground = any ((select access_grounds('coordination'))::text[]) and s.allows & 1 > 0
                      and s.since <= (select access_now()) and (s.until is null or s.until > (select access_now()))
                    limit 1),
                  (select true from access_standing s
                    where s.case_id = casefile_case.id and s.uid = (select access_uid())
                      and s.ground = any ((select access_grounds('coordination'))::text[]) and s.allows & 1 > 0
                      and s.since <= (select access_now()) and (s.until is null or s.until > (select access_now()))
                    limit 1),
                  false))
    or id = any ((select access_opened())::bigint[])
    or (select access_job()) = 'notice'
    or access_is_told_of(id))
    with check (access_sees(id, 'casework') or access_at_desk());

-- What lets me in, and in the files that I see all of it.
create policy acting on access_standing using (
    ((agency = (select access_agency()) or uid = (select access_uid()))
     and ground = any ((select access_grounds('coordination'))::text[])
     and since <= (select access_now()) and (until is null or until > (select access_now()))
     and case_id <> all ((select access_shut())::bigint[]))
    or access_sees(case_id, 'coordination'))
    with check ((select access_uid()) <> '');

-- Of the family only with the casework.
create policy acting on casefile_participant using (
    access_sees(case_id, case when kind = 'SUBJECT' then 'coordination' else 'casework' end))
    with check (access_sees(case_id, 'casework'));

create policy acting on person_person using (access_knows(id))
    with check (access_at_desk() or access_has_role('DESK', 'CASEWORKER', 'PSYCHOLOGIST', 'SUPERVISOR'));

create policy acting on reception_reception using (
    case when case_id is null then (select access_at_desk()) else access_sees(case_id, 'casework') end)
    with check (access_at_desk());

create policy acting on meeting_meeting using (
    access_sees(case_id, 'coordination') or access_is_called(id))
    with check (access_sees(case_id, 'casework') or access_is_called(id));
create policy acting on meeting_attendee using (
    exists (select 1 from meeting_meeting m where m.id = meeting_attendee.meeting_id));

create policy acting on notice_notice using (
    (access_has_role('CENTRE_CLERK') and centre = (select access_agency())) or access_sees(case_id, 'casework')
    or (select access_job()) = 'notice')
    with check (access_sees(case_id, 'casework') or centre = access_agency() or access_job() = 'notice');

create policy acting on casefile_story using (access_sees(case_id, 'casework'))
    with check (access_sees(case_id, 'casework') or access_job() = 'notice'
                or (access_has_role('CENTRE_CLERK') and access_is_told_of(case_id)));

create policy acting on support_task using (
    case when case_id is null
         then (assignee_uid = (select access_uid()) or agency = (select access_agency()))
              and access_has_role('DESK', 'CASEWORKER', 'PSYCHOLOGIST', 'SUPERVISOR', 'WARD_OFFICER')
         else access_sees(case_id, 'casework') end);

create policy acting on casefile_danger using (access_sees(case_id, 'casework') and access_sees(case_id, 'violence'))
    with check (access_sees(case_id, 'casework'));
create policy acting on reception_danger using (
    exists (select 1 from reception_reception r where r.id = reception_danger.reception_id
               and (r.case_id is null or access_sees(r.case_id, 'violence'))));

create policy acting on draft_text using (uid = (select access_uid()) or (select access_job()) = 'draft');

create policy acting on access_break_glass using (
    uid = (select access_uid()) or access_sees(case_id, 'casework')
    or (access_has_role('SUPERVISOR') and (select access_at_desk()) and case_id <> all ((select access_shut())::bigint[])));
create policy acting on access_seal_circle using (
    exists (select 1 from access_seal e where e.id = access_seal_circle.seal_id));

-- Every other table about a case or a person gets its wall by itself, after each migration: by its case where it names one,
-- else as the row is seen to which it belongs. A table that needs another says so before, with a policy of its own.
create function access_wall_all() returns void language plpgsql as $$
declare
    t record;
    parent record;
    again boolean := true;
begin
    while again loop
        again := false;
        for t in select c.oid, c.relname as name,
                        exists (select from pg_attribute a
                                 where a.attrelid = c.oid and a.attname = 'case_id' and not a.attisdropped) as has_case
                   from pg_class c
                  where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
                    and not exists (select from pg_policy p where p.polrelid = c.oid)
                  order by c.relname
        loop
            if t.has_case then
                execute format('create policy acting on %I using (access_sees(case_id, ''casework''))', t.name);
                again := true;
                continue;
            end if;
            select p.relname as name, a.attname as here, b.attname as there into parent
              from pg_constraint k
              join pg_class p on p.oid = k.confrelid
              join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[1]
              join pg_attribute b on b.attrelid = k.confrelid and b.attnum = k.confkey[1]
             where k.conrelid = t.oid and k.contype = 'f' and cardinality(k.conkey) = 1 and a.attnotnull
               and exists (select from pg_policy y where y.polrelid = k.confrelid)
             order by a.attnum limit 1;
            if found then
                execute format('create policy acting on %1$I using (exists (select 1 from %2$I whole'
                               ' where whole.%4$I = %1$I.%3$I))', t.name, parent.name, parent.here, parent.there);
                again := true;
            end if;
        end loop;
    end loop;
    for t in select distinct tablename as name from pg_policies where schemaname = 'public' loop
        execute format('alter table %I enable row level security', t.name);
    end loop;
end $$;
select access_wall_all();




-- Whom a typed text could mean: ids only, for a search that reads the people themselves behind the wall. Here, because a
-- wall lets no index of pairs or trigrams be used before it has looked at the row.
create function person_matching(pairs text, words text[], some_digits text) returns table (id bigint)
    language sql stable security definer set search_path = public rows 20
as $$
    select p.id from person_person p
     where p.search_bigrams @> banso_bigrams(pairs)
       and not exists (select 1 from unnest(words) as word where strpos(p.search_key, word) = 0)
    union all
    select p.id from person_person p where p.phone_digits like some_digits
$$;

-- Files that whoever acts does not see, about somebody whose whole name or whole telephone number they typed: that there is
-- one, and whom to ask. By fragments nobody is found.
create function access_existing(words text[], digits text) returns table (case_id bigint, ask text)
    language sql stable security definer set search_path = public rows 5
as $$
    select distinct c.id, coalesce(c.lead_agency,
                                   (select min(s.agency) from access_standing s
                                     where s.case_id = c.id and s.ground in ('JOINT_DESK', 'ROLE_DECIDED')), 'LINK_DESK')
      from person_person p
      join casefile_participant t on t.person_id = p.id
      join casefile_case c on c.id = t.case_id
     where access_at_desk()
       and (cardinality(words) > 1
              and p.search_bigrams @> banso_bigrams(array_to_string(words, ' '))
              and not exists (select 1 from unnest(words) as word
                               where strpos(' ' || p.search_key || ' ', ' ' || word || ' ') = 0)
            or length(digits) >= 10 and p.phone_digits like digits)
       and not c.id = any (access_shut())
       and not access_sees(c.id, 'coordination')
$$;

-- The file of that number, for whoever is at the desk and not shut out of it.
create function access_numbered(the_number text) returns bigint
    language sql stable security definer set search_path = public
    return (select c.id from casefile_case c
             where c.number = the_number and access_at_desk() and not c.id = any (access_shut()));
