-- A ward of 1,000,000 people and 300,000 cases beside the demonstration's, the same at each run: every choice hangs on a number's
-- hash. Names that nobody has: a family name of two characters, a given name of two, some far more frequent than others, as
-- names are (the place in its list is squared). Telephones begin with 000, which no network gives out.

-- All at once, so that the running server waits for us and not we for it.
lock table person_person, casefile_case, casefile_participant, casefile_danger, casefile_consent, casefile_consent_agency,
    casefile_consent_item, casefile_story, access_standing, access_bar, support_task, meeting_meeting, meeting_attendee,
    reception_reception, support_note, directory_staff, audit_change in access exclusive mode;

do $$ declare t text; begin
    for t in select unnest(array['person_person', 'casefile_case', 'casefile_participant', 'casefile_danger',
                                 'casefile_consent', 'casefile_consent_agency', 'casefile_consent_item', 'casefile_story',
                                 'access_standing', 'access_bar', 'support_task', 'meeting_meeting', 'meeting_attendee',
                                 'reception_reception', 'support_note']) loop
        execute format('drop trigger if exists audit_note on %I', t);
    end loop;
end $$;

create function bench_chance(n bigint, about integer) returns double precision language sql immutable
    return ((hashint8extended(n, about) >> 12) & 1048575) / 1048576.0;

-- As the search keys are folded: hiragana, small ones as large ones.
create function bench_folded(kana text) returns text language sql immutable
    return translate(kana, 'アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲンガギグゲゴザジズゼゾダヂヅデドバビブベボパピプペポャュョッ',
                     'あいうえおかきくけこさしすせそたちつてとなにぬねのはひふへほまみむめもやゆよらりるれろわをんがぎぐげござじずぜぞだぢづでどばびぶべぼぱぴぷぺぽやゆよつ');

-- Set again when all is in: a row at a time costs the indexes more than all at once.
create temporary table bench_index as
select indexname as name, indexdef as definition from pg_indexes
 where schemaname = 'public' and tablename in ('person_person', 'casefile_case', 'casefile_story')
   and not exists (select from pg_constraint k where k.conname = indexname);
do $$ declare i text; begin
    for i in select name from bench_index loop execute format('drop index %I', i); end loop;
end $$;

create temporary table bench_part (place serial, kind char(1), written text, kana text);
insert into bench_part (kind, written, kana)
select split_part(word, ':', 1), split_part(word, ':', 2), split_part(word, ':', 3)
  from regexp_split_to_table(
    'a:架:カ a:例:レイ a:仮:カリ a:雛:ヒナ a:模:モ a:見:ミ a:想:ソウ a:渡:ワタ a:高:タカ a:崎:サキ a:沢:サワ a:浜:ハマ a:斎:サイ'
    ' a:桜:サクラ a:広:ヒロ a:国:クニ a:島:シマ a:富:トミ a:真:マ a:竜:タツ a:滝:タキ a:曽:ソ a:柳:ヤナギ a:栄:サカエ a:円:マル'
    ' a:豊:トヨ a:静:シズ a:黒:クロ a:青:アオ a:清:キヨ a:峰:ミネ a:岳:タケ a:関:セキ a:塩:シオ a:稲:イナ a:芦:アシ a:郷:ゴウ'
    ' a:鶏:トリ a:船:フネ a:橋:ハシ a:試:シ a:書:ショ a:空:クウ a:索:サク a:匿:トク'
    ' b:空:ゾラ b:辺:ナベ b:本:モト b:形:ガタ b:田:ダ b:沢:ザワ b:島:ジマ b:崎:ザキ b:野:ノ b:村:ムラ b:橋:バシ b:井:イ b:川:カワ'
    ' b:原:ハラ b:谷:タニ b:口:グチ b:山:ヤマ b:木:キ b:藤:トウ b:尾:オ b:園:ゾノ b:塚:ヅカ b:森:モリ b:岡:オカ b:浦:ウラ'
    ' b:倉:クラ b:内:ウチ b:宮:ミヤ b:江:エ b:石:イシ b:瀬:セ b:坂:サカ b:松:マツ b:林:バヤシ b:根:ネ b:津:ツ b:部:ベ b:永:ナガ'
    ' b:下:シタ b:上:ガミ'
    ' c:例:レイ c:試:タメ c:甲:コウ c:乙:オツ c:恵:ケイ c:実:ミ c:弥:ヤ c:礼:アヤ c:万:マ c:凛:リン c:寛:ヒロ c:昇:ショウ'
    ' c:亜:ア c:遥:ハル c:顕:アキ c:晋:シン c:暁:アキラ c:楽:ラク c:満:ミツ c:薫:カオル c:萌:モエ c:芸:ゲイ c:誉:ホマレ c:亀:カメ'
    ' c:児:ジ c:慎:シン c:梅:ウメ c:鶴:ツル c:春:ハル c:秋:アキ c:勲:イサ c:緑:ミドリ c:浄:キヨ c:穂:ホ c:稔:ミノ c:祐:ユウ'
    ' c:純:ジュン c:京:キョウ c:修:シュウ c:涼:リョウ'
    ' d:子:コ d:郎:ロウ d:美:ミ d:男:オ d:代:ヨ d:介:スケ d:平:ヘイ d:江:エ d:樹:キ d:也:ヤ d:香:カ d:太:タ d:奈:ナ d:一:イチ'
    ' d:乃:ノ d:人:ト d:斗:ト d:理:リ d:音:ネ d:羽:ハ d:彦:ヒコ d:佳:カ d:吾:ゴ d:衣:イ d:志:シ', ' ') as word;

