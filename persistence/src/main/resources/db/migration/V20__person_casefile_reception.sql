-- Casework: person, casefile, reception.

-- 本人・家族 --------------------------------------------------------------------------------------------------------

-- The pairs of neighbouring characters of each word, each once; a word of one character is its own pair. The same as
-- KanaFold.bigrams for one word, and over folded words only: a trigram index cannot find a name of two letters.
create function banso_bigrams(words text) returns text[]
    language sql immutable strict parallel safe
    return coalesce(
        (select array_agg(distinct substr(word, place, 2))
           from string_to_table(words, ' ') as word, generate_series(1, greatest(length(word) - 1, 1)) as place
          where word <> ''),
        array[]::text[]);

create sequence person_person_seq increment 50 start 50;
create table person_person (
    id             bigint       primary key,
    family_name    varchar(60)  not null,
    given_name     varchar(60)  not null,
    family_kana    varchar(60)  not null,
    given_kana     varchar(60)  not null,
    sex            varchar(10)  not null check (sex in ('MALE', 'FEMALE', 'OTHER', 'UNKNOWN')),
    birth_date     date,
    stated_age     integer      check (stated_age between 0 and 122),
    stated_age_on  date,
    phone          varchar(40)  not null,
    address        varchar(200) not null,
    -- Folded words (KanaFold.key), one space between; and what the index finds them by.
    search_key     text         not null,
    search_bigrams text[]       not null generated always as (banso_bigrams(search_key)) stored,
    phone_digits   varchar(40)  not null check (phone_digits ~ '^[0-9]*$'),
    version        integer      not null,
    check (num_nulls(stated_age, stated_age_on) in (0, 2))
);
create index person_person_by_bigrams on person_person using gin (search_bigrams);
create index person_person_by_phone on person_person using gin (phone_digits gin_trgm_ops);

-- ケース ----------------------------------------------------------------------------------------------------------

-- The last number given in a fiscal year; its row is the lock under which the next one is given.
create table casefile_number (
    fiscal_year integer primary key,
    last        integer not null check (last > 0)
);

create sequence casefile_case_seq increment 50 start 50;
create table casefile_case (
    id             bigint      primary key,
    number         varchar(16) not null unique check (number ~ '^[A-Z][0-9]{1,2}-[0-9]{4,9}$'),
    opened_on      date        not null,
    state          varchar(20) not null,
    suspended_from varchar(20),
    subject_id     bigint      not null references person_person,
    lead_agency    varchar(30),
    -- Whether casefile_danger has something to beware of.
    in_danger      boolean     not null,
    -- Who needs somebody first: a danger, a first interview, any other; a resting one, a closed one.
    urgency        smallint    not null generated always as (
        case when state = 'CLOSED' then 4 when state = 'SUSPENDED' then 3
             when in_danger then 0 when state = 'SCREENED' then 1 else 2 end) stored,
    version        integer     not null,
    check (state in ('SCREENED', 'JOINT_INTAKE', 'ASSESSED', 'LEAD_ASSIGNED', 'PLAN_DRAFT', 'PLAN_CONSENTED',
                     'IN_SUPPORT', 'SUSPENDED', 'CLOSED')),
    check (suspended_from in ('SCREENED', 'JOINT_INTAKE', 'ASSESSED', 'LEAD_ASSIGNED', 'PLAN_DRAFT',
                              'PLAN_CONSENTED', 'IN_SUPPORT')),
    check ((state = 'SUSPENDED') = (suspended_from is not null)),
    -- From the decision on there is a lead.
    check (lead_agency is not null
           or coalesce(suspended_from, state) in ('SCREENED', 'JOINT_INTAKE', 'ASSESSED', 'CLOSED'))
);
create index casefile_case_by_opening on casefile_case (opened_on desc, id desc);
create index casefile_case_by_state on casefile_case (state, urgency, opened_on, id);
create index casefile_case_by_urgency on casefile_case (urgency, opened_on, id);
create index casefile_case_by_subject on casefile_case (subject_id);

create sequence casefile_participant_seq increment 50 start 50;
create table casefile_participant (
    id           bigint      primary key,
    case_id      bigint      not null references casefile_case,
    person_id    bigint      not null references person_person,
    kind         varchar(20) not null check (kind in ('SUBJECT', 'FAMILY_CLIENT')),
    relationship varchar(20) not null
        check (relationship in ('SELF', 'MOTHER', 'FATHER', 'GRANDPARENT', 'SIBLING', 'SPOUSE', 'CHILD', 'RELATIVE')),
    met_on       date,
    version      integer     not null,
    check ((kind = 'SUBJECT') = (relationship = 'SELF')),
    unique (case_id, person_id),
    unique (case_id, id)
);
create unique index casefile_participant_one_subject on casefile_participant (case_id) where kind = 'SUBJECT';
create index casefile_participant_by_person on casefile_participant (person_id);

-- Whom the case is about takes part in it; checked at commit, because both rows point at each other.
alter table casefile_case
    add constraint casefile_case_subject_takes_part
    foreign key (id, subject_id) references casefile_participant (case_id, person_id) deferrable initially deferred;

create table casefile_danger (
    case_id bigint      not null references casefile_case,
    danger  varchar(20) not null check (danger in ('VIOLENCE', 'SUICIDE_RISK', 'CHILD_AT_RISK')),
    primary key (case_id, danger)
);

