-- 本人・家族 (4): two records of one person. Who may be meant twice, that two are not one, joining them, and taking them apart again.

-- How a name is heard whatever it was typed with, near enough for a suspicion; the search keys' own folding is KanaFold's.
create function banso_kana(name text) returns text language sql immutable strict parallel safe
    return translate(normalize(lower(name), nfkc),
        'アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲンガギグゲゴザジズゼゾダヂヅデドバビブベボパピプペポァィゥェォッャュョぁぃぅぇぉっゃゅょ 　・ー-',
        'あいうえおかきくけこさしすせそたちつてとなにぬねのはひふへほまみむめもやゆよらりるれろわをんがぎぐげござじずぜぞだぢづでどばびぶべぼぱぴぷぺぽあいうえおつやゆよあいうえおつやゆよ');

-- Another name of somebody, and a number by which they were known: found by it like by the first one.
create sequence person_alias_seq start 50 increment 50;
create table person_alias (
    id           bigint      primary key,
    person_id    bigint      not null references person_person on delete cascade,
    kind         varchar(10) not null check (kind in ('FORMER', 'NICKNAME', 'JOINED')),
    family_name  varchar(60) not null,
    given_name   varchar(60) not null,
    family_kana  varchar(60) not null,
    given_kana   varchar(60) not null,
    -- Folded words, as the search key's.
    words        text        not null,
    phone        varchar(40) not null,
    phone_digits varchar(40) not null check (phone_digits ~ '^[0-9]*$'),
    -- Of a record that was joined to this one.
    merge_id     bigint,
    recorded_by  varchar(64) not null,
    agency       varchar(30) not null,
    recorded_at  timestamptz not null,
    check (words <> '' or phone_digits <> '')
);
create index person_alias_by_person on person_alias (person_id);
create index person_alias_by_phone on person_alias (phone_digits text_pattern_ops) where phone_digits <> '';
create index person_alias_by_phone_end on person_alias (reverse(phone_digits) text_pattern_ops) where phone_digits <> '';
insert into audit_exempt (table_name, column_name, reason) values
    ('person_alias', 'words', 'made of the name'),
    ('person_alias', 'phone_digits', 'made of the telephone number');

create function person_alias_found() returns trigger
    language plpgsql security definer set search_path = public, pg_temp
as $$
declare
    whose bigint;
begin
    foreach whose in array array_remove(array[case when tg_op <> 'INSERT' then old.person_id end,
                                              case when tg_op <> 'DELETE' then new.person_id end], null) loop
        update person_person p
           set other_key = coalesce((select string_agg(a.words, ' ' order by a.id) from person_alias a
                                      where a.person_id = whose and a.words <> ''), '')
         where p.id = whose;
    end loop;
    return null;
end $$;
create trigger person_alias_found after insert or update or delete on person_alias
    for each row execute function person_alias_found();

-- By a number of the other names too.
alter function person_found(text[], text, text, date, integer, text, text, text, integer, integer) rename to person_found_first;
create function person_found(words text[], whole text, digits text, born date, hint_year integer, hint_digits text,
                             few_agency text, few_uid text, each integer, most integer)
    returns table (id bigint, nearness integer)
    language sql stable security definer set search_path = public, pg_temp rows 50
as $$
    select * from person_found_first(words, whole, digits, born, hint_year, hint_digits, few_agency, few_uid, each, most)
    union all
    (select a.person_id, 10000 from person_alias a
      where digits <> '' and a.phone_digits <> ''
        and (a.phone_digits = digits or reverse(a.phone_digits) like reverse(digits) || '%') limit most)
$$;

-- 二人は別人: somebody looked, and said so.
create sequence person_apart_seq start 50 increment 50;
create table person_apart (
    id          bigint       primary key,
    one_id      bigint       not null references person_person on delete cascade,
    two_id      bigint       not null references person_person on delete cascade check (two_id <> one_id),
    reason      varchar(300) not null check (reason <> ''),
    said_by     varchar(64)  not null,
    agency      varchar(30)  not null,
    said_at     timestamptz  not null,
    revoked_by  varchar(64),
    revoked_at  timestamptz,
    revoked_why varchar(300),
    version     integer      not null,
    check (num_nulls(revoked_by, revoked_at, revoked_why) in (0, 3))
);
create unique index person_apart_pair on person_apart (least(one_id, two_id), greatest(one_id, two_id)) where revoked_at is null;
create index person_apart_by_two on person_apart (two_id);
create policy acting on person_apart using (
    exists (select 1 from person_person p where p.id = one_id) and exists (select 1 from person_person p where p.id = two_id));

