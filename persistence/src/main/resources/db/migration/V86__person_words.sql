-- 本人・家族 (3): found by a book of names. What a million people are called is some ten thousand words; a misspelling is looked
-- up among the words, and only then the people, who bear the whole name that was meant, in the order of how near it is.

-- What a name is called by: family name, given name, furigana of both; not the whole names that are put together of two of them.
create function banso_parts(words text) returns text[] language sql immutable strict parallel safe
    return (with word as (select distinct w from string_to_table(words, ' ') as w where w <> '')
            select coalesce(array_agg(one.w), '{}') from word as one
             where not exists (select from word as a, word as b
                                where length(a.w) + length(b.w) = length(one.w) and a.w || b.w = one.w));

-- The word, and without each of its letters, as it is written and as it is heard: two words meet in one of these when a letter was
-- left out, put in, doubled, exchanged for another or for its neighbour. Numbers, because they are many; hashtext is the same on
-- every machine.
create or replace function banso_near(word text) returns integer[] language sql immutable strict parallel safe
    return (select array_agg(distinct hashtext(mark))
              from (values (word), (banso_loose(word))) as h (heard),
                   lateral (select heard as mark
                            union all
                            select left(heard, place - 1) || substr(heard, place + 1)
                              from generate_series(1, length(heard)) as place where length(heard) > 1) as m);

-- Pairs of neighbours and single letters.
create function banso_grams(word text) returns text[] language sql immutable strict parallel safe
    return (select array_agg(distinct substr(word, place, size))
              from generate_series(1, length(word)) as place, generate_series(1, 2) as size);

-- How far one word is from another, in hundredths of a letter, when they are alike but for one place: that place is what is left
-- of both between their common beginning and their common end.
create function banso_place(one text, other text) returns integer language plpgsql immutable strict parallel safe as $$
declare
    kana constant text := 'あいうえおかきくけこさしすせそたちつてとなにぬねのはひふへほまみむめもや゛ゆ゜よらりるれろわ゛゜ん゜';
    shorter integer := least(length(one), length(other));
    ahead integer := 0;
    behind integer := 0;
    x text;
    y text;
    n integer;
    m integer;
begin
    if one = other then
        return 0;
    end if;
    while ahead < shorter and substr(one, ahead + 1, 1) = substr(other, ahead + 1, 1) loop
        ahead := ahead + 1;
    end loop;
    while behind < shorter - ahead
        and substr(one, length(one) - behind, 1) = substr(other, length(other) - behind, 1) loop
        behind := behind + 1;
    end loop;
    x := substr(one, ahead + 1, length(one) - ahead - behind);
    y := substr(other, ahead + 1, length(other) - ahead - behind);
    if x = '' or y = '' then
        if length(x || y) > 1 then
            return 100 * length(x || y);
        end if;
        return case when ahead > 0 and x || y = substr(one, ahead, 1) then 50   -- doubled
                    when strpos('あいうえおんつ', x || y) > 0 then 60           -- hardly heard
                    else 80 end;
    end if;
    if length(x) = 1 and length(y) = 1 then
        n := strpos(kana, banso_loose(x)) - 1;
        m := strpos(kana, banso_loose(y)) - 1;
        return case when n = m and n >= 0 then 20
                    when n >= 0 and m >= 0 and (n / 5 = m / 5 or n % 5 = m % 5) then 75
                    else 100 end;
    end if;
    if length(x) = 2 and x = reverse(y) then
        return 60;
    end if;
    return 100 * greatest(length(x), length(y));
end $$;

-- The same, of what is written or of what is heard, whichever is nearer.
create function banso_far(one text, other text, one_heard text, other_heard text) returns integer
    language plpgsql immutable strict parallel safe as $$
declare
    far integer;
begin
    if one = other then
        return 0;
    elsif one_heard = other_heard then
        return 25;
    end if;
    far := banso_place(one, other);
    if far <= 25 or one = one_heard and other = other_heard then
        return far;
    end if;
    return least(far, 25 + banso_place(one_heard, other_heard));
end $$;