create temporary table bench_name as
select f.kind, row_number() over (partition by f.kind order by hashtextextended(f.written || f.kana, 7)) as place,
       f.written, f.kana, bench_folded(f.kana) as folded
  from (select 'f' as kind, x.written || y.written as written, x.kana || y.kana as kana
          from bench_part x, bench_part y where x.kind = 'a' and y.kind = 'b' and x.written <> y.written
        union all
        select 'g', x.written || y.written, x.kana || y.kana
          from bench_part x, bench_part y where x.kind = 'c' and y.kind = 'd') f;
create unique index on bench_name (kind, place);
analyze bench_name;

insert into person_person (id, family_name, given_name, family_kana, given_kana, sex, birth_date, stated_age, stated_age_on,
                           phone, address, search_key, phone_digits, version)
select 10000000 + n,
       case when n % 5 = 0 then translate(f.written, '辺高崎沢浜斎桜広国島富真竜滝曽栄円', '邉髙﨑澤濱齋櫻廣國嶋冨眞龍瀧曾榮圓') else f.written end, g.written, f.kana, g.kana, case when n % 2 = 0 then 'MALE' else 'FEMALE' end,
       case when bench_chance(n, 3) < 0.9 then date '1935-01-01' + (bench_chance(n, 4) * 29000)::int end, null, null,
       '000-' || substr(digits, 4, 4) || '-' || substr(digits, 8, 4), '見本町' || n % 900 || '番地',
       f.written || g.written || ' ' || f.folded || g.folded || ' ' || f.written || ' ' || g.written
           || ' ' || f.folded || ' ' || g.folded, digits, 0
  from generate_series(1, 1000000) as n
 cross join lateral (select '000' || lpad((bench_chance(n, 5) * 10000)::int % 10000 || '', 4, '0')
                            || lpad((bench_chance(n, 6) * 10000)::int % 10000 || '', 4, '0') as digits) as d
  join lateral (select p.* from bench_name p
                 where p.kind = 'f' and p.place = 1 + floor((select max(place) from bench_name where kind = 'f') * bench_chance(n, 1) ^ 2)::bigint) as f on true
  join lateral (select p.* from bench_name p
                 where p.kind = 'g' and p.place = 1 + floor((select max(place) from bench_name where kind = 'g') * bench_chance(n, 2) ^ 2)::bigint) as g on true;

-- Both agencies at the desk; a third in few; centres by consents that hold or have ended; the ward's officers. Before the cases,
-- which then are made with the agencies whose own they are.
insert into access_standing (id, case_id, agency, uid, ground, since, until, allows, ref_id, version)
select 10000000 + row_number() over (), s.*, 0
  from (select 10000000 + n, agency, null::varchar, 'JOINT_DESK', timestamptz '2010-04-01', null::timestamptz, 127, 0::bigint
          from generate_series(1, 300000) as n, unnest(array['PLAT_HOME', 'MERKMAL']) as agency where n % 40 > 0 or agency = 'MERKMAL'
        union all
        select 10000000 + n, 'SAPOSUTE', null, 'ROLE_DECIDED', timestamptz '2020-04-01', null, 127, 0
          from generate_series(1000, 300000, 1000) as n
        union all
        select 10000000 + n, 'EDU_CENTER', null, 'CONSENT', timestamptz '2024-04-01',
               case when n % 200 = 0 then timestamptz '2025-04-01' when n % 300 = 0 then timestamptz '2099-04-01' end, 3, n
          from generate_series(100, 300000, 100) as n
        union all
        select 10000000 + n, 'WARD', null, 'PLAN_DECISION', timestamptz '2022-04-01', null, 127, 0
          from generate_series(20, 300000, 20) as n
        union all
        select 10000000 + n, null, 'plat' || 1 + n / 7 % 6, 'BREAK_GLASS', now() - interval '1 hour', now() + interval '1 hour', 127, n
          from generate_series(3000, 300000, 3000) as n) as s;