-- Two records that became one, who said so, and every row as it was before.
create sequence person_merge_seq start 50 increment 50;
create table person_merge (
    id        bigint       primary key,
    kept_id   bigint       not null references person_person on delete cascade,
    -- No longer there, until it is undone.
    gone_id   bigint       not null check (gone_id <> kept_id),
    note      varchar(500) not null,
    merged_by varchar(64)  not null,
    agency    varchar(30)  not null,
    merged_at timestamptz  not null,
    undone_by varchar(64),
    undone_at timestamptz,
    undo_note varchar(500),
    -- How many rows the picture had; fewer when one of its records was destroyed since.
    rows      integer      not null,
    version   integer      not null,
    check (num_nulls(undone_by, undone_at, undo_note) in (0, 3))
);
create index person_merge_by_kept on person_merge (kept_id);
alter table person_alias add foreign key (merge_id) references person_merge on delete cascade;

-- A row goes with the case or the reception that it is of, or else with the person.
create table person_merge_row (
    merge_id     bigint      not null references person_merge on delete cascade,
    place        integer     not null,
    case_id      bigint      references casefile_case,
    reception_id bigint      references reception_reception,
    table_name   varchar(63) not null,
    row_key      jsonb       not null,
    act          varchar(10) not null check (act in ('UPDATE', 'DELETE')),
    before       jsonb       not null,
    after        jsonb,
    primary key (merge_id, place),
    check ((act = 'UPDATE') = (after is not null))
);
create index person_merge_row_by_case on person_merge_row (case_id) where case_id is not null;
create index person_merge_row_by_reception on person_merge_row (reception_id) where reception_id is not null;
create policy acting on person_merge_row using (
    case when case_id is null then exists (select 1 from person_merge m where m.id = merge_id)
         else coalesce((select true from access_own_case k where k.id = person_merge_row.case_id limit 1),
                       access_sees(case_id, 'casework')) end);
insert into audit_exempt (table_name, column_name, reason) values
    ('person_merge_row', '*', 'a picture of rows whose changes are watched themselves');

-- Two who may be one, made of what is known of them: found again when it is lost.
create sequence person_suspect_seq start 50 increment 50;
create table person_suspect (
    id       bigint      primary key,
    one_id   bigint      not null references person_person on delete cascade,
    two_id   bigint      not null references person_person on delete cascade check (one_id < two_id),
    score    integer     not null,
    reasons  text[]      not null,
    found_at timestamptz not null default coalesce(access_now(), clock_timestamp()),
    unique (one_id, two_id)
);
create index person_suspect_by_two on person_suspect (two_id);
create index person_suspect_by_score on person_suspect (score desc, id desc);
create policy acting on person_suspect using (
    exists (select 1 from person_person p where p.id = one_id) and exists (select 1 from person_person p where p.id = two_id));
insert into audit_exempt (table_name, column_name, reason) values
    ('person_suspect', '*', 'made of what is known of both, which is watched');

-- How much speaks for two records being one person, in points, and what: PersonLikeness says them in words.
create function person_likeness(one bigint, two bigint) returns table (score integer, reasons text[])
    language sql stable security definer set search_path = public, pg_temp rows 1
