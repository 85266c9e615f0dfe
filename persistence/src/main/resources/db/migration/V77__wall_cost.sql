-- 閲覧 (4): the second wall at the size of a ward with a million people.
--
-- Nearly every look is by an agency that works on the case without an end in sight. Which agencies those are, and from when on,
-- stands in the case's own row: one comparison where a standing had to be looked up. Whatever else lets somebody in (an end in
-- the future, a consent, a person's own standing, a file that this transaction has opened) is asked as before, exactly.

-- The agencies with an open-ended standing of their own (JOINT_DESK, ROLE_DECIDED) that withholds nothing of coordination,
-- casework and danger; and the moment from which all of them hold.
alter table casefile_case
    add column own       varchar(30)[] not null default '{}',
    add column own_since timestamptz   not null default 'infinity';
comment on column casefile_case.own is 'Made of access_standing, whatever is written here.';
insert into audit_exempt (table_name, column_name, reason) values
    ('casefile_case', 'own', 'made of the standings, which are watched'),
    ('casefile_case', 'own_since', 'made of the standings, which are watched');

-- What is written into these two columns is not taken from the statement. It waits for the row before it looks, so that of two
-- transactions at once the later one sees the standings of both.
create function access_own_case() returns trigger
    language plpgsql security definer set search_path = public
as $$
begin
    select coalesce(array_agg(distinct s.agency), '{}'), coalesce(max(s.since), 'infinity')
      into new.own, new.own_since
      from access_standing s
     where s.case_id = new.id and s.agency is not null and s.ground in ('JOINT_DESK', 'ROLE_DECIDED')
       and s.until is null and s.allows & 11 = 11;
    return new;
end $$;
create trigger casefile_case_own before insert or update of own, own_since on casefile_case
    for each row execute function access_own_case();

create function access_own_standing() returns trigger
    language plpgsql security definer set search_path = public
as $$
begin
    update casefile_case set own = own where id in (old.case_id, new.case_id);
    return null;
end $$;
create trigger access_standing_own after insert or update or delete on access_standing
    for each row execute function access_own_standing();
-- The two never rest: not even a session that plays the replica leaves these columns behind.
alter table casefile_case enable always trigger casefile_case_own;
alter table access_standing enable always trigger access_standing_own;

update casefile_case set own = own;

-- Who acts -----------------------------------------------------------------------------------------------------------

-- The agency of whoever acts, if their roles and purpose let them see all three levels by an own standing; null otherwise.
create function access_own_agency() returns text language sql stable parallel safe
    return nullif(current_setting('banso.own', true), '');

create or replace function access_purpose(purpose text) returns boolean
    language plpgsql
as $$
declare
    mine text[] := string_to_array(trim(both ',' from current_setting('banso.roles', true)), ',');
    its_agency text := access_agency();
    levels text[];
    own boolean;
begin
    select array[coalesce(array_agg(distinct ground) filter (where allows & 1 > 0), '{}')::text,
                 coalesce(array_agg(distinct ground) filter (where allows & 2 > 0), '{}')::text,
                 coalesce(array_agg(distinct ground) filter (where allows & 8 > 0), '{}')::text],
           count(distinct ground) filter (where ground in ('JOINT_DESK', 'ROLE_DECIDED') and allows & 11 = 11) = 2
      into levels, own
      from access_reach r
     where r.role = any (mine) and r.agency in ('ANY', its_agency) and its_agency <> '' and purpose = any (r.purposes);
    perform set_config('banso.purpose', purpose, true),
            set_config('banso.coordination', levels[1], true),
            set_config('banso.casework', levels[2], true),
            set_config('banso.violence', levels[3], true),
            set_config('banso.own', case when own then its_agency else '' end, true);
    return true;
end $$;

-- The same answers as before, by plans that are kept: an SQL function that may not be inlined is planned anew by every statement.
create or replace function access_shut(who text, moment timestamptz) returns bigint[]
    language plpgsql stable security definer set search_path = public
as $$
begin
    return array(select b.case_id from access_bar b
                  where b.uid = who and b.since <= moment and (b.until is null or b.until > moment)
                 union
                 select e.case_id from access_seal e
                  where e.since <= moment and (e.until is null or e.until > moment)
                    and not exists (select 1 from access_seal_circle k where k.seal_id = e.id and k.uid = who));
end $$;

create or replace function access_sees(the_case bigint, level text) returns boolean
    language plpgsql stable security definer cost 2 set search_path = public
as $$
declare
    bit smallint := case level when 'coordination' then 1 when 'casework' then 2 else 8 end;
    moment timestamptz := access_now();
