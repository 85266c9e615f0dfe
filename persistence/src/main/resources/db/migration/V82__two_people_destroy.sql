-- 廃棄: what the service asks for before anything is destroyed is asked again here, where no statement of the application comes
-- round it. The functions that destroy and forget are the owner's alone (Migration takes them from the application).

create function retention_destroy_approved(disposal bigint) returns table (table_name text, n bigint)
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    proposed retention_disposal;
    who      text := nullif(current_setting('banso.uid', true), '');
    today    date := (coalesce(nullif(current_setting('banso.now', true), '')::timestamptz, clock_timestamp())
                      at time zone 'Asia/Tokyo')::date;
    root     text;
begin
    select * into proposed from retention_disposal d where d.id = disposal for update;
    if proposed.id is null or proposed.state <> 'PROPOSED' then
        raise exception 'nothing is destroyed that nobody proposed' using errcode = 'restrict_violation';
    end if;
    if who is null or who = proposed.proposed_by then
        raise exception 'nobody destroys anything alone' using errcode = 'restrict_violation';
    end if;
    if exists (select from retention_hold h
                where h.kind = proposed.kind and h.record_id = proposed.record_id and h.lifted_at is null) then
        raise exception 'it is held' using errcode = 'restrict_violation';
    end if;
    if not exists (
        select from retention_due(today, retention_months('RETENTION_CASE', today),
                                  retention_months('RETENTION_RECEPTION', today),
                                  retention_months('RETENTION_DISCLOSURE', today)) r
         where r.kind = proposed.kind and r.record_id = proposed.record_id) then
        raise exception 'it is not past its time' using errcode = 'restrict_violation';
    end if;
    root := case proposed.kind when 'CASE' then 'casefile_case' when 'RECEPTION' then 'reception_reception'
                               else 'disclosure_request' end;
    return query select d.table_name, d.n from retention_destroy(root, proposed.record_id) d;
end $$;

create function retention_months(setting text, day date) returns integer
    language sql stable set search_path = public, pg_temp
    return (select p.value::integer from policy_setting p
             where p.key = setting and p.valid_from <= day order by p.valid_from desc limit 1);
