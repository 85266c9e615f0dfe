-- Rooms assessment, plan, support, programme.
-- Uids have no foreign key: the directory is their source and the roll only follows it.

-- assessment: one joint intake per case. meeting_id has no foreign key: the meeting room lies uphill.
create sequence assessment_intake_seq start 50 increment 50;
create table assessment_intake (
    id bigint primary key,
    case_id bigint not null unique references casefile_case (id),
    meeting_id bigint,
    starts_at timestamptz,
    onset date check (extract(day from onset) = 1),
    continuity varchar(20) not null check (continuity in ('CONTINUOUS', 'INTERMITTENT', 'UNKNOWN')),
    activity_range varchar(20) not null
        check (activity_range in ('HOBBY_ONLY', 'NEIGHBOURHOOD', 'HOUSE_ONLY', 'ROOM_ONLY', 'UNKNOWN')),
    living_with text not null,
    school_non_attendance varchar(10) not null check (school_non_attendance in ('YES', 'NO', 'UNKNOWN')),
    school_period text not null,
    money text not null,
    health text not null,
    person_wish text not null,
    family_wish text not null,
    shared_facts text not null,
    changed_by varchar(64),
    changed_at timestamptz,
    closed_at timestamptz,
    version integer not null,
    check ((meeting_id is null) = (starts_at is null)),
    check ((changed_by is null) = (changed_at is null))
);

create table assessment_intake_trigger (
    intake_id bigint not null references assessment_intake (id),
    cause varchar(30) not null
        check (cause in ('SCHOOL_NON_ATTENDANCE', 'EXAM', 'JOB_HUNTING', 'WORKPLACE', 'DISMISSAL', 'HUMAN_RELATIONS',
                         'ILLNESS', 'OTHER', 'UNKNOWN')),
    primary key (intake_id, cause)
);

-- One voice per agency and per author; nobody signs an empty one.
create sequence assessment_voice_seq start 50 increment 50;
create table assessment_voice (
    id bigint primary key,
    intake_id bigint not null references assessment_intake (id),
    agency varchar(30) not null,
    author_uid varchar(64) not null,
    picture text not null,
    suggested_lead varchar(30),
    disagreement text not null,
    signed_at timestamptz,
    version integer not null,
    unique (intake_id, agency),
    unique (intake_id, author_uid),
    check (signed_at is null or picture <> '')
);

create table assessment_voice_issue (
    voice_id bigint not null references assessment_voice (id),
    issue varchar(20) not null
        check (issue in ('LIVELIHOOD', 'PSYCHOLOGICAL', 'HEALTH', 'FAMILY', 'SCHOOL', 'WORK', 'HOUSING', 'OTHER')),
    primary key (voice_id, issue)
);

-- plan: the chain of lead decisions. Exactly one in force per case, no link with two successors, all of one case.
create sequence plan_lead_decision_seq start 50 increment 50;
create table plan_lead_decision (
    id bigint primary key,
    case_id bigint not null references casefile_case (id),
    meeting_id bigint not null,
    lead varchar(30) not null,
    decided_on date not null,
    review_on date not null,
    recorded_by varchar(64) not null,
    recorded_at timestamptz not null,
    supersedes_id bigint unique,
    in_force boolean not null,
    version integer not null,
    unique (case_id, id),
    foreign key (case_id, supersedes_id) references plan_lead_decision (case_id, id),
    check (review_on > decided_on),
    check (supersedes_id <> id)
);
create unique index plan_lead_decision_in_force on plan_lead_decision (case_id) where in_force;

create table plan_decided_issue (
    decision_id bigint not null references plan_lead_decision (id),
    position integer not null,
    issue varchar(20) not null
        check (issue in ('LIVELIHOOD', 'PSYCHOLOGICAL', 'HEALTH', 'FAMILY', 'SCHOOL', 'WORK', 'HOUSING', 'OTHER')),
    agency varchar(30) not null,
    reason text not null check (reason <> ''),
    primary key (decision_id, position),
    unique (decision_id, issue, agency)
);

create table plan_decided_role (
    decision_id bigint not null references plan_lead_decision (id),
    position integer not null,
    agency varchar(30) not null,
    role text not null check (role <> ''),
    primary key (decision_id, position),
    unique (decision_id, agency)
);

-- plan: the rounds of support plans. One undecided at a time; agreed and decided come with their day and person.
create sequence plan_support_plan_seq start 50 increment 50;
create table plan_support_plan (
    id bigint primary key,
    case_id bigint not null references casefile_case (id),
    decision_id bigint not null,
    round integer not null check (round >= 1),
    wish_person text not null,
    wish_family text not null,
    issues text not null check (issues <> ''),
    start_on date not null,
    end_on date not null,
    cautions text not null,
    written_by varchar(64) not null,
    state varchar(10) not null check (state in ('DRAFT', 'AGREED', 'DECIDED')),
    agreed_on date,
    agreed_how varchar(20) check (agreed_how in ('SIGNED_FORM', 'ORAL', 'MESSAGE')),
    agreement_recorded_by varchar(64),
    decided_on date,
    decided_by varchar(64),
    version integer not null,
    unique (case_id, round),
    foreign key (case_id, decision_id) references plan_lead_decision (case_id, id),
    check (end_on >= start_on),
    check ((state = 'DRAFT') = (agreed_on is null)),
    check ((agreed_on is null) = (agreed_how is null)),
    check ((agreed_on is null) = (agreement_recorded_by is null)),
    check ((state = 'DECIDED') = (decided_on is not null)),
    check ((decided_on is null) = (decided_by is null))
);
create unique index plan_support_plan_undecided on plan_support_plan (case_id) where state <> 'DECIDED';
create index plan_support_plan_waiting on plan_support_plan (agreed_on, id) where state = 'AGREED';

