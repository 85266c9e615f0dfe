-- 閲覧 (5): what its author marked, of every other free text of a case too (as V78_1).

alter table plan_decided_issue add about smallint not null default 0 check (about in (0, 4, 8, 12, 16, 20, 24, 28));
alter table plan_decided_role add about smallint not null default 0 check (about in (0, 4, 8, 12, 16, 20, 24, 28));
alter table casefile_turn add about smallint not null default 0 check (about in (0, 4, 8, 12, 16, 20, 24, 28));
alter table access_break_glass
    add about smallint not null default 0 check (about in (0, 4, 8, 12, 16, 20, 24, 28)),
    add review_about smallint not null default 0 check (review_about in (0, 4, 8, 12, 16, 20, 24, 28));
alter table access_provision add about smallint not null default 0 check (about in (0, 4, 8, 12, 16, 20, 24, 28));
alter table family_member add about smallint not null default 0 check (about in (0, 4, 8, 12, 16, 20, 24, 28));
alter table family_event add about smallint not null default 0 check (about in (0, 4, 8, 12, 16, 20, 24, 28));
