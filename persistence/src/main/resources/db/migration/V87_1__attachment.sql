-- 添付: files of a case. The bytes lie in pieces beside their head, so that no more than one piece is ever in memory.

create sequence attachment_file_seq increment 50 start 50;
create table attachment_file (
    id          bigint       primary key,
    case_id     bigint       not null references casefile_case,
    name        varchar(200) not null check (name <> ''),
    kind        varchar(10)  not null check (kind in ('PDF', 'JPEG', 'PNG', 'WEBP', 'WORD', 'EXCEL', 'SLIDES', 'TEXT')),
    charset     varchar(20),
    bytes       bigint       not null check (bytes > 0),
    digest      char(64)     not null check (digest ~ '^[0-9a-f]{64}$'),
    origin      varchar(20)  not null
        check (origin in ('SUBJECT', 'FAMILY', 'THIRD_PARTY', 'AGENCY', 'STAFF_EVALUATION')),
    -- bits of a delicate group (4 illness, 8 danger, 16 income)
    about       smallint     not null default 0 check (about in (0, 4, 8, 12, 16, 20, 24, 28)),
    scan        varchar(10)  not null check (scan in ('CLEAN', 'UNSCANNED', 'HELD')),
    attached_by varchar(64)  not null,
    agency      varchar(30)  not null,
    attached_at timestamptz  not null,
    removed_by  varchar(64),
    removed_at  timestamptz  check (removed_at >= attached_at),
    version     integer      not null,
    check ((removed_by is null) = (removed_at is null)),
    check ((charset is not null) = (kind = 'TEXT'))
);
create index attachment_file_by_case on attachment_file (case_id, id);
create index attachment_file_held on attachment_file (id) where scan = 'HELD' and removed_at is null;
create index attachment_file_removed on attachment_file (removed_at) where removed_at is not null;

create table attachment_piece (
    file_id  bigint  not null references attachment_file,
    position integer not null check (position >= 0),
    content  bytea   not null,
    primary key (file_id, position)
);
alter table attachment_piece alter column content set storage external; -- a picture is compressed already

-- The timer that scans again and removes what is past its time sees all files and nothing else of a case.
create policy acting on attachment_file using (access_sees(case_id, 'casework') or (select access_job()) = 'attachment')
    with check (access_sees(case_id, 'casework') or (select access_job()) = 'attachment');

insert into audit_exempt (table_name, column_name, reason) values
    ('attachment_piece', '*', 'the bytes of a file; that it came and went, and its digest, is written of attachment_file');

insert into policy_setting (key, valid_from, value, unit, source, note) values
    ('ATTACH_PDF', '2022-04-01', '20480', 'KILOBYTES', 'design decision', 'the largest PDF; 0 takes none'),
    ('ATTACH_IMAGE', '2022-04-01', '15360', 'KILOBYTES', 'design decision', 'the largest picture; 0 takes none'),
    ('ATTACH_OFFICE', '2022-04-01', '10240', 'KILOBYTES', 'design decision',
     'the largest document, sheet or set of slides, none with macros; 0 takes none'),
    ('ATTACH_TEXT', '2022-04-01', '1024', 'KILOBYTES', 'design decision', 'the largest plain text; 0 takes none'),
    ('ATTACH_UNSCANNED', '2022-04-01', '1', 'COUNT', 'design decision',
     '1: where no virus scanner is configured a file can be opened and is marked; 0: it is held back');
