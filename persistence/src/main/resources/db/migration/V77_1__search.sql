-- 本人・家族 (2): search over a million people: found also when it is misspelt, and at once when it is two letters.

-- What different ears make of one word: KanaFold.looseKey over a word that is folded already. Voiced marks go, and the second
-- half of a long vowel.
create function banso_loose(word text) returns text language sql immutable strict parallel safe
    return regexp_replace(
        translate(word, 'がぎぐげござじずぜぞだぢづでどばびぶべぼぱぴぷぺぽゔ', 'かきくけこさしすせそたしすてとはひふへほはひふへほう'),
        '(?<=[あかさたなはまやらわ])あ|(?<=[いきしちにひみり])い|(?<=[うくすつぬふむゆる])う'
        '|(?<=[えけせてねへめれ])[えい]|(?<=[おこそとのほもよろを])[おう]', '', 'g');

-- The word as it is heard, and without each of its letters: two words meet in one of these when a letter was left out, put in,
-- doubled, exchanged for another or for its neighbour. Numbers, because they are many; hashtext is the same on every machine.
create function banso_near(word text) returns integer[] language plpgsql immutable strict parallel safe as $$
declare
    heard text := banso_loose(word);
    marks integer[] := array[hashtext('~' || heard)];
begin
    if length(heard) > 2 then
        for place in 1 .. length(heard) loop
            marks := marks || hashtext('~' || left(heard, place - 1) || substr(heard, place + 1));
        end loop;
    end if;
    return marks;
end $$;

-- By what a person is found: = a whole word, ^ its beginning of two letters, ~ what it could have been misspelt as.
create function banso_marks(words text) returns integer[] language plpgsql immutable strict parallel safe as $$
declare
    each text[] := string_to_array(words, ' ');
    heard text[] := string_to_array(banso_loose(words), ' ');
    marks integer[] := '{}';
    this text;
begin
    for n in 1 .. cardinality(each) loop
        this := heard[n];
        marks := marks || hashtext('=' || each[n]) || hashtext('^' || left(each[n], 2)) || hashtext('~' || this);
        if length(this) > 2 then
            for place in 1 .. length(this) loop
                marks := marks || hashtext('~' || left(this, place - 1) || substr(this, place + 1));
            end loop;
        end if;
    end loop;
    return marks;
end $$;

alter table person_person
    add column search_marks integer[] not null generated always as (banso_marks(search_key)) stored;
create index person_person_by_marks on person_person using gin (search_marks);
create index person_person_by_whole_phone on person_person (phone_digits text_pattern_ops) where phone_digits <> '';
create index person_person_by_phone_end on person_person (reverse(phone_digits) text_pattern_ops) where phone_digits <> '';
create index person_person_by_birth on person_person (birth_date) where birth_date is not null;

-- Whom a typed text could mean, ids only, for a search that reads the people themselves behind the wall; at most about most of
-- each nearness: 0 whole words or number, 1 the beginning of one, 2 anywhere in one; from 3 on misspelt, asked for only where
-- the others are fewer than ten. Here, because a wall lets no such index be used before it has looked at the row.
--
-- few_agency, few_uid: of a reader who stands in few cases, whose people are looked through one by one; else null.
drop function person_matching;
create function person_found(words text[], whole text, digits text, born date, few_agency text, few_uid text, most integer)
    returns table (id bigint, nearness integer)
    language plpgsql stable security definer set search_path = public set enable_seqscan = off rows 50
as $$
declare
    pairs text[] := banso_bigrams(array_to_string(
        array(select w from unnest(words) as w where length(w) > 1 or cardinality(words) = 1), ' '));
    pool bigint[];
    found bigint[] := '{}';
    more bigint[];
