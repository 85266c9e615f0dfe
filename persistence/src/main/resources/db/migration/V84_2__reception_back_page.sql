-- 相談受付: B票, the application, and whether danger was asked about at all.
alter table reception_reception add other_phone varchar(40) not null default '';
alter table reception_reception add email varchar(254) not null default '';
alter table reception_reception add occupation varchar(20) not null default 'UNKNOWN'
    check (occupation in ('REGULAR', 'PART_TIME', 'SELF_EMPLOYED', 'PENSIONER', 'OUT_OF_WORK', 'NEVER_WORKED', 'PUPIL', 'OTHER',
                          'UNKNOWN'));
alter table reception_reception add dwelling varchar(20) not null default 'UNKNOWN'
    check (dwelling in ('OWN_HOUSE', 'RENTED', 'PUBLIC_HOUSING', 'COMPANY_HOUSING', 'STREET', 'OTHER', 'UNKNOWN'));
alter table reception_reception add insurance varchar(20) not null default 'UNKNOWN'
    check (insurance in ('EMPLOYEES', 'NATIONAL', 'LATE_ELDERLY', 'PUBLIC_ASSISTANCE', 'NONE', 'UNKNOWN'));
alter table reception_reception add pension varchar(20) not null default 'UNKNOWN'
    check (pension in ('RECEIVING', 'PAYING', 'EXEMPT', 'NOT_PAYING', 'UNKNOWN'));
alter table reception_reception add dangers_asked boolean not null default false;
alter table reception_reception add rules_explained boolean not null default false;
alter table reception_reception add applied_on date
    check (applied_on is null or consent_variant = 'WITH_CONSENT' and rules_explained);
update reception_reception r set dangers_asked = true where exists (select from reception_danger d where d.reception_id = r.id);
-- The contacts that no case took, for the question which of them is about this one.
create index reception_reception_loose on reception_reception (subject_id) where case_id is null;

-- What to do at once in a danger: steps and numbers of the ward, each from a day on.
create table policy_urgent_step (
    id          bigint       primary key,
    danger      varchar(20)  not null check (danger in ('VIOLENCE', 'SUICIDE_RISK', 'CHILD_AT_RISK')),
    place       integer      not null check (place between 1 and 99),
    step        varchar(200) not null check (step <> ''),
    step_en     varchar(200) not null,
    telephone   varchar(40)  not null,
    source      varchar(300) not null check (source <> ''),
    valid_from  date         not null,
    valid_until date         check (valid_until >= valid_from),
    version     integer      not null
);
create sequence policy_urgent_step_seq start 50 increment 50;
create index policy_urgent_step_by_danger on policy_urgent_step (danger, place);
insert into policy_urgent_step (id, danger, place, step, step_en, telephone, source, valid_from, version) values
    (1, 'VIOLENCE', 1, '命の危険があるとき：警察、けがのあるとき：救急', 'Danger to life: police; an injury: ambulance', '110・119', '全国共通の緊急通報番号', '2022-04-01', 1),
    (2, 'VIOLENCE', 2, '電話をかけてきた人に、今いる場所を離れられるかを聞く', 'Ask whether the caller can leave the place', '', '区の決定までの仮の手順', '2022-04-01', 1),
    (3, 'VIOLENCE', 3, '訪問はしない。保健所・医療・警察につなぐ', 'No home visit: health centre, medical care or police', '', '暴力のある場合の訪問除外（他自治体の訪問支援要領）', '2022-04-01', 1),
    (4, 'VIOLENCE', 4, '上司と、もう一つの窓口機関へ今すぐ電話で伝える', 'Call your supervisor and the other agency of the desk now', '', '区の決定までの仮の手順', '2022-04-01', 1),
    (5, 'SUICIDE_RISK', 1, '今まさに危ないとき：救急・警察', 'Right now in danger: ambulance, police', '119・110', '全国共通の緊急通報番号', '2022-04-01', 1),
    (6, 'SUICIDE_RISK', 2, '電話を切らず、ひとりにしないよう家族に頼む', 'Stay on the line; ask the family not to leave them alone', '', '区の決定までの仮の手順', '2022-04-01', 1),
    (7, 'SUICIDE_RISK', 3, '健康づくり課・保健所と医療へつなぐ', 'Health centre and medical care', '', '区の決定までの仮の手順', '2022-04-01', 1),
    (8, 'SUICIDE_RISK', 4, '上司と、もう一つの窓口機関へ今すぐ電話で伝える', 'Call your supervisor and the other agency of the desk now', '', '区の決定までの仮の手順', '2022-04-01', 1),
    (9, 'CHILD_AT_RISK', 1, '児童相談所へ通告する。同意を待たない', 'Notify the child guidance centre; do not wait for a consent', '189', '児童虐待防止法6条', '2022-04-01', 1),
    (10, 'CHILD_AT_RISK', 2, '命の危険があるとき：警察・救急', 'Danger to life: police, ambulance', '110・119', '全国共通の緊急通報番号', '2022-04-01', 1),
    (11, 'CHILD_AT_RISK', 3, '上司へ今すぐ電話で伝え、通告した日時と相手を記録する', 'Call your supervisor; record when and to whom it was notified', '', '区の決定までの仮の手順', '2022-04-01', 1);
select setval('policy_urgent_step_seq', 1000);