as $$
    select sum(r.points)::integer, array_agg(r.reason order by r.points desc, r.reason)
      from person_person a, person_person b,
           lateral (select banso_kana(a.family_kana || a.given_kana) as a_kana, banso_kana(b.family_kana || b.given_kana) as b_kana,
                           banso_kana(a.given_kana) as a_given, banso_kana(b.given_kana) as b_given,
                           string_to_array(a.search_key || ' ' || a.other_key, ' ') as a_words,
                           string_to_array(b.search_key || ' ' || b.other_key, ' ') as b_words) as n,
           lateral (values
        (case when n.a_words && n.b_words
                   and exists (select w from unnest(n.a_words) as w where w <> '' and w = any (n.b_words)
                               except (select unnest(banso_parts(a.search_key)) union select unnest(banso_parts(b.search_key))))
              then 'NAME_SAME'
              when a.given_kana <> '' and b.given_kana <> '' and a.family_kana <> '' and b.family_kana <> ''
                   and length(n.a_kana) > 3
                   and banso_far(n.a_kana, n.b_kana, banso_loose(n.a_kana), banso_loose(n.b_kana)) <= 100 then 'NAME_NEAR'
              when n.a_given <> '' and n.a_given = n.b_given or a.given_name <> '' and a.given_name = b.given_name then 'GIVEN_SAME'
              when n.a_given <> '' and n.b_given <> '' or a.given_name <> '' and b.given_name <> '' then 'GIVEN_DIFFERS' end),
        (case when a.birth_date = b.birth_date then 'BIRTH_SAME'
              when a.birth_date is null or b.birth_date is null then null
              when extract(year from a.birth_date) = extract(year from b.birth_date)
                   and extract(month from a.birth_date) = extract(day from b.birth_date)
                   and extract(day from a.birth_date) = extract(month from b.birth_date)
                   or (extract(year from a.birth_date) = extract(year from b.birth_date))::integer
                      + (extract(month from a.birth_date) = extract(month from b.birth_date))::integer
                      + (extract(day from a.birth_date) = extract(day from b.birth_date))::integer = 2 then 'BIRTH_NEAR'
              else 'BIRTH_DIFFERS' end),
        (case when a.phone_digits <> '' and a.phone_digits = b.phone_digits then 'PHONE_SAME' end),
        (case when a.address <> '' and banso_kana(a.address) = banso_kana(b.address) then 'ADDRESS_SAME' end),
        (case when exists (select from casefile_participant x join casefile_participant y on y.case_id = x.case_id
                            where x.person_id = a.id and y.person_id = b.id) then 'SAME_CASE' end),
        (case when a.sex <> b.sex and a.sex <> 'UNKNOWN' and b.sex <> 'UNKNOWN' then 'SEX_DIFFERS' end),
        (case when a.birth_date is not null and b.birth_date is not null then null
              when abs(coalesce(extract(year from a.birth_date), extract(year from a.stated_age_on) - a.stated_age)
                       - coalesce(extract(year from b.birth_date), extract(year from b.stated_age_on) - b.stated_age)) <= 1
              then 'AGE_FITS'
              when abs(coalesce(extract(year from a.birth_date), extract(year from a.stated_age_on) - a.stated_age)
                       - coalesce(extract(year from b.birth_date), extract(year from b.stated_age_on) - b.stated_age)) > 3
              then 'AGE_DIFFERS' end)) as said (reason),
           lateral (select said.reason, case said.reason
               when 'NAME_SAME' then 40 when 'NAME_NEAR' then 25 when 'GIVEN_SAME' then 15 when 'GIVEN_DIFFERS' then -40
               when 'BIRTH_SAME' then 40 when 'BIRTH_NEAR' then 15 when 'BIRTH_DIFFERS' then -40
               when 'PHONE_SAME' then 30 when 'ADDRESS_SAME' then 20 when 'SAME_CASE' then 10
               when 'SEX_DIFFERS' then -30 when 'AGE_FITS' then 10 when 'AGE_DIFFERS' then -30 end as points) as r
     where a.id = one and b.id = two and said.reason is not null
$$;

-- From so many points on two are shown as perhaps one: a whole name and a telephone, a near name and a day of birth.
create function person_suspected() returns integer language sql immutable return 60;

-- Who may be the same as somebody, by keys alone: the telephone, the day of birth, the whole name together with the address or a
-- day of birth that is nearly so.
create function person_alike(the_person bigint) returns table (other bigint, score integer, reasons text[])
    language sql stable security definer set search_path = public, pg_temp set enable_seqscan = off rows 5
as $$
    with me as materialized (
        select p.*, array(select hashtext(w) from unnest(string_to_array(p.search_key || ' ' || p.other_key, ' ')) as w
                           where w <> '' and w <> all (banso_parts(p.search_key))) as wholes
          from person_person p where p.id = the_person),
    near as (
        (select p.id from me, person_person p where p.phone_digits = me.phone_digits and p.phone_digits <> '' limit 50)
        union
        (select p.id from me, person_person p where p.birth_date = me.birth_date limit 300)
        union
        (select p.id from me, person_person p
          where p.search_marks && me.wholes
            and (p.address = me.address and p.address <> '' or abs(p.birth_date - me.birth_date) < 370
                 or p.birth_date is null or me.birth_date is null) limit 300)
        union
        select y.person_id from casefile_participant x join casefile_participant y on y.case_id = x.case_id
         where x.person_id = the_person)
    select n.id, l.score, l.reasons from near n, lateral person_likeness(least(n.id, the_person), greatest(n.id, the_person)) l
     where n.id <> the_person and l.score >= person_suspected()
