-- ログイン (2): networks are kept on a page: a line has its own number, says who decided it, and ends on a day instead of being deleted.

create sequence session_network_seq start 50 increment 50;
alter table session_network drop constraint session_network_pkey;
alter table session_network
    add column id         bigint,
    add column added_by   varchar(64),
    add column added_at   timestamptz,
    -- The first day on which it holds no longer; null while there is no end.
    add column ends_on    date,
    add column ended_by   varchar(64),
    add column version    integer not null default 1,
    add check (num_nulls(added_by, added_at) in (0, 2)),
    add check (num_nulls(ends_on, ended_by) in (0, 2));
update session_network set id = nextval('session_network_seq');
alter table session_network alter column id set default nextval('session_network_seq');
alter table session_network alter column id set not null;
alter table session_network add primary key (id);
create index session_network_by_network on session_network using gist (network inet_ops);
