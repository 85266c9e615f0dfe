-- 支援プラン (2): at a plan's end, what became of it (評価シート). One for each plan that the ward decided.

alter table plan_support_plan add constraint plan_support_plan_of_case unique (case_id, id);

create sequence plan_evaluation_seq start 50 increment 50;
create table plan_evaluation (
    id bigint primary key,
    case_id bigint not null references casefile_case (id),
    plan_id bigint not null unique,
    evaluated_on date not null,
    conferred_on date,
    person_says text not null,
    family_says text not null,
    other_change text not null,
    course text not null check (course <> ''),
    remaining text not null check (remaining <> ''),
    judgement varchar(20) not null check (judgement in ('CLOSE', 'REPLAN', 'SUSPEND')),
    judgement_reason text not null,
    marks varchar(200) not null default '' check (marks ~ '^([A-Za-z]+:[0-9]+(,[A-Za-z]+:[0-9]+)*)?$'),
    written_by varchar(64) not null,
    written_at timestamptz not null,
    version integer not null,
    foreign key (case_id, plan_id) references plan_support_plan (case_id, id),
    check (conferred_on <= evaluated_on)
);
create index plan_evaluation_by_case on plan_evaluation (case_id, plan_id);

-- What became of each goal, in the places of the plan's goals.
create table plan_evaluation_goal (
    evaluation_id bigint not null references plan_evaluation (id),
    position integer not null,
    reached varchar(20) not null check (reached in ('REACHED', 'PARTLY', 'NOT_REACHED', 'SET_ASIDE')),
    note text not null,
    about smallint not null default 0 check (about in (0, 4, 8, 12, 16, 20, 24, 28)),
    primary key (evaluation_id, position)
);

create table plan_evaluation_change (
    evaluation_id bigint not null references plan_evaluation (id),
    observed varchar(30) not null
        check (observed in ('RELATIONS', 'DAILY_RHYTHM', 'HEALTH', 'HANDICAP_CERTIFICATE', 'PUBLIC_ASSISTANCE', 'HOUSING',
                            'HOUSEHOLD_BUDGET', 'WORK_INCOME', 'OTHER_INCOME', 'WILL', 'AIM', 'CRY_FOR_HELP', 'SELF_ESTEEM',
                            'SECURITY', 'GOING_OUT', 'FAMILY_RELIEF', 'OTHER')),
    primary key (evaluation_id, observed)
);

-- 方針
insert into policy_setting (key, valid_from, value, unit, source, note) values
    ('FORMS_AT_ONCE', '2022-04-01', '200', 'COUNT',
     'design decision', 'the ward has published none; more cases than this do not leave the house in one pile of paper');