create sequence casefile_consent_seq increment 50 start 50;
create table casefile_consent (
    id                     bigint      primary key,
    case_id                bigint      not null references casefile_case,
    given_by               bigint      not null,
    how                    varchar(30) not null
        check (how in ('SIGNED_FORM', 'ORAL', 'MESSAGE', 'THROUGH_FAMILY_IN_PRESENCE')),
    given_on               date        not null,
    valid_from             date        not null check (valid_from >= given_on),
    valid_until            date        check (valid_until >= valid_from),
    recorded_by            varchar(64) not null,
    withdrawn_on           date        check (withdrawn_on >= given_on),
    withdrawal_recorded_by varchar(64),
    version                integer     not null,
    check (num_nulls(withdrawn_on, withdrawal_recorded_by) in (0, 2)),
    foreign key (case_id, given_by) references casefile_participant (case_id, id)
);
create index casefile_consent_by_case on casefile_consent (case_id);

create table casefile_consent_agency (
    consent_id bigint      not null references casefile_consent,
    agency     varchar(30) not null,
    primary key (consent_id, agency)
);

create table casefile_consent_item (
    consent_id bigint      not null references casefile_consent,
    item       varchar(20) not null check (item in ('IDENTITY', 'LIVING', 'SCHOOL_HISTORY', 'HEALTH', 'FINANCE')),
    primary key (consent_id, item)
);

create sequence casefile_story_seq increment 50 start 50;
create table casefile_story (
    id          bigint      primary key,
    case_id     bigint      not null references casefile_case,
    happened_at timestamptz not null,
    recorded_at timestamptz not null,
    kind        varchar(60) not null check (kind ~ '^[a-z]+\.[A-Z0-9_]+$'),
    uid         varchar(64) not null,
    agency      varchar(30) not null,
    ref_id      bigint      not null,
    -- One value a line; empty for none.
    "values"    text        not null
);
create index casefile_story_by_case on casefile_story (case_id, happened_at desc, id desc);
create index casefile_story_by_person on casefile_story (uid, recorded_at desc, case_id);

-- A standing is in a case that exists; checked at commit, because it is given in the transaction that opens the case.
alter table access_standing
    add constraint access_standing_in_case
    foreign key (case_id) references casefile_case deferrable initially deferred;
-- The few cases of an agency that stands in few.
create index access_standing_by_agency on access_standing (agency, case_id);

-- 相談受付 --------------------------------------------------------------------------------------------------------

create sequence reception_reception_seq increment 50 start 50;
create table reception_reception (
    id               bigint        primary key,
    received_at      timestamptz   not null,
    recorded_at      timestamptz   not null check (recorded_at >= received_at),
    received_by      varchar(64)   not null,
    agency           varchar(30)   not null check (agency in ('PLAT_HOME', 'MERKMAL')),
    channel          varchar(20)   not null check (channel in ('PHONE', 'FACE_TO_FACE', 'MAIL', 'SNS', 'VISIT')),
    route            varchar(20)   not null
        check (route in ('SELF_FOUND', 'WELFARE_DESK', 'ANSUKO', 'PORT', 'HEALTH', 'EDU_CENTER', 'SCHOOL',
                         'CHILD_FAMILY_CENTER', 'MINSEI', 'OTHER')),
    anonymous        boolean       not null,
    caller_id        bigint        not null references person_person,
    caller_relation  varchar(20)   not null
        check (caller_relation in ('SELF', 'MOTHER', 'FATHER', 'GRANDPARENT', 'SIBLING', 'SPOUSE', 'CHILD', 'RELATIVE',
                                   'ACQUAINTANCE', 'AGENCY_STAFF', 'OTHER')),
    subject_id       bigint        not null references person_person,
    -- On the day of the reception; null is not known.
    subject_age      integer       check (subject_age between 0 and 150),
    other_worry_text varchar(100)  not null,
    wish             varchar(4000) not null,
    -- The first day of the month; null is not known. Decides nothing.
    withdrawn_since  date          check (extract(day from withdrawn_since) = 1),
    seen_by_anyone   varchar(10)   not null check (seen_by_anyone in ('YES', 'NO', 'UNKNOWN')),
    consent_variant  varchar(20)   not null check (consent_variant in ('WITH_CONSENT', 'WITHOUT_CONSENT')),
    exit             varchar(20)   not null check (exit in ('OWN_SUPPORT', 'INFORMATION_ONLY', 'HANDED_OVER')),
    handed_over_to   varchar(100)  not null,
    case_id          bigint        references casefile_case,
    version          integer       not null,
    check ((caller_relation = 'SELF') = (caller_id = subject_id)),
    check ((exit = 'HANDED_OVER') = (handed_over_to <> '')),
    check (exit <> 'OWN_SUPPORT' or case_id is not null)
);
create index reception_reception_by_case on reception_reception (case_id, received_at desc) where case_id is not null;
create index reception_reception_by_time on reception_reception (received_at);
create index reception_reception_by_caller on reception_reception (caller_id);

create table reception_worry (
    reception_id bigint      not null references reception_reception,
    worry        varchar(20) not null
        check (worry in ('HEALTH', 'HOUSING', 'INCOME', 'RENT_LOAN', 'TAXES_UTILITIES', 'DEBT', 'JOB_SEARCH',
                         'WORK_TROUBLE', 'COMMUNITY', 'FAMILY_RELATION', 'CHILD_REARING', 'CARE', 'WITHDRAWAL_SCHOOL',
                         'VIOLENCE_ABUSE', 'NO_FOOD', 'OTHER')),
    -- ◎ and ○.
    mark         varchar(10) not null check (mark in ('MAIN', 'ALSO')),
    primary key (reception_id, worry)
);
create unique index reception_worry_one_main on reception_worry (reception_id) where mark = 'MAIN';

create table reception_danger (
    reception_id bigint      not null references reception_reception,
    danger       varchar(20) not null check (danger in ('VIOLENCE', 'SUICIDE_RISK', 'CHILD_AT_RISK')),
    primary key (reception_id, danger)
);
