-- 担当者: who of an agency works on a case; how often somebody is in touch; what a colleague hands over.

create sequence casefile_worker_seq increment 50 start 50;
create table casefile_worker (
    id          bigint      primary key,
    case_id     bigint      not null references casefile_case,
    uid         varchar(64) not null references directory_staff,
    agency      varchar(30) not null,
    since       date        not null,
    until       date        check (until >= since),
    named_by    varchar(64) not null,
    named_at    timestamptz not null,
    version     integer     not null
);
create unique index casefile_worker_one_of_agency on casefile_worker (case_id, agency) where until is null;
create index casefile_worker_by_person on casefile_worker (uid, case_id) where until is null;
create index casefile_worker_by_case on casefile_worker (case_id, id);

-- Days after which nobody having been in touch is worth a word; null takes the ward's usual number.
alter table casefile_case add column contact_every smallint check (contact_every between 1 and 365);
alter table support_task add constraint support_task_of_somebody foreign key (assignee_uid) references directory_staff;

create sequence support_handing_seq increment 50 start 50;
create table support_handing (
    id         bigint      primary key,
    from_uid   varchar(64) not null references directory_staff,
    to_uid     varchar(64) not null references directory_staff,
    by_uid     varchar(64) not null,
    handed_at  timestamptz not null,
    cases      integer     not null check (cases >= 0),
    tasks      integer     not null check (tasks >= 0),
    told_from  timestamptz,
    told_to    timestamptz,
    version    integer     not null,
    check (from_uid <> to_uid),
    check (cases + tasks > 0)
);
create index support_handing_untold_from on support_handing (from_uid) where told_from is null;
create index support_handing_untold_to on support_handing (to_uid) where told_to is null;

insert into policy_setting (key, valid_from, value, unit, source, note) values
    ('CONTACT_EVERY', '2022-04-01', '30', 'DAYS', 'design decision',
     'the ward has published none; a case may set its own'),
    ('AGE_AHEAD', '2022-04-01', '90', 'DAYS', 'design decision',
     'so long before 15, 18, 20 and 40 the services for an age begin to hand over');
