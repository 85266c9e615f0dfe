-- 取込: a file's rows between the file and the record. They hold people's data, so they have walls, an end, and no second life:
-- what became a record is wiped from here in the same transaction.

create sequence transfer_import_seq start 50 increment 50;
create table transfer_import (
    id         bigint       primary key,
    agency     varchar(30)  not null check (agency in ('PLAT_HOME', 'MERKMAL')),
    uid        varchar(64)  not null,
    kind       varchar(20)  not null check (kind in ('PEOPLE', 'RECEPTIONS', 'CASES', 'NOTES')),
    -- As it was called, for the eye alone; it never names a path.
    file_name  varchar(200) not null,
    file_hash  char(64)     not null check (file_hash ~ '^[0-9a-f]{64}$'),
    file_form  varchar(20)  not null check (file_form in ('EXCEL', 'CSV_UTF_8', 'CSV_UTF_16', 'CSV_WINDOWS_31J')),
    -- The row of the file that holds the headings, from 1.
    header_row integer      not null check (header_row > 0),
    headings   text[]       not null,
    -- One entry a column: the field, or empty for a column that is left out.
    mapping    text[]       not null,
    state      varchar(20)  not null
        check (state in ('STAGED', 'CHECKING', 'CHECKED', 'RUNNING', 'STOPPED', 'DONE')),
    made_at    timestamptz  not null,
    began_at   timestamptz,
    ended_at   timestamptz,
    -- The last sign of life of whoever checks or writes in the background.
    beat_at    timestamptz,
    -- Why it stopped by itself; empty when nobody but a colleague stopped it.
    trouble    varchar(200) not null default '',
    row_count  integer      not null default 0,
    -- Of them in the record now.
    taken      integer      not null default 0,
    -- When its rows were thrown away; the account of it stays: who, when, the file's digest, the counts.
    cleared_at timestamptz,
    version    integer      not null,
    check (cardinality(mapping) = cardinality(headings))
);
create index transfer_import_by_agency on transfer_import (agency, made_at desc);
create index transfer_import_by_hash on transfer_import (file_hash);

create table transfer_row (
    import_id    bigint      not null references transfer_import on delete cascade,
    -- The row of the file, from 1.
    row_no       integer     not null check (row_no > 0),
    cells        text[]      not null,
    state        varchar(10) not null check (state in ('NEW', 'READY', 'ALIKE', 'FAULTY', 'DONE', 'FAILED')),
    choice       varchar(10) not null check (choice in ('OPEN', 'IMPORT', 'SKIP', 'JOIN')),
    -- One line each: the place of the column or -1, the key of the sentence, its values; between them the unit separator.
    problems     text[]      not null default '{}',
    -- By what the row is found again in the same file.
    same_key     text        not null default '',
    -- The nearest known person or record: ids without keys, because they may be gone by then.
    alike_person bigint,
    alike_case   bigint,
    alike_row    integer,
    alike_why    varchar(20) not null default ''
        check (alike_why in ('', 'NAME_AND_BIRTH', 'NAME_AND_PHONE', 'NAME', 'PHONE', 'SAME_NOTE', 'SAME_NUMBER', 'SAME_ROW')),
    -- What became of it.
    case_id      bigint      references casefile_case,
    record_id    bigint,
    primary key (import_id, row_no),
    check (state <> 'DONE' or cardinality(cells) = 0)
);
create index transfer_row_by_state on transfer_row (import_id, state, row_no);
create index transfer_row_same on transfer_row (import_id, same_key, row_no) where same_key <> '';
create index transfer_row_by_case on transfer_row (case_id) where case_id is not null;

-- How an agency's files were read the last time: by kind and the headings.
create table transfer_mapping (
    agency    varchar(30) not null,
    kind      varchar(20) not null,
    signature char(64)    not null,
    fields    text[]      not null,
    used_at   timestamptz not null,
    primary key (agency, kind, signature)
);

-- The number that a case had elsewhere: kept as it was written, found however it is typed.
create sequence casefile_former_number_seq start 50 increment 50;
create table casefile_former_number (
    id      bigint      primary key,
    case_id bigint      not null references casefile_case,
    number  varchar(40) not null check (number <> ''),
    folded  text        not null check (folded <> ''),
    unique (case_id, folded)
);
create index casefile_former_number_by_folded on casefile_former_number (folded, case_id);

insert into audit_exempt (table_name, column_name, reason) values
    ('transfer_row', '*', 'typed elsewhere and not yet said: what becomes a record is watched there, the rest is thrown away'),
    ('transfer_import', 'file_name', 'could name somebody; the digest says which file it was'),
    ('transfer_import', 'headings', 'how the file calls its columns, gone with its rows'),
    ('transfer_import', 'mapping', 'how the columns are read, gone with its rows'),
    ('transfer_import', 'beat_at', 'a sign of life of the background, several times a second'),
    ('casefile_former_number', 'folded', 'made of the number');

insert into policy_setting (key, valid_from, value, unit, source, note) values
    ('TRANSFER_LARGEST', '2022-04-01', '30720', 'KILOBYTES', 'design decision', 'a hundred thousand rows as a workbook'),
    ('TRANSFER_ROWS', '2022-04-01', '100000', 'COUNT', 'design decision', 'more comes in several files'),
    ('TRANSFER_KEPT', '2022-04-01', '14', 'DAYS', 'design decision',
     'what was uploaded and not taken over is thrown away after so long');

-- The supervisors of the agency that brought the file, and the broom.
create policy acting on transfer_import using (
    (agency = (select access_agency()) and (select access_at_desk()) and (select access_has_role('SUPERVISOR')))
    or (select access_job()) = 'transfer');
create policy acting on transfer_row using (import_id = any (array(select i.id from transfer_import i)));
create policy acting on transfer_mapping using (
    agency = (select access_agency()) and (select access_at_desk()) and (select access_has_role('SUPERVISOR')));

-- Who is known already, for many rows at once: ids only, for a statement that reads the people themselves behind the wall.
-- A whole name in writing or in furigana together with whatever else agrees, or a whole telephone number; two different days
-- of birth speak against it.
create function transfer_alike(rows integer[], names text[], kanas text[], phones text[], births date[])
    returns table (row_no integer, person_id bigint, why text)
    language plpgsql stable security definer set search_path = public, pg_temp set enable_seqscan = off
as $$
begin
    return query
    select asked.n, found.id,
           case when found.named and found.birth_date = asked.birth then 'NAME_AND_BIRTH'
                when found.named and asked.phone <> '' and found.phone_digits = asked.phone then 'NAME_AND_PHONE'
                when found.named then 'NAME' else 'PHONE' end
      from unnest(rows, names, kanas, phones, births) as asked (n, name, kana, phone, birth)
      cross join lateral (
           select p.id, p.birth_date, p.phone_digits, true as named
             from person_person p
            where asked.name <> '' and p.search_marks @> array[hashtext(asked.name)]
              and strpos(' ' || p.search_key || ' ' || p.other_key || ' ', ' ' || asked.name || ' ') > 0
           union
           select p.id, p.birth_date, p.phone_digits, true
             from person_person p
            where asked.kana <> '' and p.search_marks @> array[hashtext(asked.kana)]
              and strpos(' ' || p.search_key || ' ' || p.other_key || ' ', ' ' || asked.kana || ' ') > 0
           union
           select p.id, p.birth_date, p.phone_digits, false
             from person_person p
            where length(asked.phone) >= 9 and p.phone_digits = asked.phone and p.phone_digits <> ''
           ) as found
     where asked.birth is null or found.birth_date is null or found.birth_date = asked.birth;
end $$;