insert into casefile_case (id, number, opened_on, state, subject_id, lead_agency, in_danger, closed_on, closure, closure_note,
                           closed_by, version)
select 10000000 + n, 'Z' || 10 + n % 20 || '-' || lpad(n::text, 7, '0'), date '2010-04-01' + (bench_chance(n, 11) * 5800)::int,
       state, 10000000 + n, case when state in ('IN_SUPPORT', 'CLOSED') then case when n % 2 = 0 then 'PLAT_HOME' else 'MERKMAL' end end,
       n % 50 = 0, case when state = 'CLOSED' then date '2026-05-01' end, case when state = 'CLOSED' then 'GOAL_REACHED' end,
       case when state = 'CLOSED' then '' end, case when state = 'CLOSED' then 'plat1' end, 0
  from (select n, (array['CLOSED', 'CLOSED', 'CLOSED', 'CLOSED', 'IN_SUPPORT', 'IN_SUPPORT', 'IN_SUPPORT', 'ASSESSED',
                         'JOINT_INTAKE', 'SCREENED'])[1 + floor(10 * bench_chance(n, 12))] as state
          from generate_series(1, 300000) as n) as c;
insert into casefile_participant (id, case_id, person_id, kind, relationship, met_on, version)
select 10000000 + n, 10000000 + n, 10000000 + n, 'SUBJECT', 'SELF', case when n % 3 = 0 then date '2026-01-15' end, 0
  from generate_series(1, 300000) as n
union all
select 10300000 + n, 10000000 + n, 10300000 + n, 'FAMILY_CLIENT', 'MOTHER', null, 0
  from generate_series(1, 200000) as n;
insert into casefile_danger (case_id, danger)
select 10000000 + n, 'VIOLENCE' from generate_series(50, 300000, 50) as n;

insert into access_bar (id, case_id, uid, why, since, until, said_by, version)
select 10000000 + n, 10000000 + n, 'plat' || 1 + n / 11 % 6, 'KIN', timestamptz '2024-01-01', null, 'merk1', 0
  from generate_series(5, 300000, 5000) as n;

insert into casefile_consent (id, case_id, given_by, how, given_on, valid_from, valid_until, recorded_by, withdrawn_on,
                              withdrawal_recorded_by, version)
select 10000000 + n, 10000000 + n, 10000000 + n, 'ORAL', date '2024-04-01', date '2024-04-01', null, 'plat1', null, null, 0
  from generate_series(1, 300000, 3) as n;
insert into casefile_consent_agency select 10000000 + n, 'EDU_CENTER' from generate_series(1, 300000, 3) as n;
insert into casefile_consent_item select 10000000 + n, 'IDENTITY' from generate_series(1, 300000, 3) as n;
insert into casefile_story (id, case_id, happened_at, recorded_at, kind, uid, agency, ref_id, "values")
select 10000000 + n, 10000000 + 1 + floor(300000 * bench_chance(n, 21))::bigint, at, at, 'support.NOTE_WRITTEN',
       'plat' || 1 + n % 6, 'PLAT_HOME', n, ''
  from (select n, timestamptz '2020-04-01' + interval '1 minute' * (3000000 * bench_chance(n, 22)) as at
          from generate_series(1, 900000) as n) as h;
insert into support_task (id, case_id, kind, title, due_on, assignee_uid, agency, made_by, made_at, done_at, done_by, version)
select 10000000 + n, 10000000 + 1 + floor(300000 * bench_chance(n, 31))::bigint, 'OWN', '電話する',
       date '2026-01-01' + (700 * bench_chance(n, 32))::int,
       case when n % 4 > 0 then 'plat' || 1 + n % 6 end, 'PLAT_HOME', 'plat1', timestamptz '2025-12-01',
       case when n % 10 > 0 then timestamptz '2026-02-01' end, case when n % 10 > 0 then 'plat1' end, 0
  from generate_series(1, 60000) as n;

set constraints all immediate;
do $$ declare i text; begin
    for i in select definition from bench_index loop execute i; end loop;
end $$;
drop table bench_index, bench_part, bench_name;
drop function bench_chance, bench_folded;
select audit_watch_all();