begin
    return exists (select 1 from access_standing s
                    where s.case_id = the_case and (s.agency = access_agency() or s.uid = access_uid())
                      and s.allows & bit > 0 and s.since <= moment and (s.until is null or s.until > moment)
                      and s.ground = any (access_grounds(level)))
           and not the_case = any (access_shut())
        or the_case = any (access_opened());
end $$;

create or replace function access_is_told_of(the_case bigint) returns boolean
    language plpgsql stable security definer cost 2 set search_path = public
as $$
begin
    return access_has_role('DESK', 'CASEWORKER', 'PSYCHOLOGIST', 'SUPERVISOR', 'WARD_OFFICER', 'CENTRE_CLERK')
       and not the_case = any (access_shut())
       and (exists (select 1 from meeting_meeting m join meeting_attendee a on a.meeting_id = m.id
                     where m.case_id = the_case and a.uid = access_uid() and m.state <> 'CANCELLED')
            or (access_has_role('CENTRE_CLERK')
                and exists (select 1 from notice_notice n where n.case_id = the_case and n.centre = access_agency())));
end $$;

-- The second wall ------------------------------------------------------------------------------------------------------

-- The cases of the agency of whoever acts, and the people in them: what the walls look into first. Views of the owner, so that
-- the walls of the tables beneath are not asked again, and each by itself a wall: of nobody else's cases is there a row. Nothing
-- is written through them.
create view access_own_case with (security_barrier) as
select c.id from casefile_case c
 where (select access_own_agency()) = any (c.own) and c.own_since <= (select access_now())
   and c.id <> all ((select access_shut())::bigint[]);
create rule access_own_case_adds as on insert to access_own_case do instead nothing;
create rule access_own_case_changes as on update to access_own_case do instead nothing;
create rule access_own_case_removes as on delete to access_own_case do instead nothing;
create view access_own_person with (security_barrier) as
select t.person_id as id from casefile_participant t
  join casefile_case c on c.id = t.case_id
 where (select access_own_agency()) = any (c.own) and c.own_since <= (select access_now())
   and c.id <> all ((select access_shut())::bigint[]);

alter policy acting on casefile_case using (
    ((select access_own_agency()) = any (own) and own_since <= (select access_now())
     and id <> all ((select access_shut())::bigint[]))
    or (select access_job()) = 'notice'
    or id = any ((select access_opened())::bigint[])
    or (id <> all ((select access_shut())::bigint[]) and (access_sees(id, 'coordination') or access_is_told_of(id))));

-- Not "exists": for that the planner would gather all cases of the agency first, for a page of 25.
alter policy acting on casefile_participant using (
    coalesce((select true from access_own_case k where k.id = casefile_participant.case_id limit 1),
             access_sees(case_id, case when kind = 'SUBJECT' then 'coordination' else 'casework' end)));
alter policy acting on person_person using (
    coalesce((select true from access_own_person k where k.id = person_person.id limit 1), access_knows(id)));
alter policy acting on casefile_danger using (
    coalesce((select true from access_own_case k where k.id = casefile_danger.case_id limit 1),
             access_sees(case_id, 'casework') and access_sees(case_id, 'violence')));
alter policy acting on casefile_story using (
    coalesce((select true from access_own_case k where k.id = casefile_story.case_id limit 1),
             access_sees(case_id, 'casework')));
alter policy acting on support_task using (
    case when case_id is null
         then (assignee_uid = (select access_uid()) or agency = (select access_agency()))
              and access_has_role('DESK', 'CASEWORKER', 'PSYCHOLOGIST', 'SUPERVISOR', 'WARD_OFFICER')
         else coalesce((select true from access_own_case k where k.id = support_task.case_id limit 1),
                       access_sees(case_id, 'casework')) end);
alter policy acting on meeting_meeting using (
    coalesce((select true from access_own_case k where k.id = meeting_meeting.case_id limit 1),
             access_sees(case_id, 'coordination'))
    or access_is_called(id));

-- The walls that were set by themselves.
create or replace function access_wall_all() returns void language plpgsql as $$
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
                execute format('create policy acting on %1$I using (coalesce((select true from access_own_case k'
                               ' where k.id = %1$I.case_id limit 1), access_sees(case_id, ''casework'')))'
                               ' with check (access_sees(case_id, ''casework''))', t.name);
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
do $$ declare t text; begin
    for t in select tablename from pg_policies
              where schemaname = 'public' and policyname = 'acting' and qual = 'access_sees(case_id, ''casework''::text)'
    loop
        execute format('drop policy acting on %I', t);
    end loop;
end $$;
select access_wall_all();