$$;

-- Whoever comes or changes is looked at at once; many at a time wait for the night (person_sweep).
create function person_suspect_come() returns trigger
    language plpgsql security definer set search_path = public, pg_temp
as $$
declare
    whom bigint[];
begin
    if tg_op = 'INSERT' then
        whom := array(select c.id from come c limit 101);
    else
        whom := array(select c.id from come c join gone g on g.id = c.id
                       where (c.search_key, c.other_key, c.birth_date, c.phone_digits, c.address, c.sex, c.stated_age)
                             is distinct from
                             (g.search_key, g.other_key, g.birth_date, g.phone_digits, g.address, g.sex, g.stated_age) limit 101);
    end if;
    if cardinality(whom) > 100 then
        return null;
    end if;
    delete from person_suspect s where s.one_id = any (whom) or s.two_id = any (whom);
    insert into person_suspect (id, one_id, two_id, score, reasons)
    select nextval('person_suspect_seq'), least(w, a.other), greatest(w, a.other), a.score, a.reasons
      from unnest(whom) as w, lateral person_alike(w) a
    on conflict (one_id, two_id) do nothing;
    return null;
end $$;
create trigger person_suspect_born after insert on person_person
    referencing new table as come for each statement execute function person_suspect_come();
create trigger person_suspect_changed after update on person_person
    referencing old table as gone new table as come for each statement execute function person_suspect_come();

-- Everybody with everybody, by the same keys: a join for each key, not a pair for each two people. How many are suspected.
create function person_sweep() returns bigint
    language plpgsql security definer set search_path = public, pg_temp
as $$
declare
    many bigint;
begin
    lock table person_suspect in share row exclusive mode;
    delete from person_suspect;
    with one as materialized (
        select p.id, p.birth_date, p.phone_digits, p.address, banso_kana(coalesce(nullif(p.family_kana, ''), p.family_name)) as family,
               banso_kana(coalesce(nullif(p.given_kana, ''), p.given_name)) as given
          from person_person p where p.search_key <> '' or p.phone_digits <> ''),
    pair as (
        select a.id as one_id, b.id as two_id from one a join one b on b.phone_digits = a.phone_digits and b.id > a.id
         where a.phone_digits <> ''
        union
        select a.id, b.id from one a join one b on b.birth_date = a.birth_date and banso_loose(b.given) = banso_loose(a.given) and b.id > a.id
         where a.given <> ''
        union
        select a.id, b.id from one a join one b on b.birth_date = a.birth_date and banso_loose(b.family) = banso_loose(a.family) and b.id > a.id
         where a.family <> ''
        union
        select a.id, b.id from one a join one b on b.family = a.family and b.given = a.given and b.address = a.address and b.id > a.id
         where a.address <> '' and a.given <> ''
        union
        select least(x.person_id, y.person_id), greatest(x.person_id, y.person_id)
          from casefile_participant x join casefile_participant y on y.case_id = x.case_id and y.person_id <> x.person_id)
    insert into person_suspect (id, one_id, two_id, score, reasons)
    select nextval('person_suspect_seq'), pair.one_id, pair.two_id, l.score, l.reasons
      from pair, lateral person_likeness(pair.one_id, pair.two_id) l
     where l.score >= person_suspected();
    get diagnostics many = row_count;
    return many;
end $$;

-- Every case that somebody is in, or is told of in.
create function person_cases(the_person bigint) returns setof bigint
    language sql stable security definer set search_path = public, pg_temp
as $$
    select t.case_id from casefile_participant t where t.person_id = the_person
    union select c.id from casefile_case c where c.subject_id = the_person
    union select m.case_id from family_member m where m.person_id = the_person
    union select r.case_id from reception_reception r where the_person in (r.caller_id, r.subject_id) and r.case_id is not null
$$;

-- What whoever acts may know of a suspicion: nothing, when one of both is in a case from which they are shut out; of a file that is
-- not theirs, only that there is one, and whom to ask.
create function person_side(the_person bigint) returns table (hidden boolean, known boolean, ask text)
    language sql stable security definer set search_path = public, pg_temp rows 1