begin
    if few_agency is not null then
        pool := array(select distinct t.person_id from access_standing s join casefile_participant t on t.case_id = s.case_id
                       where s.agency = few_agency or s.uid = few_uid);
    elsif born is not null then
        pool := array(select p.id from person_person p where p.birth_date = born);
    end if;
    if pool is not null then
        return query
        select p.id, case when digits <> '' and p.phone_digits = digits then 0
                          when digits <> '' and p.phone_digits like '%' || digits || '%' then 2
                          when cardinality(words) = 0 then 0
                          when strpos(' ' || p.search_key || ' ', ' ' || whole || ' ') > 0 then 0
                          when strpos(' ' || p.search_key, ' ' || whole) > 0 then 1
                          when not exists (select 1 from unnest(words) as w where strpos(p.search_key, w) = 0) then 2
                          else 9 end
          from person_person p
         where p.id = any (pool) and (born is null or p.birth_date = born)
           and (digits <> '' and p.phone_digits like '%' || digits || '%'
                or cardinality(words) = 0 and born is not null
                or cardinality(words) > 0
                   and (not exists (select 1 from unnest(words) as w where strpos(p.search_key, w) = 0)
                        or length(whole) > 2 and p.search_marks && banso_near(whole)));
        if few_agency is not null or digits = '' then
            return;
        end if;
    end if;

    if digits <> '' then
        found := array(select p.id from person_person p where p.phone_digits = digits and p.phone_digits <> '' limit most);
        return query select f, 0 from unnest(found) as f;
        more := array(select p.id from person_person p
                       where p.phone_digits like digits || '%' and p.phone_digits <> '' and p.id <> all (found) limit most);
        return query select f, 1 from unnest(more) as f;
        found := found || more;
        more := array(select p.id from person_person p
                       where reverse(p.phone_digits) like reverse(digits) || '%' and p.phone_digits <> ''
                         and p.id <> all (found) limit most);
        if cardinality(found || more) < 50 then
            more := more || array(select p.id from person_person p
                                   where p.phone_digits like '%' || digits || '%' and p.id <> all (found || more) limit most);
        end if;
        return query select f, 2 from unnest(more) as f;
        return;
    end if;

    found := array(select p.id from person_person p
                    where p.search_marks @> array(select hashtext('=' || w) from unnest(words) as w)
                      and not exists (select 1 from unnest(words) as w where strpos(' ' || p.search_key || ' ', ' ' || w || ' ') = 0)
                    limit most);
    if cardinality(words) > 1 and cardinality(found) < most then
        found := found || array(select p.id from person_person p
                                 where p.search_marks @> array[hashtext('=' || whole)] and p.id <> all (found)
                                   and strpos(' ' || p.search_key || ' ', ' ' || whole || ' ') > 0
                                 limit most);
    end if;
    return query select f, 0 from unnest(found) as f;
    if cardinality(found) >= most then
        return;
    end if;
    if length(whole) > 1 then
        more := array(select p.id from person_person p
                       where p.search_marks @> array[hashtext('^' || left(whole, 2))]
                         and p.search_bigrams @> banso_bigrams(whole)
                         and strpos(' ' || p.search_key, ' ' || whole) > 0 and p.id <> all (found)
                       limit most - cardinality(found));
        return query select f, 1 from unnest(more) as f;
        found := found || more;
    end if;
    if cardinality(found) < most then
        more := array(select p.id from person_person p
                       where p.search_bigrams @> pairs
                         and not exists (select 1 from unnest(words) as w where strpos(p.search_key, w) = 0)
                         and p.id <> all (found)
                       limit most - cardinality(found));
        return query select f, 2 from unnest(more) as f;
        found := found || more;
    end if;
    if cardinality(found) >= 10 or length(whole) < 3 then
        return;
    end if;
    -- Misspelt as one word, or in each of the words that were typed; whoever shares more pairs with it is nearer.
    more := array(select p.id from person_person p
                   where p.search_marks && banso_near(whole) and p.id <> all (found) limit most);
    if cardinality(words) = 2 then
        more := more || array(select p.id from person_person p
                               where p.search_marks && banso_near(words[1]) and p.search_marks && banso_near(words[2])
                                 and p.id <> all (found || more)
                               limit most);
    end if;
    return query
    select p.id, 3 + cardinality(banso_bigrams(whole))
                   - (select count(*)::integer from unnest(banso_bigrams(whole)) as pair where pair = any (p.search_bigrams))
      from person_person p where p.id = any (more);
end $$;
