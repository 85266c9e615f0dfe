-- 取込 (2): who is known already, for a whole portion of rows by one look into the index: row by row each look would walk what the
-- index has not yet sorted in.
create or replace function transfer_alike(rows integer[], names text[], kanas text[], phones text[], births date[])
    returns table (row_no integer, person_id bigint, why text)
    language plpgsql stable security definer set search_path = public, pg_temp set enable_seqscan = off
as $$
begin
    return query
    with asked as materialized (
        select a.n, a.name, a.kana, a.phone, a.birth
          from unnest(rows, names, kanas, phones, births) as a (n, name, kana, phone, birth)),
    word as materialized (
        select a.n, a.name as word, hashtext(a.name) as mark from asked a where a.name <> ''
        union
        select a.n, a.kana, hashtext(a.kana) from asked a where a.kana <> ''),
    near as materialized (
        select p.id, p.birth_date, p.phone_digits, p.search_marks,
               ' ' || p.search_key || ' ' || p.other_key || ' ' as called
          from person_person p
         where p.search_marks && array(select w.mark from word w)),
    found as (
        select w.n, k.id, k.birth_date, k.phone_digits, true as named
          from near k cross join lateral unnest(k.search_marks) as m (mark)
          join word w on w.mark = m.mark
         where strpos(k.called, ' ' || w.word || ' ') > 0
        union
        select a.n, p.id, p.birth_date, p.phone_digits, false
          from asked a join person_person p on p.phone_digits = a.phone and p.phone_digits <> ''
         where length(a.phone) >= 9)
    select f.n, f.id,
           case when f.named and f.birth_date = a.birth then 'NAME_AND_BIRTH'
                when f.named and a.phone <> '' and f.phone_digits = a.phone then 'NAME_AND_PHONE'
                when f.named then 'NAME' else 'PHONE' end
      from found f join asked a on a.n = f.n
     where a.birth is null or f.birth_date is null or f.birth_date = a.birth;
end $$;