as $$
    select coalesce(bool_or(c.id = any (access_shut())), false),
           not coalesce(bool_or(not access_sees(c.id, 'casework')), false),
           min(coalesce(c.lead_agency, (select min(s.agency) from access_standing s
                                         where s.case_id = c.id and s.ground in ('JOINT_DESK', 'ROLE_DECIDED')), 'LINK_DESK'))
               filter (where not access_sees(c.id, 'casework'))
      from person_cases(the_person) as its (id) join casefile_case c on c.id = its.id
$$;
create function person_suspects(of_person bigint, most integer)
    returns table (one_id bigint, two_id bigint, score integer, reasons text[], found_at timestamptz,
                   one_known boolean, one_ask text, two_known boolean, two_ask text)
    language sql stable security definer set search_path = public, pg_temp rows 50
as $$
    select s.one_id, s.two_id, s.score, s.reasons, s.found_at, a.known, a.ask, b.known, b.ask
      from (select * from person_suspect p
             where of_person is null or of_person in (p.one_id, p.two_id)
             order by p.score desc, p.id desc limit most * 10) as s,
           lateral person_side(s.one_id) a, lateral person_side(s.two_id) b
     where access_at_desk() and not a.hidden and not b.hidden and (a.known or b.known)
       and not exists (select from person_apart n
                        where n.revoked_at is null and least(n.one_id, n.two_id) = s.one_id
                          and greatest(n.one_id, n.two_id) = s.two_id)
     order by s.score desc, s.id desc limit most
$$;

-- Joining ------------------------------------------------------------------------------------------------------------------------

-- The columns of a table's primary key; of what makes a row, but for what the database makes of it.
create function person_key_of(the_table text) returns text[] language sql stable
    return (select array_agg(a.attname::text order by k.n)
              from pg_constraint c, unnest(c.conkey) with ordinality as k (num, n), pg_attribute a
             where c.conrelid = the_table::regclass and c.contype = 'p' and a.attrelid = c.conrelid and a.attnum = k.num);
create function person_columns_of(the_table text) returns text[] language sql stable
    return (select array_agg(a.attname::text order by a.attnum) from pg_attribute a
             where a.attrelid = the_table::regclass and a.attnum > 0 and not a.attisdropped and a.attgenerated = '');

-- The columns in which two pictures of a row differ, but for those that only count or are made of others.
create function person_differing(before jsonb, after jsonb, the_table text) returns text[] language sql stable
    return (select coalesce(array_agg(c order by c), '{}') from unnest(person_columns_of(the_table)) as c
             where c not in ('version', 'other_key') and before -> c is distinct from after -> c);

-- One row becomes what it should be, and stands in the picture as it was. A row that somebody else may be writing gets a new
-- version, so that they are told.
create function person_merge_set(the_merge bigint, the_table text, before jsonb, values_ jsonb) returns void
    language plpgsql set search_path = public, pg_temp as $$
declare
    keys text := (select string_agg(quote_ident(k), ', ') from unnest(person_key_of(the_table)) as k);
    sets text := (select string_agg(format('%1$I = n.%1$I', k), ', ') from jsonb_object_keys(values_) as k);
    after jsonb;
begin
    execute format('update %1$I t set %2$s%3$s from jsonb_populate_record(null::%1$I, $2) n'
                   ' where (%4$s) = (select %5$s from jsonb_populate_record(null::%1$I, $1) r) returning to_jsonb(t)',
                   the_table, sets,
                   case when 'version' = any (person_columns_of(the_table)) then ', version = t.version + 1' else '' end,
                   (select string_agg(format('t.%I', k), ', ') from unnest(person_key_of(the_table)) as k),
                   (select string_agg(format('r.%I', k), ', ') from unnest(person_key_of(the_table)) as k))
       into strict after using before, values_;
    if the_merge is not null then
        perform person_merge_note(the_merge, the_table, before, after);
    end if;
end $$;
create function person_merge_remove(the_merge bigint, the_table text, before jsonb) returns void
    language plpgsql set search_path = public, pg_temp as $$
begin
    execute format('delete from %1$I t where (%2$s) = (select %3$s from jsonb_populate_record(null::%1$I, $1) r)', the_table,
                   (select string_agg(format('t.%I', k), ', ') from unnest(person_key_of(the_table)) as k),
                   (select string_agg(format('r.%I', k), ', ') from unnest(person_key_of(the_table)) as k)) using before;
    perform person_merge_note(the_merge, the_table, before, null);
