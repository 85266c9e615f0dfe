-- The ground: policy, directory, access, audit, draft.

create extension if not exists pg_trgm;
create extension if not exists btree_gist;
create extension if not exists pgcrypto;

-- 方針 ------------------------------------------------------------------------------------------------------------

create table policy_setting (
    key        varchar(60)  not null,
    valid_from date         not null,
    value      varchar(60)  not null,
    unit       varchar(20)  not null
        check (unit in ('MONTHS', 'DAYS', 'MINUTES', 'KILOBYTES', 'COUNT', 'TIME_OF_DAY')),
    source     varchar(300) not null check (source <> ''),
    note       varchar(500),
    primary key (key, valid_from),
    check (case when unit = 'TIME_OF_DAY' then value ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$' else value ~ '^[0-9]{1,9}$' end)
);

insert into policy_setting (key, valid_from, value, unit, source, note) values
    ('PLAN_LONGEST', '2015-04-01', '6', 'MONTHS',
     '墨田区生活困窮者自立相談支援事業実施要領', 'another ward''s rule; Setagaya has published none'),
    ('INTAKE_LENGTH', '2022-04-01', '90', 'MINUTES',
     'メルクマールせたがや 活動案内 (3cha.tokyo/activity)', 'first session'),
    ('LATER_INTERVIEW_LENGTH', '2022-04-01', '50', 'MINUTES',
     'メルクマールせたがや 活動案内 (3cha.tokyo/activity)', 'every later session'),
    ('MEETING_LENGTH', '2022-04-01', '60', 'MINUTES',
     '支援会議 about one hour (practice of a Tokyo municipality)', null),
    ('SMALL_CELL_BELOW', '2022-04-01', '5', 'COUNT',
     'design decision', 'no threshold of Setagaya is published; the ward is to confirm'),
    ('WORKING_FROM', '2022-04-01', '08:30', 'TIME_OF_DAY',
     '世田谷区 開庁時間', null),
    ('WORKING_TO', '2022-04-01', '17:15', 'TIME_OF_DAY',
     '世田谷区 開庁時間', null),
    ('FINDER_WINDOW', '2022-04-01', '28', 'DAYS',
     'design decision', null),
    ('DRAFT_KEPT', '2022-04-01', '30', 'DAYS',
     'design decision', 'a draft is no record; it is kept no longer than a leave of absence may last'),
    ('DRAFT_LARGEST', '2022-04-01', '256', 'KILOBYTES',
     'design decision', null),
    ('DRAFTS_PER_PERSON', '2022-04-01', '100', 'COUNT',
     'design decision', null);

-- 名簿 ------------------------------------------------------------------------------------------------------------

create table directory_staff (
    uid     varchar(64)  primary key,
    name    varchar(100) not null check (name <> ''),
    kana    varchar(100) not null,
    agency  varchar(30)  not null,
    active  boolean      not null,
    version integer      not null
);
create index directory_staff_by_agency on directory_staff (agency, kana) where active;

create table directory_staff_skill (
    uid   varchar(64) not null references directory_staff,
    skill varchar(60) not null,
    primary key (uid, skill)
);

create table directory_staff_role (
    uid  varchar(64) not null references directory_staff,
    role varchar(30) not null,
    primary key (uid, role)
);

create table directory_preference (
    uid      varchar(64) primary key references directory_staff,
    language varchar(2)  not null check (language in ('JA', 'EN')),
    era      varchar(10) not null check (era in ('WAREKI', 'WESTERN')),
    version  integer     not null
);

-- 閲覧 ------------------------------------------------------------------------------------------------------------

-- The case's foreign key comes with the case file's table.
create sequence access_standing_seq start 50 increment 50;
create table access_standing (
    id      bigint      primary key,
    case_id bigint      not null,
    agency  varchar(30) not null,
    ground  varchar(30) not null
        check (ground in ('JOINT_DESK', 'ROLE_DECIDED', 'PLAN_DECISION', 'SUPPORT_CONFERENCE')),
    since   timestamptz not null,
    until   timestamptz check (until > since),
    version integer     not null default 0
);
create index access_standing_by_case on access_standing (case_id, agency);

-- 監査 ------------------------------------------------------------------------------------------------------------

create sequence audit_entry_seq start 50 increment 50;
create table audit_entry (
    id            bigint      primary key,
    at            timestamptz not null,
    uid           varchar(255) not null,
    agency        varchar(30),
    action        varchar(60) not null check (action ~ '^[a-z]+\.[a-zA-Z-]+$'),
    look          boolean     not null,
    case_id       bigint,
    outcome       varchar(10) not null check (outcome in ('OK', 'REFUSED', 'FAULT')),
    reason        varchar(120),
    -- The seal. Empty until the sealer has passed; then the entry is a link of its day's chain.
    day           date,
    link          integer     check (link > 0),
    previous_hash char(64),
    hash          char(64),
    check ((outcome = 'OK') = (reason is null)),
    check (num_nulls(day, link, previous_hash, hash) in (0, 4)),
    unique (day, link)
);
create index audit_entry_unsealed on audit_entry (at, id) where hash is null;
create index audit_entry_by_case on audit_entry (case_id, at) where case_id is not null;
create index audit_entry_by_person on audit_entry (uid, at);

create function audit_keep() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and old.hash is null and new.hash is not null
        and (old.id, old.at, old.uid, old.agency, old.action, old.look, old.case_id, old.outcome, old.reason)
            is not distinct from
            (new.id, new.at, new.uid, new.agency, new.action, new.look, new.case_id, new.outcome, new.reason)
    then
        return new;
    end if;
    raise exception 'the audit trail is append-only (%)', tg_op;
end $$;
create trigger audit_entry_keep before update or delete on audit_entry
    for each row execute function audit_keep();
create trigger audit_entry_keep_all before truncate on audit_entry
    for each statement execute function audit_keep();

create function audit_arrive() returns trigger language plpgsql as $$
begin
    if num_nonnulls(new.day, new.link, new.previous_hash, new.hash) > 0 then
        raise exception 'an audit entry arrives unsealed';
    end if;
    return new;
end $$;
create trigger audit_entry_arrive before insert on audit_entry
    for each row execute function audit_arrive();

-- 下書き ----------------------------------------------------------------------------------------------------------

create sequence draft_text_seq start 50 increment 50;
create table draft_text (
    id       bigint      primary key,
    uid      varchar(64) not null references directory_staff,
    page     varchar(60) not null,
    case_id  bigint      not null,
    content  bytea       not null,
    saved_at timestamptz not null,
    unique (uid, page, case_id)
);
create index draft_text_by_age on draft_text (saved_at);
