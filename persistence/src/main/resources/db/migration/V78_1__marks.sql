-- 閲覧 (4): what a free text is about, as its author marked it. Bits of a delicate group (4 illness, 8 danger, 16 income) beside
-- a text of a row; beside several texts of one record their fields' names with the bits (wish:4,issues:16).

alter table support_note_segment add about smallint not null default 0 check (about in (0, 4, 8, 12, 16, 20, 24, 28));
alter table support_note add next_about smallint not null default 0 check (next_about in (0, 4, 8, 12, 16, 20, 24, 28));
alter table support_task add about smallint not null default 0 check (about in (0, 4, 8, 12, 16, 20, 24, 28));
alter table plan_goal add about smallint not null default 0 check (about in (0, 4, 8, 12, 16, 20, 24, 28));
alter table plan_planned_support add about smallint not null default 0 check (about in (0, 4, 8, 12, 16, 20, 24, 28));
alter table meeting_meeting add minutes_about smallint not null default 0
    check (minutes_about in (0, 4, 8, 12, 16, 20, 24, 28));
alter table plan_support_plan add marks varchar(200) not null default ''
    check (marks ~ '^([A-Za-z]+:[0-9]+(,[A-Za-z]+:[0-9]+)*)?$');
alter table assessment_intake add marks varchar(200) not null default ''
    check (marks ~ '^([A-Za-z]+:[0-9]+(,[A-Za-z]+:[0-9]+)*)?$');
alter table assessment_voice add marks varchar(200) not null default ''
    check (marks ~ '^([A-Za-z]+:[0-9]+(,[A-Za-z]+:[0-9]+)*)?$');
alter table reception_reception add marks varchar(200) not null default ''
    check (marks ~ '^([A-Za-z]+:[0-9]+(,[A-Za-z]+:[0-9]+)*)?$');

-- A delicate constant in a line of the story carries its group before it.
update casefile_story set "values" = regexp_replace("values",
           '(enum\.reception\.Worry\.(INCOME|RENT_LOAN|TAXES_UTILITIES|DEBT|NO_FOOD))$', 'INCOME?\1')
 where kind = 'reception.RECEIVED' and "values" ~ '\.(INCOME|RENT_LOAN|TAXES_UTILITIES|DEBT|NO_FOOD)$';
update casefile_story set "values" = regexp_replace("values", '(enum\.reception\.Worry\.HEALTH)$', 'DIAGNOSIS?\1')
 where kind = 'reception.RECEIVED' and "values" ~ '\.HEALTH$';
update casefile_story set "values" = regexp_replace("values", '(enum\.reception\.Worry\.VIOLENCE_ABUSE)$', 'VIOLENCE?\1')
 where kind = 'reception.RECEIVED' and "values" ~ '\.VIOLENCE_ABUSE$';
