-- 通知: what the centres were told, and what they answered.

-- Who has a system that reads a queue. A centre without a row, or without a queue, has its inbox page alone.
-- To connect one: add its two queues and its user on the broker, then its queue here (docs/notice.md).
create table notice_centre (
    agency varchar(30)  primary key,
    queue  varchar(200) check (queue <> '')
);
insert into notice_centre (agency, queue) values
    ('EDU_CENTER', 'banso.notice.EDU_CENTER'),
    ('CHILD_FAMILY_CENTER', null),
    ('CHILD_GUIDANCE', null);

create sequence notice_notice_seq start 50 increment 50;
create table notice_notice (
    id                   bigint       primary key,
    message_id           varchar(36)  not null unique
        check (message_id ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'),
    case_id              bigint       not null references casefile_case,
    case_number          varchar(20)  not null,
    decision_id          bigint       not null references plan_lead_decision,
    centre               varchar(30)  not null,
    kind                 varchar(30)  not null check (kind in ('SCHOOL_NON_ATTENDANCE', 'ROLE_GIVEN')),
    lead                 varchar(30)  not null,
    decided_on           date         not null,
    subject_name         varchar(200),
    subject_kana         varchar(200),
    birth_year           integer      check (birth_year between 1850 and 2200),
    sent_at              timestamptz  not null,
    queue                varchar(200),
    acknowledged_at      timestamptz,
    acknowledged_by      varchar(200) check (acknowledged_by <> ''),
    acknowledged_through varchar(10)  check (acknowledged_through in ('SYSTEM', 'INBOX')),
    version              integer      not null,
    -- one notice of one decision to a centre, and an acknowledgment is whole or not there
    unique (decision_id, centre),
    check (num_nulls(acknowledged_at, acknowledged_by, acknowledged_through) in (0, 3)),
    check (acknowledged_through <> 'SYSTEM' or queue is not null)
);
create index notice_notice_by_case on notice_notice (case_id, sent_at);
create index notice_notice_by_centre on notice_notice (centre, sent_at);
