-- 閲覧 (3): walls that are not a case's own, and the figures as they are now.

-- The ward's officers keep the register of requests; whoever works on the case knows that there is one.
create policy acting on disclosure_request using (
    (access_has_role('WARD_OFFICER') and (select access_agency()) = 'WARD') or access_sees(case_id, 'casework'));
create policy acting on disclosure_passage using (
    (access_has_role('WARD_OFFICER') and (select access_agency()) = 'WARD') or access_sees(case_id, 'casework'));

-- Made anew since: counts of everyone, without anyone.
alter function figure_reception(integer, integer) security definer set search_path = public;
alter function figure_lead(integer, integer) security definer set search_path = public;