end $$;
create function person_merge_note(the_merge bigint, the_table text, before jsonb, after jsonb) returns void
    language sql set search_path = public, pg_temp
as $$
    insert into person_merge_row (merge_id, place, case_id, reception_id, table_name, row_key, act, before, after)
    select the_merge, 1 + coalesce((select max(r.place) from person_merge_row r where r.merge_id = the_merge), 0),
           case when the_table = 'casefile_case' then (before ->> 'id')::bigint else (before ->> 'case_id')::bigint end,
           case when the_table = 'reception_reception' then (before ->> 'id')::bigint end,
           the_table,
           (select jsonb_object_agg(k, before -> k) from unnest(person_key_of(the_table)) as k),
           case when after is null then 'DELETE' else 'UPDATE' end, before, after
$$;

-- Two rows of one case said the same of two people: what hangs on the one goes to the other.
create function person_merge_fold(the_merge bigint, the_table text, loser jsonb, winner jsonb) returns void
    language plpgsql set search_path = public, pg_temp as $$
declare
    hang record;
    child jsonb;
begin
    for hang in
        select c.conrelid::regclass::text as t, a.attname::text as col, not a.attnotnull as may_be_null
          from pg_constraint c
          join lateral unnest(c.conkey, c.confkey) as k (here, there) on true
          join pg_attribute a on a.attrelid = c.conrelid and a.attnum = k.here
          join pg_attribute p on p.attrelid = c.confrelid and p.attnum = k.there and p.attname = 'id'
         where c.contype = 'f' and c.confrelid = the_table::regclass
    loop
        for child in execute format('select to_jsonb(x) from %I x where x.%I = $1', hang.t, hang.col) using (loser ->> 'id')::bigint loop
            begin
                perform person_merge_set(the_merge, hang.t, child, jsonb_build_object(hang.col, winner -> 'id'));
            exception when unique_violation or check_violation then
                if hang.may_be_null then
                    perform person_merge_set(the_merge, hang.t, child, jsonb_build_object(hang.col, null));
                else
                    perform person_merge_remove(the_merge, hang.t, child);
                end if;
            end;
        end loop;
    end loop;
end $$;

-- Joins two records: all that refers to the one that goes refers to the one that stays, whatever table it is in (the catalogue
-- says), and each row stands in the picture as it was. Answers '' or why not, and nothing has happened then that the caller must not
-- roll back: NOT_THERE, HIDDEN (a case of theirs is not theirs to see), APART (somebody said that they are two), COLLIDES table.
create function person_join(the_merge bigint, kept bigint, gone bigint, facts jsonb) returns text
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    ref record;
    here jsonb;
    twin jsonb;
    moved jsonb;
    rest jsonb;
