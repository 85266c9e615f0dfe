-- 閲覧 (1): who acts. Each transaction of the application says it before its first query; the settings end with it.
--
-- banso.uid, banso.agency, banso.roles (names of roles, joined by commas, one at each end too), banso.now (the house's
-- clock, which in a demonstration may live ahead), banso.job (a job of the system, which is nobody). What is not said is
-- null or empty: row-level security then shows nothing.

create function access_act(who text, granted text default null, moment timestamptz default clock_timestamp())
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
            set_config('banso.job', '', true);
    return its_agency is not null;
end $$;
comment on function access_act is 'Says for the rest of this transaction who acts; without granted the roll''s roles hold.';

create function access_act_as_system(job text, moment timestamptz default clock_timestamp())
    returns boolean
    language plpgsql
as $$
begin
    perform set_config('banso.uid', '', true),
            set_config('banso.agency', '', true),
            set_config('banso.roles', '', true),
            set_config('banso.now', moment::text, true),
            set_config('banso.job', job, true);
    return true;
end $$;
comment on function access_act_as_system is 'Says for the rest of this transaction that a job of the system acts.';
