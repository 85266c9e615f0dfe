-- アセスメント: option lists as code tables, and the rounds after the joint intake.

-- An option holds from a day on and until a day; it is never renamed and never deleted, so that old records keep its words.
create sequence assessment_option_seq start 50 increment 50;
create table assessment_option (
    id          bigint      primary key,
    list        varchar(20) not null
        check (list in ('TRIGGER', 'ACTIVITY', 'RHYTHM', 'CONTACT', 'SCHOOL', 'WORK', 'HEALTH', 'STRENGTH')),
    label       varchar(60) not null check (label <> ''),
    label_en    varchar(60) not null,
    delicate    varchar(10) check (delicate in ('DIAGNOSIS', 'VIOLENCE', 'INCOME')),
    valid_from  date        not null,
    valid_until date        check (valid_until >= valid_from),
    version     integer     not null
);
create index assessment_option_by_list on assessment_option (list, id);

create sequence assessment_round_seq start 50 increment 50;
create table assessment_round (
    id          bigint        primary key,
    case_id     bigint        not null references casefile_case,
    number      integer       not null check (number > 1),
    assessed_on date          not null,
    onset       rough_date,
    continuity  varchar(20)   not null check (continuity in ('CONTINUOUS', 'INTERMITTENT', 'UNKNOWN')),
    health      varchar(2000) not null,
    strengths   varchar(2000) not null,
    person_wish varchar(2000) not null,
    family_wish varchar(2000) not null,
    recorded_by varchar(64)   not null,
    agency      varchar(30)   not null,
    recorded_at timestamptz   not null,
    unique (case_id, number)
);

create table assessment_round_answer (
    round_id  bigint not null references assessment_round,
    option_id bigint not null references assessment_option,
    primary key (round_id, option_id)
);

insert into assessment_option (id, list, label, label_en, delicate, valid_from, version) values
    (1, 'TRIGGER', '不登校', 'School non-attendance', null, '2022-04-01', 1),
    (2, 'TRIGGER', '受験', 'Exams', null, '2022-04-01', 1),
    (3, 'TRIGGER', '就職活動', 'Job hunting', null, '2022-04-01', 1),
    (4, 'TRIGGER', '職場の関係', 'Workplace', null, '2022-04-01', 1),
    (5, 'TRIGGER', '解雇', 'Dismissal', null, '2022-04-01', 1),
    (6, 'TRIGGER', '対人関係', 'Human relations', null, '2022-04-01', 1),
    (7, 'TRIGGER', '心身の不調', 'Illness', 'DIAGNOSIS', '2022-04-01', 1),
    (8, 'TRIGGER', 'その他', 'Other', null, '2022-04-01', 1),
    (9, 'TRIGGER', '不明', 'Not known', null, '2022-04-01', 1),
    (10, 'ACTIVITY', '趣味の用事のときだけ外出する', 'Goes out for a hobby only', null, '2022-04-01', 1),
    (11, 'ACTIVITY', '近所のコンビニなどには出かける', 'Goes as far as a shop nearby', null, '2022-04-01', 1),
    (12, 'ACTIVITY', '自室からは出るが、家からは出ない', 'Leaves the room, not the house', null, '2022-04-01', 1),
    (13, 'ACTIVITY', '自室からほとんど出ない', 'Hardly leaves the room', null, '2022-04-01', 1),
    (14, 'ACTIVITY', 'ふだんから外出している', 'Goes out ordinarily', null, '2022-04-01', 1),
    (15, 'ACTIVITY', '不明', 'Not known', null, '2022-04-01', 1),
    (16, 'RHYTHM', '規則正しい', 'Regular', null, '2022-04-01', 1),
    (17, 'RHYTHM', '昼夜が逆転している', 'Day and night reversed', null, '2022-04-01', 1),
    (18, 'RHYTHM', '日によって変わる', 'Changes from day to day', null, '2022-04-01', 1),
    (19, 'RHYTHM', '不明', 'Not known', null, '2022-04-01', 1),
    (20, 'CONTACT', '家族', 'Family', null, '2022-04-01', 1),
    (21, 'CONTACT', '親戚', 'Relatives', null, '2022-04-01', 1),
    (22, 'CONTACT', '友人', 'Friends', null, '2022-04-01', 1),
    (23, 'CONTACT', 'メール・SNS・ゲーム', 'Online', null, '2022-04-01', 1),
    (24, 'CONTACT', '支援者', 'Supporters', null, '2022-04-01', 1),
    (25, 'CONTACT', 'だれとも交流がない', 'Nobody', null, '2022-04-01', 1),
    (26, 'CONTACT', '不明', 'Not known', null, '2022-04-01', 1),
    (27, 'SCHOOL', '在学中', 'At school', null, '2022-04-01', 1),
    (28, 'SCHOOL', '卒業', 'Graduated', null, '2022-04-01', 1),
    (29, 'SCHOOL', '中退', 'Left', null, '2022-04-01', 1),
    (30, 'SCHOOL', '休学中', 'On leave', null, '2022-04-01', 1),
    (31, 'SCHOOL', '不明', 'Not known', null, '2022-04-01', 1),
    (32, 'WORK', '正社員', 'Regular work', null, '2022-04-01', 1),
    (33, 'WORK', '派遣・契約・パート・アルバイト', 'Temporary or part time', null, '2022-04-01', 1),
    (34, 'WORK', '就労支援を利用中', 'In employment support', null, '2022-04-01', 1),
    (35, 'WORK', '離職中', 'Out of work', null, '2022-04-01', 1),
    (36, 'WORK', '就労経験なし', 'Never worked', null, '2022-04-01', 1),
    (37, 'WORK', '不明', 'Not known', null, '2022-04-01', 1),
    (38, 'HEALTH', '身体疾患', 'Physical illness', 'DIAGNOSIS', '2022-04-01', 1),
    (39, 'HEALTH', '精神疾患', 'Mental illness', 'DIAGNOSIS', '2022-04-01', 1),
    (40, 'HEALTH', '障害（手帳あり）', 'Disability with a certificate', 'DIAGNOSIS', '2022-04-01', 1),
    (41, 'HEALTH', '障害の疑い', 'Disability suspected', 'DIAGNOSIS', '2022-04-01', 1),
    (42, 'HEALTH', '通院中', 'In treatment', 'DIAGNOSIS', '2022-04-01', 1),
    (43, 'HEALTH', '特になし', 'None', 'DIAGNOSIS', '2022-04-01', 1),
    (44, 'HEALTH', '不明', 'Not known', 'DIAGNOSIS', '2022-04-01', 1),
    (45, 'STRENGTH', '好きなこと・得意なことがある', 'Has something they like', null, '2022-04-01', 1),
    (46, 'STRENGTH', '家の中で役割がある', 'Has a part at home', null, '2022-04-01', 1),
    (47, 'STRENGTH', '相談できる人がいる', 'Has somebody to ask', null, '2022-04-01', 1),
    (48, 'STRENGTH', '外出の練習を始めている', 'Begins to go out', null, '2022-04-01', 1),
    (49, 'STRENGTH', '不明', 'Not known', null, '2022-04-01', 1);

-- The numbers up to here are given away above.
select setval('assessment_option_seq', 1000);