begin
    perform 1 from person_person p where p.id in (kept, gone) order by p.id for update;
    select to_jsonb(p) into rest from person_person p where p.id = gone;
    if rest is null or not exists (select from person_person p where p.id = kept) or kept = gone then
        return 'NOT_THERE';
    end if;
    if exists (select from unnest(array[kept, gone]) as w, person_cases(w) as c where not access_sees(c, 'casework')) then
        return 'HIDDEN';
    end if;
    if exists (select from person_apart n where n.revoked_at is null
                and least(n.one_id, n.two_id) = least(kept, gone) and greatest(n.one_id, n.two_id) = greatest(kept, gone)) then
        return 'APART';
    end if;
    for ref in
        select c.conrelid::regclass::text as t, array_agg(distinct a.attname::text) as cols
          from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any (c.conkey)
         where c.contype = 'f' and c.confrelid = 'person_person'::regclass and c.conrelid <> 'person_suspect'::regclass
         group by 1 order by 1
    loop
        for here in execute format('select to_jsonb(x) from %I x where $1 in (%s)', ref.t,
                                   (select string_agg('x.' || quote_ident(c), ', ') from unnest(ref.cols) as c)) using gone loop
            moved := (select jsonb_object_agg(c, kept) from unnest(ref.cols) as c where (here ->> c)::bigint = gone);
            begin
                perform person_merge_set(the_merge, ref.t, here, moved);
            exception
                when unique_violation then
                    begin
                        twin := null;
                        if here ? 'case_id' and cardinality(ref.cols) = 1 then
                            execute format('select to_jsonb(x) from %I x where x.case_id = $1 and x.%I = $2', ref.t, ref.cols[1])
                               into twin using (here ->> 'case_id')::bigint, kept;
                        end if;
                        if twin is null then
                            perform person_merge_remove(the_merge, ref.t, here);
                        elsif here ->> 'kind' = 'SUBJECT' then
                            perform person_merge_fold(the_merge, ref.t, twin, here);
                            perform person_merge_remove(the_merge, ref.t, twin);
                            perform person_merge_set(the_merge, ref.t, here, moved);
                        else
                            perform person_merge_fold(the_merge, ref.t, here, twin);
                            perform person_merge_remove(the_merge, ref.t, here);
                            if (here ->> 'met_on') < coalesce(twin ->> 'met_on', 'z') then
                                perform person_merge_set(the_merge, ref.t, twin, jsonb_build_object('met_on', here -> 'met_on'));
                            end if;
                        end if;
                    exception when unique_violation or check_violation or foreign_key_violation then
                        return 'COLLIDES ' || ref.t;
                    end;
                when check_violation then
                    return 'COLLIDES ' || ref.t;
            end;
        end loop;
    end loop;
    if facts <> '{}' then
        perform person_merge_set(the_merge, 'person_person', to_jsonb(p), facts) from person_person p where p.id = kept;
    end if;
    perform person_merge_remove(the_merge, 'person_person', rest);
    update person_merge m set rows = (select count(*) from person_merge_row r where r.merge_id = the_merge) where m.id = the_merge;
    return '';
end $$;

-- Takes apart again what was joined: each row of the picture becomes what it was, in the reverse order. Answers '' or why not, and
-- the caller rolls back: HIDDEN, LATER (joined again since), DESTROYED (a record of the picture is no more), CHANGED table.column
-- (somebody wrote there since), COLLIDES table.
create function person_part(the_merge bigint) returns text
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    undone person_merge;
    r person_merge_row;
    now_ jsonb;
    col text;
    cols text;
begin
    select * into undone from person_merge m where m.id = the_merge for update;
    perform 1 from person_person p where p.id = undone.kept_id for update;
    if exists (select from person_merge_row p where p.merge_id = the_merge and p.case_id is not null
                and not access_sees(p.case_id, 'casework'))
        or exists (select from person_cases(undone.kept_id) as c where not access_sees(c, 'casework')) then
        return 'HIDDEN';
    end if;
    if undone.rows <> (select count(*) from person_merge_row p where p.merge_id = the_merge) then
        return 'DESTROYED';
    end if;
    if exists (select from person_merge_row p join person_merge m on m.id = p.merge_id
                where p.table_name = 'person_merge' and (p.row_key ->> 'id')::bigint = the_merge and m.undone_at is null) then
        return 'LATER';
    end if;
    delete from person_alias a where a.merge_id = the_merge;
    for r in select * from person_merge_row p where p.merge_id = the_merge order by p.place desc loop
        begin
            if r.act = 'DELETE' then
                cols := (select string_agg(quote_ident(c), ', ') from unnest(person_columns_of(r.table_name)) as c);
                execute format('insert into %1$I (%2$s) select %2$s from jsonb_populate_record(null::%1$I, $1)', r.table_name, cols)
                  using r.before;
                continue;
            end if;
            execute format('select to_jsonb(t) from %1$I t where (%2$s) = (select %3$s from jsonb_populate_record(null::%1$I, $1) k)',
                           r.table_name,
                           (select string_agg(format('t.%I', k), ', ') from unnest(person_key_of(r.table_name)) as k),
                           (select string_agg(format('k.%I', k), ', ') from unnest(person_key_of(r.table_name)) as k))
               into now_ using r.row_key;
            if now_ is null then
                return 'CHANGED ' || r.table_name;
            end if;
            foreach col in array person_differing(r.before, r.after, r.table_name) loop
                if now_ -> col is distinct from r.after -> col then
                    return 'CHANGED ' || r.table_name || '.' || col;
                end if;
            end loop;
            if cardinality(person_differing(r.before, r.after, r.table_name)) > 0 then
                perform person_merge_set(null, r.table_name, now_,
                                         (select jsonb_object_agg(c, r.before -> c)
                                            from unnest(person_differing(r.before, r.after, r.table_name)) as c));
            end if;
        exception when unique_violation or check_violation or foreign_key_violation then
            return 'COLLIDES ' || r.table_name;
        end;
    end loop;
    return '';
