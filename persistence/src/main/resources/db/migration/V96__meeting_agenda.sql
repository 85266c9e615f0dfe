-- 会議: one case after another in one sitting; what each agency says beforehand; numbered copies; what members say of the minutes.

create sequence meeting_sitting_seq start 50 increment 50;
create table meeting_sitting (
    id        bigint      primary key,
    kind      varchar(40) not null
        check (kind in ('SUPPORT_COORDINATION_MEETING', 'MULTI_LAYERED_SUPPORT_MEETING', 'SUPPORT_CONFERENCE_ART9',
                        'SUPPORT_CONFERENCE_ART106')),
    starts_at timestamptz not null,
    room_id   bigint      not null references calendar_room,
    secretary varchar(64) not null,
    agency    varchar(30) not null,
    opened_at timestamptz not null check (opened_at <= starts_at),
    version   integer     not null
);
create index meeting_sitting_by_time on meeting_sitting (starts_at);

alter table meeting_meeting add column sitting_id bigint references meeting_sitting;
create index meeting_meeting_by_sitting on meeting_meeting (sitting_id, starts_at) where sitting_id is not null;

create sequence meeting_preparation_seq start 50 increment 50;
create table meeting_preparation (
    id         bigint        primary key,
    meeting_id bigint        not null references meeting_meeting,
    case_id    bigint        not null references casefile_case,
    agency     varchar(30)   not null,
    household  varchar(2000) not null,
    doing      varchar(2000) not null,
    wished     varchar(1000) not null,
    asked      varchar(1000) not null,
    -- bits of what is delicate, as its author marks it
    about      integer       not null default 0,
    written_by varchar(64)   not null,
    written_at timestamptz   not null,
    version    integer       not null,
    unique (meeting_id, agency),
    check (household <> '' or doing <> '' or wished <> '' or asked <> '')
);
create index meeting_preparation_by_case on meeting_preparation (case_id);

-- An agency that is called says its part whether or not the case is open to it; it reads the others' with the case.
create policy acting on meeting_preparation using (
    access_sees(case_id, 'casework') or (agency = (select access_agency()) and access_is_called(meeting_id)));

create sequence meeting_copy_seq start 50 increment 50;
create table meeting_copy (
    id          bigint      primary key,
    sitting_id  bigint      not null references meeting_sitting,
    number      integer     not null check (number > 0),
    recipient   varchar(64) not null,
    printed_by  varchar(64) not null,
    printed_at  timestamptz not null,
    returned_at timestamptz check (returned_at >= printed_at),
    version     integer     not null,
    unique (sitting_id, number)
);

alter table meeting_attendee
    add column approved_at timestamptz,
    add column objection varchar(1000) not null default '',
    add check (approved_at is null or objection = '');

insert into policy_setting (key, valid_from, value, unit, source, note) values
    ('PREPARATION_AHEAD', '2022-04-01', '14', 'DAYS', 'design decision',
     'so long before a meeting its members are asked for their agency''s sheet');
