-- What the administrator keeps: the ward's numbers, rooms, closing days; and when the directory was last read.

-- Who decided a number, and when. Those that came with a migration have neither.
alter table policy_setting add decided_by varchar(64);
alter table policy_setting add decided_at timestamptz;
alter table policy_setting add constraint policy_setting_decided
    check (num_nulls(decided_by, decided_at) in (0, 2));

-- A room closes from a day on. The day's booking of the room, by nobody's meeting, keeps it free of others.
alter table calendar_room add closes_on date;
update calendar_room set closes_on = current_date where not active;
drop index calendar_room_one_name;
alter table calendar_room drop column active;
create unique index calendar_room_one_name on calendar_room (agency, name) where closes_on is null;

create table directory_reading (
    id         smallint    primary key check (id = 1),
    at         timestamptz not null,
    named      integer     not null,
    came       integer     not null,
    gone       integer     not null,
    version    integer     not null
);

insert into policy_setting (key, valid_from, value, unit, source, note) values
    ('SEARCHES_PER_PERSON', '2022-04-01', '60', 'COUNT',
     'design decision', 'per person and ten minutes; beyond it a search is refused and written down');