create table plan_goal (
    plan_id bigint not null references plan_support_plan (id),
    position integer not null,
    goal text not null check (goal <> ''),
    due_on date not null,
    primary key (plan_id, position)
);

create table plan_planned_support (
    plan_id bigint not null references plan_support_plan (id),
    position integer not null,
    kind varchar(20) not null
        check (kind in ('CONSULTATION', 'HOME_VISIT', 'PLACE', 'COURSE', 'HOUSEHOLD_BUDGET', 'WORK_PREPARATION',
                        'MEDICAL_LINK', 'FAMILY_SUPPORT', 'OTHER')),
    content text not null check (content <> ''),
    agency varchar(30) not null,
    primary key (plan_id, position)
);

-- support: progress notes are written once and never changed.
create sequence support_note_seq start 50 increment 50;
create table support_note (
    id bigint primary key,
    case_id bigint not null references casefile_case (id),
    kind varchar(20) not null
        check (kind in ('PHONE', 'INTERVIEW', 'HOME_VISIT', 'ACCOMPANIMENT', 'MESSAGE', 'AGENCY_CONTACT', 'PLACE',
                        'OTHER')),
    happened_at timestamptz not null,
    next_step text not null,
    next_on date,
    author_uid varchar(64) not null,
    agency varchar(30) not null,
    recorded_at timestamptz not null,
    check (next_on is null or next_step <> ''),
    check (happened_at <= recorded_at)
);
create index support_note_by_case on support_note (case_id, happened_at desc, id desc);

create table support_note_met (
    note_id bigint not null references support_note (id),
    whom varchar(20) not null check (whom in ('SUBJECT', 'FAMILY', 'NOBODY', 'OTHER_AGENCY')),
    primary key (note_id, whom)
);

create table support_note_segment (
    note_id bigint not null references support_note (id),
    position integer not null,
    origin varchar(20) not null check (origin in ('SUBJECT', 'FAMILY', 'THIRD_PARTY', 'AGENCY', 'STAFF_EVALUATION')),
    content text not null check (content <> ''),
    primary key (note_id, position)
);

create function support_note_is_written_once() returns trigger language plpgsql as
$$
begin
    raise exception 'a progress note is written once' using errcode = 'restrict_violation';
end
$$;
create trigger support_note_written_once before update on support_note
    for each statement execute function support_note_is_written_once();
create trigger support_note_met_written_once before update on support_note_met
    for each statement execute function support_note_is_written_once();
create trigger support_note_segment_written_once before update on support_note_segment
    for each statement execute function support_note_is_written_once();

-- support: tasks of a person, or of a whole agency while nobody has it. One open review and one open plan's end per case.
create sequence support_task_seq start 50 increment 50;
create table support_task (
    id bigint primary key,
    case_id bigint references casefile_case (id),
    kind varchar(20) not null check (kind in ('OWN', 'NEXT_STEP', 'LEAD_REVIEW', 'PLAN_END')),
    title text not null,
    due_on date not null,
    assignee_uid varchar(64),
    agency varchar(30) not null,
    made_by varchar(64) not null,
    made_at timestamptz not null,
    done_at timestamptz,
    done_by varchar(64),
    version integer not null,
    check (title <> '' or kind in ('LEAD_REVIEW', 'PLAN_END')),
    check (case_id is not null or kind = 'OWN'),
    check ((done_at is null) = (done_by is null))
);
create index support_task_of_person on support_task (assignee_uid, due_on, id) where done_at is null;
create index support_task_of_agency on support_task (agency, due_on, id) where done_at is null and assignee_uid is null;
create index support_task_by_case on support_task (case_id, due_on, id) where done_at is null;
create unique index support_task_one_review on support_task (case_id) where kind = 'LEAD_REVIEW' and done_at is null;
create unique index support_task_one_plan_end on support_task (case_id) where kind = 'PLAN_END' and done_at is null;

-- programme: how many came, never who.
create sequence programme_programme_seq start 50 increment 50;
create table programme_programme (
    id bigint primary key,
    kind varchar(10) not null check (kind in ('PLACE', 'COURSE')),
    name_ja varchar(100) not null check (name_ja <> ''),
    name_en varchar(100) not null,
    host varchar(30) not null,
    joint_with varchar(30),
    capacity integer not null check (capacity between 1 and 500),
    open_to_guests boolean not null,
    version integer not null,
    check (joint_with <> host)
);

-- places is the programme's capacity on the day the session was set, so that its numbers stay right later.
create sequence programme_session_seq start 50 increment 50;
create table programme_session (
    id bigint primary key,
    programme_id bigint not null references programme_programme (id),
    starts_at timestamptz not null,
    ends_at timestamptz not null,
    place varchar(100) not null check (place <> ''),
    places integer not null,
    of_hosts integer check (of_hosts >= 0),
    of_guests integer check (of_guests >= 0),
    version integer not null,
    check (ends_at > starts_at),
    check ((of_hosts is null) = (of_guests is null)),
    check (of_hosts + of_guests <= places)
);
create index programme_session_by_time on programme_session (starts_at, id);