-- The book of names: every word by which somebody here is called, and no person. Written by the triggers below alone, read by
-- functions with its owner's rights alone. A word may stand twice when two write it at the same moment; nobody waits for anybody.
create table person_word (
    word  text      not null,
    heard text      not null generated always as (banso_loose(word)) stored,
    near  integer[] not null generated always as (banso_near(word)) stored,
    grams text[]    not null generated always as (banso_grams(word)) stored
);
create index person_word_by_word on person_word (word text_pattern_ops);
create index person_word_by_near on person_word using gin (near);
create index person_word_by_grams on person_word using gin (grams);
revoke all on person_word from public;
insert into audit_exempt (table_name, column_name, reason) values
    ('person_word', '*', 'made of the names, which are watched');

-- By what a person is found: each whole word of the search key, as a number.
create or replace function banso_marks(words text) returns integer[] language sql immutable strict parallel safe
    return (select coalesce(array_agg(distinct hashtext(w)), '{}') from string_to_table(words, ' ') as w where w <> '');

drop function person_found(text[], text, text, date, text, text, integer);
-- Other names by which somebody is found: former ones, nicknames, what they were called in a record that was joined to this one.
alter table person_person drop column search_marks, drop column search_bigrams, add column other_key text not null default '';
alter table person_person
    add column search_marks integer[] not null generated always as (banso_marks(search_key || ' ' || other_key)) stored;
insert into audit_exempt (table_name, column_name, reason) values
    ('person_person', 'other_key', 'made of the other names, which are watched');
create index person_person_by_marks on person_person using gin (search_marks);

-- New words come in. The row of a word that is there already is held until the transaction ends: whoever would take it out of the
-- book (below) then lets it stand.
create function person_word_come() returns trigger
    language plpgsql security definer set search_path = public, pg_temp
as $$
declare
    words text[] := array(select distinct w from come as p, unnest(banso_parts(p.search_key || ' ' || p.other_key)) as w order by w);
begin
    insert into person_word (word)
    select w from unnest(words) as w
     where not exists (select from (select b.word from person_word b where b.word = w limit 1 for key share) as there);
    return null;
end $$;

-- A word that nobody bears any more goes, so that no name outlives the person.
create function person_word_go() returns trigger
    language plpgsql security definer set search_path = public, pg_temp
as $$
declare
    words text[] := array(select distinct w from gone as p, unnest(banso_parts(p.search_key || ' ' || p.other_key)) as w);
    held tid[];
begin
    held := array(select b.ctid from person_word b where b.word = any (words) for update skip locked);
    delete from person_word b
     where b.ctid = any (held)
       and not exists (select from person_person p where p.search_marks @> array[hashtext(b.word)]);
    return null;
end $$;

create trigger person_word_born after insert on person_person
    referencing new table as come for each statement execute function person_word_come();
create trigger person_word_renamed after update on person_person
    referencing new table as come for each statement execute function person_word_come();
create trigger person_word_unnamed after update on person_person
    referencing old table as gone for each statement execute function person_word_go();
create trigger person_word_destroyed after delete on person_person
    referencing old table as gone for each statement execute function person_word_go();

insert into person_word (word)
select distinct w from person_person p, unnest(banso_parts(p.search_key)) as w;

-- Which words of the book one that was typed may mean, the nearest 60, and how far it is from each in hundredths of a letter: 0 the
-- word itself; its beginning, and the less is missing the nearer; misspelt; a part of it.
create function person_words(typed text, misspelt boolean)
    returns table (word text, far integer)
    language plpgsql stable security definer set search_path = public, pg_temp rows 40
as $$
declare
    sound constant text := banso_loose(typed);
begin
    return query
    select s.word, min(s.far) from (
        (select b.word, case when b.word = typed then 0 else 30 + 20 * (length(b.word) - length(typed)) end as far
           from person_word b where b.word like typed || '%' order by length(b.word), b.word limit 60)
        union all
        (select b.word, 40 + 40 * (length(b.word) - length(typed)) from person_word b
          where b.grams @> banso_grams(typed) and strpos(b.word, typed) > 1 order by length(b.word), b.word limit 60)
        union all
        (select b.word, 10 + banso_far(typed, b.word, sound, b.heard) from person_word b
          where misspelt and b.near && banso_near(typed) and b.word <> typed)
        ) as s
     group by s.word order by 2, 1 limit 60;
