-- アセスメント: the whole sheet from the code tables, the same in the joint intake and in every later round.

alter table assessment_option drop constraint assessment_option_list_check;
alter table assessment_option add constraint assessment_option_list_check check (list in
    ('TRIGGER', 'ACTIVITY', 'RHYTHM', 'CONTACT', 'MEAL', 'BATH', 'GROOMING', 'SKILL', 'BEHAVIOUR', 'LIVING', 'HOUSING', 'MARRIAGE',
     'ECONOMY', 'UPBRINGING', 'EDUCATION', 'SCHOOL', 'WORK', 'HEALTH', 'STRENGTH'));
-- By which a rule knows the option; and whether it says that no other answer of its list is true.
alter table assessment_option add code varchar(40) unique;
alter table assessment_option add alone boolean not null default false;
update assessment_option set code = 'SCHOOL_NON_ATTENDANCE' where id = 1;
update assessment_option set alone = true where label in ('不明', '特になし', 'だれとも交流がない');

insert into assessment_option (id, list, label, label_en, delicate, alone, valid_from, version) values
    (50, 'ACTIVITY', '仕事や学校で平日は毎日外出する', 'Goes out daily for work or school', null, false, '2022-04-01', 1),
    (51, 'MEAL', '家族と一緒に食べる', 'With the family', null, false, '2022-04-01', 1),
    (52, 'MEAL', '家族とは別に食べる', 'Apart from the family', null, false, '2022-04-01', 1),
    (53, 'MEAL', '自室で食べる', 'In the own room', null, false, '2022-04-01', 1),
    (54, 'MEAL', '不明', 'Not known', null, true, '2022-04-01', 1),
    (55, 'BATH', '毎日', 'Daily', null, false, '2022-04-01', 1),
    (56, 'BATH', '2〜3日ごと', 'Every two or three days', null, false, '2022-04-01', 1),
    (57, 'BATH', '週1回', 'Once a week', null, false, '2022-04-01', 1),
    (58, 'BATH', '月2〜3回', 'Two or three times a month', null, false, '2022-04-01', 1),
    (59, 'BATH', '入浴しない', 'Not at all', null, false, '2022-04-01', 1),
    (60, 'BATH', '不明', 'Not known', null, true, '2022-04-01', 1),
    (61, 'GROOMING', '整っている', 'Cared for', null, false, '2022-04-01', 1),
    (62, 'GROOMING', '関心がない', 'No interest', null, false, '2022-04-01', 1),
    (63, 'GROOMING', 'こだわりがある', 'Particular about it', null, false, '2022-04-01', 1),
    (64, 'GROOMING', '不明', 'Not known', null, true, '2022-04-01', 1),
    (65, 'SKILL', '調理', 'Cooks', null, false, '2022-04-01', 1),
    (66, 'SKILL', '食器洗い', 'Washes up', null, false, '2022-04-01', 1),
    (67, 'SKILL', '洗濯', 'Does the laundry', null, false, '2022-04-01', 1),
    (68, 'SKILL', '掃除', 'Cleans', null, false, '2022-04-01', 1),
    (69, 'SKILL', '金銭管理', 'Keeps the money', null, false, '2022-04-01', 1),
    (70, 'SKILL', '自分ではしていない', 'None by themselves', null, true, '2022-04-01', 1),
    (71, 'SKILL', '不明', 'Not known', null, true, '2022-04-01', 1),
    (72, 'BEHAVIOUR', '家庭内暴力', 'Violence at home', 'VIOLENCE', false, '2022-04-01', 1),
    (73, 'BEHAVIOUR', '支配的言動', 'Controls others', 'VIOLENCE', false, '2022-04-01', 1),
    (74, 'BEHAVIOUR', '器物破損', 'Breaks things', 'VIOLENCE', false, '2022-04-01', 1),
    (75, 'BEHAVIOUR', '暴言', 'Abusive words', 'VIOLENCE', false, '2022-04-01', 1),
    (76, 'BEHAVIOUR', '強迫行為', 'Compulsive acts', 'DIAGNOSIS', false, '2022-04-01', 1),
    (77, 'BEHAVIOUR', '自傷行為', 'Self-harm', 'DIAGNOSIS', false, '2022-04-01', 1),
    (78, 'BEHAVIOUR', '浪費', 'Overspending', 'INCOME', false, '2022-04-01', 1),
    (79, 'BEHAVIOUR', '依存', 'Dependence', 'DIAGNOSIS', false, '2022-04-01', 1),
    (80, 'BEHAVIOUR', '過食', 'Overeating', 'DIAGNOSIS', false, '2022-04-01', 1),
    (81, 'BEHAVIOUR', '拒食', 'Refusing food', 'DIAGNOSIS', false, '2022-04-01', 1),
    (82, 'BEHAVIOUR', '不潔行為', 'Uncleanliness', 'DIAGNOSIS', false, '2022-04-01', 1),
    (83, 'BEHAVIOUR', '特になし', 'None', 'VIOLENCE', true, '2022-04-01', 1),
    (84, 'BEHAVIOUR', '不明', 'Not known', 'VIOLENCE', true, '2022-04-01', 1),
    (85, 'LIVING', '父', 'Father', null, false, '2022-04-01', 1),
    (86, 'LIVING', '母', 'Mother', null, false, '2022-04-01', 1),
    (87, 'LIVING', '兄弟姉妹', 'Siblings', null, false, '2022-04-01', 1),
    (88, 'LIVING', '祖父母', 'Grandparents', null, false, '2022-04-01', 1),
    (89, 'LIVING', '配偶者・パートナー', 'Spouse or partner', null, false, '2022-04-01', 1),
    (90, 'LIVING', '子', 'Children', null, false, '2022-04-01', 1),
    (91, 'LIVING', 'その他', 'Others', null, false, '2022-04-01', 1),
    (92, 'LIVING', '同居者なし', 'Nobody', null, true, '2022-04-01', 1),
    (93, 'LIVING', '不明', 'Not known', null, true, '2022-04-01', 1),
    (94, 'HOUSING', '持ち家', 'Own house', null, false, '2022-04-01', 1),
    (95, 'HOUSING', '賃貸住宅', 'Rented', null, false, '2022-04-01', 1),
    (96, 'HOUSING', '公営住宅', 'Public housing', null, false, '2022-04-01', 1),
    (97, 'HOUSING', '施設', 'An institution', null, false, '2022-04-01', 1),
    (98, 'HOUSING', 'その他', 'Other', null, false, '2022-04-01', 1),
    (99, 'HOUSING', '不明', 'Not known', null, true, '2022-04-01', 1),
    (100, 'MARRIAGE', '未婚', 'Not married', null, false, '2022-04-01', 1),
    (101, 'MARRIAGE', '既婚', 'Married', null, false, '2022-04-01', 1),
    (102, 'MARRIAGE', '離別・死別', 'Divorced or widowed', null, false, '2022-04-01', 1),
    (103, 'MARRIAGE', '不明', 'Not known', null, true, '2022-04-01', 1),
    (104, 'ECONOMY', '生活保護', 'Public assistance', 'INCOME', false, '2022-04-01', 1),
    (105, 'ECONOMY', '困窮', 'In need', 'INCOME', false, '2022-04-01', 1),
    (106, 'ECONOMY', '平均', 'Average', 'INCOME', false, '2022-04-01', 1),
    (107, 'ECONOMY', '裕福', 'Well off', 'INCOME', false, '2022-04-01', 1),
    (108, 'ECONOMY', '不明', 'Not known', 'INCOME', true, '2022-04-01', 1),
    (109, 'UPBRINGING', '家庭の貧困・借金', 'Poverty or debt at home', 'INCOME', false, '2022-04-01', 1),
    (110, 'UPBRINGING', '虐待・DV', 'Abuse or violence', 'VIOLENCE', false, '2022-04-01', 1),
    (111, 'UPBRINGING', 'いじめ', 'Bullying', null, false, '2022-04-01', 1),
    (112, 'UPBRINGING', '不登校', 'School non-attendance', null, false, '2022-04-01', 1),
    (113, 'UPBRINGING', 'ひきこもり', 'Withdrawal', null, false, '2022-04-01', 1),
    (114, 'UPBRINGING', '非行・犯罪', 'Delinquency', null, false, '2022-04-01', 1),
    (115, 'UPBRINGING', '中退', 'Left school', null, false, '2022-04-01', 1),
    (116, 'UPBRINGING', 'その他', 'Other', null, false, '2022-04-01', 1),
    (117, 'UPBRINGING', '特になし', 'None', null, true, '2022-04-01', 1),
    (118, 'UPBRINGING', '不明', 'Not known', null, true, '2022-04-01', 1),
    (119, 'EDUCATION', '中学', 'Junior high school', null, false, '2022-04-01', 1),
    (120, 'EDUCATION', '高校（全日制・定時制）', 'High school', null, false, '2022-04-01', 1),
    (121, 'EDUCATION', '高校（通信制）', 'High school by correspondence', null, false, '2022-04-01', 1),
    (122, 'EDUCATION', '短大・専門学校', 'College', null, false, '2022-04-01', 1),
    (123, 'EDUCATION', '大学・大学院', 'University', null, false, '2022-04-01', 1),
    (124, 'EDUCATION', 'その他', 'Other', null, false, '2022-04-01', 1),
    (125, 'EDUCATION', '不明', 'Not known', null, true, '2022-04-01', 1);

