-- 会議: the minutes while they are typed, by one and read along by the others. Gone when they are written into the record.
create table meeting_live (
    meeting_id bigint         primary key references meeting_meeting,
    case_id    bigint         not null references casefile_case,
    content    varchar(10000) not null,
    about      integer        not null default 0,
    writer     varchar(64)    not null,
    written_at timestamptz    not null,
    version    integer        not null
);
create index meeting_live_by_case on meeting_live (case_id);

insert into audit_exempt (table_name, reason) values
    ('meeting_live', 'typed and not yet said: the minutes are watched when they are written into the meeting');
