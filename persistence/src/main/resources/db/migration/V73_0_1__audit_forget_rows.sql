-- 監査 (4): values of single rows are forgotten too (V73), and that they were is a link of the chain for each of them, so that
-- the proof can tell a disposal from somebody who took values away.

create function audit_forget_rows(tables text[], keys text[]) returns bigint
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    who    text := coalesce(nullif(current_setting('banso.uid', true), ''),
                            'system:' || nullif(current_setting('banso.job', true), ''),
                            'database:' || session_user);
    moment timestamptz := coalesce(nullif(current_setting('banso.now', true), '')::timestamptz, clock_timestamp());
    many   bigint;
begin
    with gone as (
        update audit_change c set old_value = null, new_value = null, salt = null
          from unnest(tables, keys) as k (t, key)
         where c.table_name = k.t and c.row_key = k.key and c.salt is not null
        returning c.table_name, c.row_key, c.case_id),
    noted as (
        insert into audit_change (id, at, uid, agency, tx, act, table_name, row_key)
        select nextval('audit_change_seq'), moment, who, nullif(current_setting('banso.agency', true), ''),
               pg_current_xact_id()::text::bigint, 'FORGET', r.table_name, r.row_key
          from (select distinct g.table_name, g.row_key from gone g
                 where g.case_id is null
                    or not exists (select from audit_change f where f.act = 'FORGET' and f.case_id = g.case_id)) as r
        returning 1)
    select count(*) into many from gone;
    return many;
end $$;

-- Destroys a record with all that hangs on it, and the people of whom nothing else is left; what the trail kept of its fields
-- is forgotten. Answers how many rows of which table; under 'audit_change' how many values were forgotten.
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
                where con.contype = 'f' and con.confrelid = 'person_person'::regclass
    loop
        alone := alone || format(' and not exists (select from %s r where r.%I = p.id)', ref.t, ref.c);
    end loop;
    execute 'with d as (delete from person_person p where p.id = any ($1) and ' || alone || ' returning p.id)'
         || ' select coalesce(array_agg(id), ''{}'') from d' into found using people;
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