end $$;

-- Destruction: what is a person's own (it goes with their row: on delete cascade) keeps nobody, and is forgotten with them.
create or replace function retention_destroy(root text, root_id bigint) returns table (table_name text, n bigint)
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    one record; ref record; gone bigint; people bigint[] := '{}'; found bigint[]; alone text := 'true';
    keys text; tables text[] := '{}'; rows_ bigint[] := '{}'; these text[];
    key_tables text[] := '{}'; key_values text[] := '{}';
begin
    if root not in ('casefile_case', 'reception_reception', 'disclosure_request') then
        raise exception '% is no record that ends', root;
    end if;
    perform retention_keep_figures(root, root_id);
    for one in select p.table_name as t, p.finds as w, a.attname as c
                 from retention_plan(root) p
                 join pg_constraint con on con.conrelid = p.table_name::regclass and con.contype = 'f'
                                       and con.confrelid = 'person_person'::regclass
                 join pg_attribute a on a.attrelid = con.conrelid and a.attnum = con.conkey[1]
    loop
        execute format('select coalesce(array_agg(distinct %I), ''{}'') from %I where %s', one.c, one.t, one.w)
           into found using root_id;
        people := people || found;
    end loop;
    for one in select p.table_name as t, p.finds as w from retention_plan(root) p order by p.step loop
        select string_agg(format('%I::text', a.attname), ' || ''/'' || ' order by k.n) into keys
          from pg_constraint c, unnest(c.conkey) with ordinality as k (num, n), pg_attribute a
         where c.conrelid = one.t::regclass and c.contype = 'p' and a.attrelid = c.conrelid and a.attnum = k.num;
        execute format('with d as (delete from %I where %s returning %s as k) select coalesce(array_agg(k), ''{}'') from d',
                       one.t, one.w, coalesce(keys, quote_literal(''))) into these using root_id;
        if cardinality(these) > 0 then
            tables := tables || one.t;
            rows_ := rows_ || cardinality(these)::bigint;
            key_tables := key_tables || array_fill(one.t, array[cardinality(these)]);
            key_values := key_values || these;
        end if;
    end loop;
    for ref in select con.conrelid::regclass as t, a.attname as c
                 from pg_constraint con
                 join pg_attribute a on a.attrelid = con.conrelid and a.attnum = con.conkey[1]
                where con.contype = 'f' and con.confrelid = 'person_person'::regclass and con.confdeltype <> 'c'
    loop
        alone := alone || format(' and not exists (select from %s r where r.%I = p.id)', ref.t, ref.c);
    end loop;
    execute 'select coalesce(array_agg(p.id), ''{}'') from person_person p where p.id = any ($1) and ' || alone
       into found using people;
    for ref in select con.conrelid::regclass::text as t, a.attname as c
                 from pg_constraint con
                 join pg_attribute a on a.attrelid = con.conrelid and a.attnum = con.conkey[1]
                where con.contype = 'f' and con.confrelid = 'person_person'::regclass and con.confdeltype = 'c'
                order by con.conrelid = 'person_merge'::regclass, 1
    loop
        execute format('with d as (delete from %I where %I = any ($1) returning id::text as k) select coalesce(array_agg(k), ''{}'') from d',
                       ref.t, ref.c) into these using found;
        if cardinality(these) > 0 then
            tables := tables || ref.t;
            rows_ := rows_ || cardinality(these)::bigint;
            key_tables := key_tables || array_fill(ref.t, array[cardinality(these)]);
            key_values := key_values || these;
        end if;
    end loop;
    delete from person_person p where p.id = any (found);
    tables := tables || 'person_person'::text;
    rows_ := rows_ || cardinality(found)::bigint;
    gone := 0;
    if root = 'casefile_case' then
        gone := audit_forget(root_id, found);
    else
        key_tables := key_tables || array_fill('person_person'::text, array[cardinality(found)]);
        key_values := key_values || found::text[];
    end if;
    gone := gone + audit_forget_rows(key_tables, key_values);
    tables := tables || 'audit_change'::text;
    rows_ := rows_ || gone;
    return query select u.t, sum(u.c)::bigint from unnest(tables, rows_) as u (t, c) where u.c > 0 group by u.t order by u.t;
end $$;
