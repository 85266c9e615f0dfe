-- 会議・予定: meetings by visit and by telephone, what a family asked for, ways between places, proposals of the planner.

alter table meeting_meeting
    drop constraint meeting_meeting_kind_check,
    alter column room_id drop not null,
    add column place varchar(10) not null default 'ROOM' check (place in ('ROOM', 'VISIT', 'PHONE')),
    add column district varchar(20)
        check (district in ('SETAGAYA', 'KITAZAWA', 'TAMAGAWA', 'KINUTA', 'KARASUYAMA')),
    add constraint meeting_meeting_kind_known
        check (kind in ('JOINT_INTAKE', 'SUPPORT_COORDINATION_MEETING', 'MULTI_LAYERED_SUPPORT_MEETING',
                        'SUPPORT_CONFERENCE_ART9', 'SUPPORT_CONFERENCE_ART106', 'HOME_VISIT')),
    add constraint meeting_meeting_somewhere
        check ((room_id is not null) = (place = 'ROOM') and (district is not null) = (place = 'VISIT')),
    add constraint meeting_meeting_visit_goes_there check (kind <> 'HOME_VISIT' or place = 'VISIT'),
    add constraint meeting_meeting_visit_decides_nothing check (decision_id is null or kind <> 'HOME_VISIT');

-- Minutes from an agency's house to a district, one way, by bicycle or train with the waiting in it.
create table calendar_way (
    agency   varchar(30) not null,
    district varchar(20) not null check (district in ('SETAGAYA', 'KITAZAWA', 'TAMAGAWA', 'KINUTA', 'KARASUYAMA')),
    minutes  integer     not null check (minutes between 0 and 180),
    version  integer     not null,
    primary key (agency, district)
);
insert into calendar_way (agency, district, minutes, version) values
    ('PLAT_HOME', 'SETAGAYA', 15, 1), ('PLAT_HOME', 'KITAZAWA', 25, 1), ('PLAT_HOME', 'TAMAGAWA', 25, 1),
    ('PLAT_HOME', 'KINUTA', 35, 1), ('PLAT_HOME', 'KARASUYAMA', 40, 1),
    ('MERKMAL', 'SETAGAYA', 15, 1), ('MERKMAL', 'KITAZAWA', 20, 1), ('MERKMAL', 'TAMAGAWA', 30, 1),
    ('MERKMAL', 'KINUTA', 35, 1), ('MERKMAL', 'KARASUYAMA', 40, 1);

-- What a family asked for when they meet somebody: kept, so that nobody has to say it twice.
create table meeting_wish (
    case_id    bigint      primary key references casefile_case,
    not_before time,
    not_after  time        check (not_after > not_before),
    -- Bits, Monday first.
    not_on     integer     not null check (not_on between 0 and 127),
    gender     varchar(10) check (gender in ('FEMALE', 'MALE')),
    language   varchar(20) check (language in ('ENGLISH', 'CHINESE', 'KOREAN', 'SIGN_LANGUAGE')),
    place      varchar(10) check (place in ('ROOM', 'VISIT', 'PHONE')),
    district   varchar(20) check (district in ('SETAGAYA', 'KITAZAWA', 'TAMAGAWA', 'KINUTA', 'KARASUYAMA')),
    said_by    varchar(64) not null,
    said_at    timestamptz not null,
    version    integer     not null
);

-- What the planner proposes, until somebody books it or it no longer waits.
create sequence meeting_proposal_seq increment 50 start 50;
create table meeting_proposal (
    id         bigint       primary key,
    case_id    bigint       not null references casefile_case,
    kind       varchar(40)  not null
        check (kind in ('JOINT_INTAKE', 'SUPPORT_COORDINATION_MEETING', 'MULTI_LAYERED_SUPPORT_MEETING',
                        'SUPPORT_CONFERENCE_ART9', 'SUPPORT_CONFERENCE_ART106', 'HOME_VISIT')),
    -- The meeting that has to move; null for a new one.
    moves_id   bigint       references meeting_meeting,
    urgency    integer      not null check (urgency > 0),
    since      date         not null,
    minutes    integer      not null check (minutes between 5 and 480),
    state      varchar(10)  not null check (state in ('PROPOSED', 'PINNED', 'BOOKED', 'LEFT_OUT')),
    starts_at  timestamptz,
    place      varchar(10)  check (place in ('ROOM', 'VISIT', 'PHONE')),
    room_id    bigint       references calendar_room,
    district   varchar(20)  check (district in ('SETAGAYA', 'KITAZAWA', 'TAMAGAWA', 'KINUTA', 'KARASUYAMA')),
    people     varchar(400) not null,
    reason     varchar(30)
        check (reason in ('CONSENT_MISSING', 'DISTRICT_UNKNOWN', 'NOBODY_FOR_A_SEAT', 'NO_TIME_OF_THE_FAMILY',
                          'NEVER_TOGETHER', 'NO_ROOM', 'OTHERS_COME_FIRST')),
    -- When it would have a time if the family could always.
    relief_at  timestamptz,
    was_at     timestamptz,
    because    varchar(20)
        check (because in ('PERSON_AWAY', 'PERSON_BOOKED', 'ROOM_TAKEN', 'FAMILY_CANNOT', 'MADE_WAY')),
    because_of varchar(64),
    meeting_id bigint       references meeting_meeting,
    made_by    varchar(64)  not null,
    made_at    timestamptz  not null,
    version    integer      not null,
    check ((state = 'LEFT_OUT') = (reason is not null)),
    check ((state = 'LEFT_OUT') = (starts_at is null)),
    check ((starts_at is null) = (place is null)),
    check ((room_id is not null) = coalesce(place = 'ROOM', false) and (district is not null) = coalesce(place = 'VISIT', false)),
    check ((state = 'BOOKED') = (meeting_id is not null)),
    check (num_nulls(was_at, because) in (0, 2))
);
-- One open proposal for what waits; two planners at one moment cannot make two.
create unique index meeting_proposal_one on meeting_proposal (case_id, kind, coalesce(moves_id, 0)) where state <> 'BOOKED';
create index meeting_proposal_by_time on meeting_proposal (state, starts_at);
