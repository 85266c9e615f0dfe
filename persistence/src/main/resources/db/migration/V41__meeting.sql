-- 会議: what is called, who is called, what was written.

create sequence meeting_meeting_seq start 50 increment 50;
create table meeting_meeting (
    id          bigint       primary key,
    case_id     bigint       not null references casefile_case,
    kind        varchar(40)  not null
        check (kind in ('JOINT_INTAKE', 'SUPPORT_COORDINATION_MEETING', 'MULTI_LAYERED_SUPPORT_MEETING',
                        'SUPPORT_CONFERENCE_ART9', 'SUPPORT_CONFERENCE_ART106')),
    starts_at   timestamptz  not null,
    -- on one day; the lists look no further back than that
    ends_at     timestamptz  not null check (ends_at > starts_at and ends_at <= starts_at + interval '24 hours'),
    room_id     bigint       not null references calendar_room,
    state       varchar(10)  not null check (state in ('CALLED', 'HELD', 'CANCELLED')),
    called_by   varchar(64)  not null,
    called_at   timestamptz  not null check (called_at <= starts_at),
    minutes     varchar(10000) not null,
    decision_id bigint       references plan_lead_decision,
    closed_at   timestamptz,
    version     integer      not null,
    -- what is written makes it held, and only what was written can be closed
    check (state = 'HELD' or (minutes = '' and decision_id is null)),
    check (state <> 'HELD' or minutes <> '' or decision_id is not null),
    check (closed_at is null or minutes <> ''),
    check (decision_id is null or kind <> 'JOINT_INTAKE')
);
-- One joint intake at a time: two requests at the same moment cannot book two.
create unique index meeting_one_intake on meeting_meeting (case_id) where kind = 'JOINT_INTAKE' and state = 'CALLED';
create index meeting_meeting_by_case on meeting_meeting (case_id, starts_at);
create index meeting_meeting_by_time on meeting_meeting (starts_at);

create sequence meeting_attendee_seq start 50 increment 50;
create table meeting_attendee (
    id                      bigint      primary key,
    meeting_id              bigint      not null references meeting_meeting,
    uid                     varchar(64) not null,
    agency                  varchar(30) not null,
    attended                boolean,
    secrecy_acknowledged_at timestamptz,
    version                 integer     not null,
    unique (meeting_id, uid)
);
create index meeting_attendee_by_person on meeting_attendee (uid, meeting_id);
