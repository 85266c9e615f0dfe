-- 監査 (5): the trail behind the same wall as the case (V70_1): its level of sight, its bars and its seals. Where that wall is
-- not built (a house from before it) the trail's own policies of V71 stay.

do $walls$ begin
    if to_regprocedure('access_sees(bigint, text)') is null then
        return;
    end if;

    drop policy audit_entry_seen on audit_entry;
    -- Jobs of the audit; a supervisor for the agency's people, but nothing of a case that they are shut out of; for a case
    -- whoever sees its casework.
    create policy audit_entry_seen on audit_entry for select using (
        (select audit_job())
        or ((select audit_supervises()) and agency = (select audit_agency())
            and (case_id is null or case_id <> all ((select access_shut())::bigint[])))
        or (case_id is not null and access_sees(case_id, 'casework')));

    drop policy audit_change_seen on audit_change;
    -- The text of a case: as its casework, and of those who see that its supervisors.
    create policy audit_change_seen on audit_change for select using (
        (select audit_job())
        or ((select audit_supervises()) and (
            (case_id is not null and access_sees(case_id, 'casework'))
            -- a case and not an and: only a person's key is a number
            or case when case_id is null and table_name = 'person_person' then exists (
                   select from casefile_participant p
                    where p.person_id = audit_change.row_key::bigint and access_sees(p.case_id, 'casework')) else false end)));

    drop policy audit_finding_seen on audit_finding;
    create policy audit_finding_seen on audit_finding for select using (
        (select audit_supervises()) and agency = (select audit_agency())
        and (case_id is null or case_id <> all ((select access_shut())::bigint[])));
    drop policy audit_finding_reviewed on audit_finding;
    create policy audit_finding_reviewed on audit_finding for update using (
        (select audit_supervises()) and agency = (select audit_agency())
        and (case_id is null or case_id <> all ((select access_shut())::bigint[])));
end $walls$;
