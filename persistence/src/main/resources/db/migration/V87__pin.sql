-- 要点 (◎): what whoever opens the case must know before anything else. Taken off it stays, with who and when.

create sequence pin_fact_seq increment 50 start 50;
create table pin_fact (
    id          bigint       primary key,
    case_id     bigint       not null references casefile_case,
    kind        varchar(10)  not null check (kind in ('RISK', 'NEVER', 'HEALTH', 'KNOW')),
    content     varchar(120) not null check (content <> ''),
    -- bits of a delicate group (4 illness, 8 danger, 16 income)
    about       smallint     not null default 0 check (about in (0, 4, 8, 12, 16, 20, 24, 28)),
    valid_until date,
    pinned_by   varchar(64)  not null,
    agency      varchar(30)  not null,
    pinned_at   timestamptz  not null,
    ended_by    varchar(64),
    ended_at    timestamptz  check (ended_at >= pinned_at),
    version     integer      not null,
    check ((ended_by is null) = (ended_at is null))
);
create index pin_fact_by_case on pin_fact (case_id, id);

insert into policy_setting (key, valid_from, value, unit, source, note) values
    ('PINS_PER_CASE', '2022-04-01', '9', 'COUNT', 'design decision', 'more than so many nobody reads first'),
    ('UNDO_WITHIN', '2022-04-01', '30', 'DAYS', 'design decision',
     'so long what was taken away can be brought back; after that an attachment is really gone');
