-- 閲覧 (6): the wall knows every group. Whom a consent lets learn of an illness or an income and of nothing else, learns that.

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
                 coalesce(array_agg(distinct ground) filter (where allows & 8 > 0), '{}')::text,
                 coalesce(array_agg(distinct ground) filter (where allows & 4 > 0), '{}')::text,
                 coalesce(array_agg(distinct ground) filter (where allows & 16 > 0), '{}')::text],
           count(distinct ground) filter (where ground in ('JOINT_DESK', 'ROLE_DECIDED') and allows & 11 = 11) = 2
      into levels, own
      from access_reach r
     where r.role = any (mine) and r.agency in ('ANY', its_agency) and its_agency <> '' and purpose = any (r.purposes);
    perform set_config('banso.purpose', purpose, true),
            set_config('banso.coordination', levels[1], true),
            set_config('banso.casework', levels[2], true),
            set_config('banso.violence', levels[3], true),
            set_config('banso.diagnosis', levels[4], true),
            set_config('banso.income', levels[5], true),
            set_config('banso.own', case when own then its_agency else '' end, true);
    return true;
end $$;

-- At least one open standing gives that: coordination, casework, diagnosis, violence, income. A group by itself is not the
-- casework: whoever asks for what stands in the casework asks for both.
create or replace function access_sees(the_case bigint, level text) returns boolean
    language plpgsql stable security definer cost 2 set search_path = public, pg_temp
as $$
declare
    bit smallint := case level when 'coordination' then 1 when 'casework' then 2 when 'diagnosis' then 4
                               when 'violence' then 8 when 'income' then 16 end;
    moment timestamptz := access_now();
begin
    return exists (select 1 from access_standing s
                    where s.case_id = the_case and (s.agency = access_agency() or s.uid = access_uid())
                      and s.allows & bit > 0 and s.since <= moment and (s.until is null or s.until > moment)
                      and s.ground = any (access_grounds(level)))
           and not the_case = any (access_shut())
        or the_case = any (access_opened());
end $$;

-- Of a signed intake what a consent names by itself: income, illness; null where it does not name it. The row itself stays
-- behind the wall of the casework.
create function assessment_told(the_case bigint) returns table (money text, health text)
    language sql stable security definer set search_path = public, pg_temp rows 1
as $$
    select case when access_sees(i.case_id, 'income') then i.money end,
           case when access_sees(i.case_id, 'diagnosis') then i.health end
      from assessment_intake i
     where i.case_id = the_case and i.closed_at is not null
       and (access_sees(i.case_id, 'income') or access_sees(i.case_id, 'diagnosis'))
$$;
