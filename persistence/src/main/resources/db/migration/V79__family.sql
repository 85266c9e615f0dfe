-- 家族図: who belongs to a family, how they are tied, where they live, whom they know outside, what happened to them.

-- A day as it is remembered (RoughDate): 1990-04-01, 1990-04, 1990, or about that year 1990~. Sorts by time.
create domain rough_date as varchar(10) check (value ~ '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?|~)?$');

create sequence family_member_seq start 50 increment 50;
create table family_member (
    id          bigint       primary key,
    case_id     bigint       not null references casefile_case,
    -- Somebody whom the desk knows; their card says name, sex and birth then.
    person_id   bigint       references person_person,
    name        varchar(60)  not null,
    sex         varchar(10)  not null check (sex in ('MALE', 'FEMALE', 'OTHER', 'UNKNOWN')),
    life        varchar(10)  not null check (life in ('BORN', 'EXPECTED', 'MISCARRIED', 'STILLBORN')),
    born        rough_date,
    dead        boolean      not null check (dead or died is null),
    died        rough_date,
    -- Born with this one.
    twin_of_id  bigint,
    identical   boolean      not null check (not identical or twin_of_id is not null),
    note        varchar(300) not null,
    recorded_by varchar(64)  not null,
    agency      varchar(30)  not null,
    recorded_at timestamptz  not null,
    version     integer      not null,
    check (twin_of_id <> id),
    unique (case_id, id),
    unique (case_id, person_id),
    foreign key (case_id, twin_of_id) references family_member (case_id, id)
);

create sequence family_couple_seq start 50 increment 50;
create table family_couple (
    id          bigint      primary key,
    case_id     bigint      not null references casefile_case,
    one_id      bigint      not null,
    two_id      bigint      not null check (two_id <> one_id),
    kind        varchar(10) not null check (kind in ('MARRIED', 'PARTNERS', 'UNMARRIED', 'SEPARATED', 'DIVORCED')),
    since       rough_date,
    until       rough_date,
    recorded_by varchar(64) not null,
    agency      varchar(30) not null,
    recorded_at timestamptz not null,
    version     integer     not null,
    foreign key (case_id, one_id) references family_member (case_id, id),
    foreign key (case_id, two_id) references family_member (case_id, id)
);
create index family_couple_by_case on family_couple (case_id);

create sequence family_parentage_seq start 50 increment 50;
create table family_parentage (
    id          bigint      primary key,
    case_id     bigint      not null references casefile_case,
    child_id    bigint      not null,
    parent_id   bigint      not null check (parent_id <> child_id),
    kind        varchar(10) not null check (kind in ('BIRTH', 'ADOPTED', 'FOSTER')),
    recorded_by varchar(64) not null,
    agency      varchar(30) not null,
    recorded_at timestamptz not null,
    unique (case_id, child_id, parent_id),
    foreign key (case_id, child_id) references family_member (case_id, id),
    foreign key (case_id, parent_id) references family_member (case_id, id)
);

-- Who lives in which household, from when to when; 1 is the subject's.
create sequence family_stay_seq start 50 increment 50;
create table family_stay (
    id          bigint      primary key,
    case_id     bigint      not null references casefile_case,
    member_id   bigint      not null,
    household   integer     not null check (household between 1 and 9),
    since       rough_date,
    until       rough_date,
    recorded_by varchar(64) not null,
    agency      varchar(30) not null,
    recorded_at timestamptz not null,
    version     integer     not null,
    foreign key (case_id, member_id) references family_member (case_id, id)
);
create index family_stay_by_case on family_stay (case_id);

create sequence family_tie_seq start 50 increment 50;
create table family_tie (
    id          bigint      primary key,
    case_id     bigint      not null references casefile_case,
    from_id     bigint      not null,
    to_id       bigint      not null check (to_id <> from_id),
    kind        varchar(10) not null
        check (kind in ('CLOSE', 'FUSED', 'DISTANT', 'CONFLICT', 'CUT_OFF', 'VIOLENCE')),
    since       rough_date,
    until       rough_date,
    recorded_by varchar(64) not null,
    agency      varchar(30) not null,
    recorded_at timestamptz not null,
    unique (case_id, from_id, to_id, kind),
    foreign key (case_id, from_id) references family_member (case_id, id),
    foreign key (case_id, to_id) references family_member (case_id, id)
);
-- Violence is of the delicate group: as the dangers of the case.
create policy acting on family_tie using (
    access_sees(case_id, 'casework') and (kind <> 'VIOLENCE' or access_sees(case_id, 'violence')))
    with check (access_sees(case_id, 'casework'));

-- Whom and what the family knows outside.
create sequence family_link_seq start 50 increment 50;
create table family_link (
    id          bigint      primary key,
    case_id     bigint      not null references casefile_case,
    -- The whole household when nobody is named.
    member_id   bigint,
    body        varchar(20) not null
        check (body in ('SCHOOL', 'WORK', 'CLINIC', 'AGENCY', 'BENEFITS', 'CARE', 'PLACE', 'FRIEND', 'RELATIVE',
                        'NEIGHBOUR', 'ONLINE', 'OTHER')),
    name        varchar(60) not null,
    strength    varchar(10) not null check (strength in ('STRONG', 'ORDINARY', 'WEAK', 'STRESSFUL', 'BROKEN')),
    flow        varchar(20) not null check (flow in ('NONE', 'TO_FAMILY', 'FROM_FAMILY', 'BOTH')),
    since       rough_date,
    until       rough_date,
    recorded_by varchar(64) not null,
    agency      varchar(30) not null,
    recorded_at timestamptz not null,
    foreign key (case_id, member_id) references family_member (case_id, id)
);
create index family_link_by_case on family_link (case_id);

-- The family's years (家族年表), from whoever knew it.
create sequence family_event_seq start 50 increment 50;
create table family_event (
    id          bigint       primary key,
    case_id     bigint       not null references casefile_case,
    member_id   bigint,
    kind        varchar(20)  not null
        check (kind in ('SCHOOL', 'SCHOOL_REFUSAL', 'LEFT_SCHOOL', 'WITHDRAWAL_BEGAN', 'WITHDRAWAL_EASED', 'JOB_BEGAN',
                        'JOB_ENDED', 'ILLNESS', 'HOSPITAL', 'VIOLENCE', 'MONEY', 'MOVE', 'SUPPORT', 'OTHER')),
    happened    rough_date   not null,
    content     varchar(300) not null,
    origin      varchar(20)  not null check (origin in ('SUBJECT', 'FAMILY', 'THIRD_PARTY', 'AGENCY', 'STAFF_EVALUATION')),
    -- Which agency knew it; who wrote it down.
    told_by     varchar(30)  not null,
    recorded_by varchar(64)  not null,
    agency      varchar(30)  not null,
    recorded_at timestamptz  not null,
    foreign key (case_id, member_id) references family_member (case_id, id)
);
create index family_event_by_case on family_event (case_id);
