-- ログイン: sessions, second factor, login tries, networks.

insert into policy_setting (key, valid_from, value, unit, source, note) values
    ('SESSION_IDLE', '2022-04-01', '30', 'MINUTES',
     'design decision', 'without a touch; what was typed is kept as a draft'),
    ('SESSION_LONGEST', '2022-04-01', '720', 'MINUTES',
     'design decision', 'NIST SP 800-63B, 4.2.3: at most 12 hours at assurance level 2'),
    ('SESSION_WARNING', '2022-04-01', '5', 'MINUTES',
     'design decision', 'WCAG 2.2.1: time to ask for more'),
    ('FRESH_WITHIN', '2022-04-01', '10', 'MINUTES',
     'design decision', 'before an export, a print of many, a merge, break-glass'),
    ('CODE_TRIES', '2022-04-01', '5', 'COUNT',
     'design decision', 'wrong codes in a row'),
    ('CODE_LOCKED', '2022-04-01', '15', 'MINUTES',
     'design decision', null),
    ('LOGIN_TRIES', '2022-04-01', '5', 'COUNT',
     'design decision', 'wrong passwords for one account from one address, within LOGIN_WINDOW'),
    ('LOGIN_TRIES_ADDRESS', '2022-04-01', '30', 'COUNT',
     'design decision', 'wrong passwords from one address, for accounts that never came in from there'),
    ('LOGIN_WINDOW', '2022-04-01', '15', 'MINUTES',
     'design decision', null);

-- From first password to the end. Entered once the second factor is given, or at once where none is asked.
create sequence session_visit_seq start 50 increment 50;
create table session_visit (
    id         bigint       primary key default nextval('session_visit_seq'),
    uid        varchar(64)  not null references directory_staff,
    address    varchar(45)  not null,
    browser    varchar(60)  not null,
    came_at    timestamptz  not null,
    entered_at timestamptz,
    seen_at    timestamptz  not null,
    proven_at  timestamptz  not null,
    factor     varchar(20)  not null check (factor in ('PASSWORD', 'CODE', 'RECOVERY_CODE')),
    ended_at   timestamptz,
    ended_why  varchar(20)
        check (ended_why in ('LEFT', 'IDLE', 'LONGEST', 'OTHERS_ENDED', 'NOT_ON_THE_ROLL', 'FACTOR_RESET')),
    check ((ended_at is null) = (ended_why is null)),
    check (entered_at is null or entered_at >= came_at)
);
create index session_visit_open on session_visit (uid, came_at) where ended_at is null;

-- The secret is sealed under the ward's key; last_step is the newest time step whose code was taken, so that none is taken twice.
create table session_factor (
    uid          varchar(64) primary key references directory_staff,
    secret       bytea       not null,
    offered_at   timestamptz not null,
    enrolled_at  timestamptz,
    last_step    bigint      not null default 0,
    wrong        integer     not null default 0,
    locked_until timestamptz
);

create table session_recovery_code (
    uid     varchar(64) not null references session_factor on delete cascade,
    mark    bytea       not null,
    used_at timestamptz,
    primary key (uid, mark)
);

-- A factor is taken away by two people: one asks, another confirms.
create sequence session_reset_seq start 50 increment 50;
create table session_reset (
    id           bigint       primary key default nextval('session_reset_seq'),
    uid          varchar(64)  not null references directory_staff,
    reason       varchar(500) not null check (reason <> ''),
    asked_by     varchar(64)  not null references directory_staff check (asked_by <> uid),
    asked_at     timestamptz  not null,
    confirmed_by varchar(64)  references directory_staff check (confirmed_by not in (asked_by, uid)),
    confirmed_at timestamptz,
    dropped_at   timestamptz,
    check ((confirmed_by is null) = (confirmed_at is null)),
    check (confirmed_at is null or dropped_at is null)
);
create unique index session_reset_one on session_reset (uid) where confirmed_at is null and dropped_at is null;

-- Whom somebody tried to be: a mark and not the name, because people type their password into the wrong field.
create sequence session_try_seq start 50 increment 50;
create table session_try (
    id      bigint      primary key default nextval('session_try_seq'),
    at      timestamptz not null,
    account bytea       not null,
    address varchar(45) not null,
    outcome varchar(10) not null check (outcome in ('OPEN', 'WRONG', 'RIGHT', 'SILENT'))
);
create index session_try_by_account on session_try (account, address, at);
create index session_try_by_address on session_try (address, at);
create index session_try_by_age on session_try (at);

-- Where the second factor is asked; no line means asked everywhere. The narrowest network wins.
create table session_network (
    network cidr        primary key,
    rule    varchar(10) not null check (rule in ('ASKED', 'NOT_ASKED', 'REFUSED')),
    note    varchar(300) not null check (note <> '')
);

insert into audit_exempt (table_name, column_name, reason) values
    ('session_visit', '*', 'touched at every click; coming, going and every refusal are looks of their own'),
    ('session_try', '*', 'guesses, each a look of its own, thrown away after a month'),
    ('session_recovery_code', '*', 'marks; their making and their use are looks of their own'),
    ('session_factor', 'last_step', 'counts the steps of the clock'),
    ('session_factor', 'wrong', 'counts wrong codes, each a look of its own');