end $$;

-- Whom a typed text could mean, ids only, for a search that reads the people themselves behind the wall. Here, because a wall lets
-- no such index be used before it has looked at the row.
--
-- nearness: the smaller the nearer, 0 to 9,999 for the whole name or number itself; among equals the name that more people bear
-- first. By a whole name (family and given name) at most each people of that name, and at most most altogether.
--
-- hint_year, hint_digits: typed beside the name, a year of birth and digits of a telephone; whoever fits them is nearer than anybody
-- who does not. few_agency, few_uid: of a reader who stands in few cases, whose people alone are looked through; else null.
create function person_found(words text[], whole text, digits text, born date, hint_year integer, hint_digits text,
                             few_agency text, few_uid text, each integer, most integer)
    returns table (id bigint, nearness integer)
    language plpgsql stable security definer set search_path = public, pg_temp set enable_seqscan = off rows 50
as $$
declare
    hint constant integer := 50000000;
    pool bigint[];
    found bigint[] := '{}';
    more bigint[];
    pair record;
    this record;
    names text[] := '{}';
    fars integer[] := '{}';
begin
    if few_agency is not null then
        pool := array(select distinct t.person_id from access_standing s join casefile_participant t on t.case_id = s.case_id
                       where s.agency = few_agency or s.uid = few_uid);
        if born is not null then
            pool := array(select p.id from person_person p where p.id = any (pool) and p.birth_date = born);
        end if;
    elsif born is not null then
        pool := array(select p.id from person_person p where p.birth_date = born);
    end if;

    if cardinality(words) = 0 then
        if born is not null then
            return query select f, 0 from unnest(pool) as f limit most;
            if digits = '' or few_agency is not null then
                return;
            end if;
        end if;
        if few_agency is not null then
            return query
            select p.id, case when p.phone_digits = digits then 0 when p.phone_digits like digits || '%' then 10000 else 20000 end
              from person_person p
             where p.id = any (pool) and digits <> '' and p.phone_digits like '%' || digits || '%';
            return;
        end if;
        found := array(select p.id from person_person p where p.phone_digits = digits and p.phone_digits <> '' limit most);
        return query select f, 0 from unnest(found) as f;
        more := array(select p.id from person_person p
                       where p.phone_digits like digits || '%' and p.phone_digits <> '' and p.id <> all (found) limit most);
        return query select f, 10000 from unnest(more) as f;
        found := found || more;
        more := array(select p.id from person_person p
                       where reverse(p.phone_digits) like reverse(digits) || '%' and p.phone_digits <> ''
                         and p.id <> all (found) limit most);
        if cardinality(found || more) < 50 then
            more := more || array(select p.id from person_person p
                                   where p.phone_digits like '%' || digits || '%' and p.id <> all (found || more) limit most);
        end if;
        return query select f, 20000 from unnest(more) as f;
        return;
    end if;

    -- As family and given name, in either order: what was typed as words, parted at each space; else parted where one of both
    -- halves stands in the book as it is.
    for pair in
        select array_to_string(words[:n], '') as one, array_to_string(words[n + 1:], '') as two
          from generate_series(1, cardinality(words) - 1) as n
        union all
        select left(whole, n), substr(whole, n + 1)
          from generate_series(1, length(whole) - 1) as n
         where cardinality(words) = 1
           and (exists (select from person_word b where b.word = left(whole, n))
                or exists (select from person_word b where b.word = substr(whole, n + 1)))
    loop
        for this in
            with ones as materialized (select * from person_words(pair.one, length(pair.one) > 1)),
                 twos as materialized (select * from person_words(pair.two, length(pair.two) > 1))
            select a.word as one, b.word as two, a.far + b.far as far
              from ones as a, twos as b
             where a.far + b.far <= 250 and (cardinality(words) > 1 or a.far = 0 or b.far = 0)
             order by a.far + b.far, a.word, b.word limit 150
        loop
            names := names || array[this.one || this.two, this.two || this.one];
            fars := fars || array[this.far, this.far];
        end loop;
    end loop;

    if cardinality(names) > 0 then
        return query
        with name as materialized (
            select hashtext(n) as mark, min(f) as far
              from (select n, f from unnest(names, fars) as u (n, f) order by f limit 300) as u group by 1),
        bearer as materialized (
            select p.id, min(n.far) as far, (array_agg(n.mark order by n.far))[1] as mark,
                   bool_or(hint_year is null and hint_digits = ''
                           or extract(year from p.birth_date) = hint_year
                           or hint_digits <> '' and p.phone_digits like '%' || hint_digits) as fits
              from person_person p, unnest(p.search_marks) as m join name n on n.mark = m
             where p.search_marks && array(select mark from name) and (pool is null or p.id = any (pool))
             group by p.id),
        ranked as (
            select b.id, b.far, b.fits, count(*) over name_of as alike,
                   row_number() over (partition by b.mark order by b.fits desc, b.id) as place
              from bearer b window name_of as (partition by b.mark))
        select r.id, (case when r.fits then 0 else hint end) + r.far * 10000 + (9999 - least(r.alike, 9999))::integer
          from ranked r where r.place <= each
         order by 2, r.id limit most;
    end if;

    -- Family name in one writing, given name in the other.
    if cardinality(words) > 1 and not exists (
        select from person_person p
         where p.search_marks && array[hashtext(array_to_string(words, '')),
                                       hashtext((select string_agg(w, '' order by n desc) from unnest(words) with ordinality as u (w, n)))])
    then
        return query
        select p.id, 5000 from person_person p
         where p.search_marks @> array(select hashtext(w) from unnest(words) as w) and (pool is null or p.id = any (pool))
         limit most;
    end if;

    -- As one of both names alone, or as the whole writing of one that has a space in it.
    for this in
        select w.word, w.far from person_words(whole, cardinality(words) = 1 and length(whole) > 2) as w
         where cardinality(words) = 1 or w.far <= 50
         order by w.far, w.word limit 150
    loop
        if pool is not null then
            more := array(select p.id from person_person p
                           where p.id = any (pool) and p.search_marks @> array[hashtext(this.word)] and p.id <> all (found));
        elsif hint_year is null and hint_digits = '' then
            more := array(select p.id from person_person p
                           where p.search_marks @> array[hashtext(this.word)] and p.id <> all (found)
                           limit most - cardinality(found));
        else
            more := array(select p.id from person_person p
                           where p.search_marks @> array[hashtext(this.word)] and p.id <> all (found)
                             and p.birth_date between make_date(hint_year, 1, 1) and make_date(hint_year, 12, 31)
                          union
                          select p.id from person_person p
                           where p.search_marks @> array[hashtext(this.word)] and p.id <> all (found)
                             and hint_digits <> '' and p.phone_digits <> ''
                             and reverse(p.phone_digits) like reverse(hint_digits) || '%'
                           limit most - cardinality(found));
        end if;
        return query select f, this.far * 10000 from unnest(more) as f;
        found := found || more;
        exit when cardinality(found) >= most;
    end loop;
end $$;

-- As before, by the numbers of the whole words.
create or replace function access_existing(words text[], digits text) returns table (case_id bigint, ask text)
    language sql stable security definer set search_path = public, pg_temp rows 5
as $$
    select distinct c.id, coalesce(c.lead_agency,
                                   (select min(s.agency) from access_standing s
                                     where s.case_id = c.id and s.ground in ('JOINT_DESK', 'ROLE_DECIDED')), 'LINK_DESK')
      from person_person p
      join casefile_participant t on t.person_id = p.id
      join casefile_case c on c.id = t.case_id
     where access_at_desk()
       and (cardinality(words) > 1
              and p.search_marks @> array(select hashtext(w) from unnest(words) as w)
              and not exists (select 1 from unnest(words) as word
                               where strpos(' ' || p.search_key || ' ' || p.other_key || ' ', ' ' || word || ' ') = 0)
            or length(digits) >= 10 and p.phone_digits like digits)
       and not c.id = any (access_shut())
       and not access_sees(c.id, 'coordination')
$$;