-- The intake: what began in a month may as well have begun in a year, or about a year.
alter table assessment_intake drop constraint assessment_intake_onset_check;
alter table assessment_intake alter onset type rough_date using to_char(onset, 'YYYY-MM');
alter table assessment_intake add strengths text not null default '';
create table assessment_intake_answer (
    intake_id bigint not null references assessment_intake,
    option_id bigint not null references assessment_option,
    primary key (intake_id, option_id)
);
insert into assessment_intake_answer (intake_id, option_id)
select intake_id, array_position(array['SCHOOL_NON_ATTENDANCE', 'EXAM', 'JOB_HUNTING', 'WORKPLACE', 'DISMISSAL', 'HUMAN_RELATIONS',
                                       'ILLNESS', 'OTHER', 'UNKNOWN'], cause::text)
  from assessment_intake_trigger;
insert into assessment_intake_answer (intake_id, option_id)
select id, 9 + array_position(array['HOBBY_ONLY', 'NEIGHBOURHOOD', 'HOUSE_ONLY', 'ROOM_ONLY'], activity_range::text)
  from assessment_intake
 where activity_range <> 'UNKNOWN';
drop table assessment_intake_trigger;
alter table assessment_intake drop activity_range;

-- A round is the same sheet again.
alter table assessment_round add living_with varchar(500) not null default '';
alter table assessment_round add school_non_attendance varchar(10) not null default 'UNKNOWN'
    check (school_non_attendance in ('YES', 'NO', 'UNKNOWN'));
alter table assessment_round add school_period varchar(500) not null default '';
alter table assessment_round add money text not null default '';
alter table assessment_round alter health type text;
alter table assessment_round alter strengths type text;
alter table assessment_round alter person_wish type text;
alter table assessment_round alter family_wish type text;
alter table assessment_round add shared_facts text not null default '';
alter table assessment_round add marks varchar(200) not null default '';
