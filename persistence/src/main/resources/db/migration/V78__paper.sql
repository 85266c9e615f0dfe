-- 閲覧 (3): paper and files are deeds of their own (bits 128 and 256): a ground with a window gives a look and no paper.

alter table access_standing drop constraint access_standing_allows_check;
alter table access_standing add constraint access_standing_allows_check check (allows between 0 and 511);
alter table access_standing alter column allows set default 511;
update access_standing set allows = 511 where allows = 127;

alter table access_reach drop constraint access_reach_allows_check;
alter table access_reach add constraint access_reach_allows_check check (allows between 1 and 511);
update access_reach set allows = allows | 384 where ground in ('JOINT_DESK', 'ROLE_DECIDED', 'DISCLOSURE_REVIEW');
update access_reach set allows = allows | 128 where ground = 'PLAN_DECISION';
