-- casefile: when somebody began to look for somebody; not for whom. Every server of a ward counts here.
create sequence casefile_search_seq start 50 increment 50;
create table casefile_search (
    id       bigint      primary key default nextval('casefile_search_seq'),
    uid      varchar(64) not null,
    begun_at timestamptz not null
);
create index casefile_search_by_person on casefile_search (uid, begun_at);
create policy acting on casefile_search using (uid = (select access_uid()));
insert into audit_exempt (table_name, column_name, reason) values
    ('casefile_search', '*', 'counts; each search is a look of its own with its sealed term, and a row lives ten minutes');
