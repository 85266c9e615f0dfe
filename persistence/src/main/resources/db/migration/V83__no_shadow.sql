-- A function that works with its owner's rights looks for tables in the temporary schema first, unless that is said to be last:
-- a temporary table of the name of a real one would answer in its place. Said for all of them; SchemaTest holds the next ones.
do $$
declare f regprocedure;
begin
    for f in select p.oid from pg_proc p
              where p.pronamespace = 'public'::regnamespace and p.prosecdef
                and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e') loop
        execute format('alter function %s set search_path = public, pg_temp', f);
    end loop;
end $$;
