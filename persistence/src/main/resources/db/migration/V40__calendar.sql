-- 予定: rooms, bookings, absences, closing days, holidays.

create sequence calendar_room_seq start 50 increment 50;
create table calendar_room (
    id       bigint       primary key,
    name     varchar(100) not null check (name <> ''),
    agency   varchar(30)  not null,
    capacity integer      not null check (capacity between 1 and 999),
    active   boolean      not null,
    version  integer      not null
);
create unique index calendar_room_one_name on calendar_room (agency, name) where active;

-- The same person and the same room cannot be booked twice at one time: here, and nowhere else, it is decided. A booking
-- that was given back stays, inactive.
create sequence calendar_booking_seq start 50 increment 50;
create table calendar_booking (
    id         bigint      primary key default nextval('calendar_booking_seq'),
    meeting_id bigint      not null,
    resource   varchar(80) not null check (resource ~ '^(person:.+|room:[0-9]+)$'),
    during     tstzrange   not null
        check (not isempty(during) and lower(during) is not null and upper(during) is not null
               and lower_inc(during) and not upper_inc(during)),
    active     boolean     not null default true,
    constraint calendar_booking_not_twice exclude using gist (resource with =, during with &&) where (active)
);
create index calendar_booking_by_meeting on calendar_booking (meeting_id);

-- Why somebody is away is nobody's business here.
create sequence calendar_absence_seq start 50 increment 50;
create table calendar_absence (
    id        bigint      primary key,
    uid       varchar(64) not null references directory_staff,
    starts_at timestamptz not null,
    ends_at   timestamptz not null check (ends_at > starts_at),
    version   integer     not null
);
create index calendar_absence_by_person on calendar_absence (uid, ends_at);

create table calendar_closing_day (
    day  date         primary key,
    name varchar(100) not null check (name <> '')
);

-- The holidays of 2000 to 2099. A law that moves one changes rows here and nothing else.
create table calendar_holiday (
    day  date        primary key check (day between date '2000-01-01' and date '2099-12-31'),
    kind varchar(40) not null
);

-- 国民の祝日: fixed days, Mondays, and the equinoxes by the usual formula (good for 1980 to 2099).
insert into calendar_holiday (day, kind)
select make_date(y, m, d), kind
  from generate_series(2000, 2099) y,
       (values ('NEW_YEARS_DAY',            1,  1, 2000, 2099),
               ('FOUNDATION_DAY',           2, 11, 2000, 2099),
               ('EMPERORS_BIRTHDAY',       12, 23, 2000, 2018),
               ('EMPERORS_BIRTHDAY',        2, 23, 2020, 2099),
               ('GREENERY_DAY',             4, 29, 2000, 2006),
               ('SHOWA_DAY',                4, 29, 2007, 2099),
               ('ENTHRONEMENT_DAY',         5,  1, 2019, 2019),
               ('CONSTITUTION_DAY',         5,  3, 2000, 2099),
               ('GREENERY_DAY',             5,  4, 2007, 2099),
               ('CHILDRENS_DAY',            5,  5, 2000, 2099),
               ('MARINE_DAY',               7, 20, 2000, 2002),
               ('MARINE_DAY',               7, 23, 2020, 2020),
               ('MARINE_DAY',               7, 22, 2021, 2021),
               ('MOUNTAIN_DAY',             8, 11, 2016, 2019),
               ('MOUNTAIN_DAY',             8, 10, 2020, 2020),
               ('MOUNTAIN_DAY',             8,  8, 2021, 2021),
               ('MOUNTAIN_DAY',             8, 11, 2022, 2099),
               ('RESPECT_FOR_THE_AGED_DAY', 9, 15, 2000, 2002),
               ('SPORTS_DAY',               7, 24, 2020, 2020),
               ('SPORTS_DAY',               7, 23, 2021, 2021),
               ('ENTHRONEMENT_CEREMONY_DAY', 10, 22, 2019, 2019),
               ('CULTURE_DAY',             11,  3, 2000, 2099),
               ('LABOUR_THANKSGIVING_DAY', 11, 23, 2000, 2099)) as fixed (kind, m, d, first, last)
 where y between first and last
union all
select make_date(y, m, 1) + (8 - extract(isodow from make_date(y, m, 1))::integer) % 7 + 7 * (nth - 1), kind
  from generate_series(2000, 2099) y,
       (values ('COMING_OF_AGE_DAY',        1, 2, 2000, 2099),
               ('MARINE_DAY',               7, 3, 2003, 2019),
               ('MARINE_DAY',               7, 3, 2022, 2099),
               ('RESPECT_FOR_THE_AGED_DAY', 9, 3, 2003, 2099),
               ('HEALTH_AND_SPORTS_DAY',   10, 2, 2000, 2019),
               ('SPORTS_DAY',              10, 2, 2022, 2099)) as monday (kind, m, nth, first, last)
 where y between first and last
union all
select make_date(y, m, floor(day_in_1980 + 0.242194 * (y - 1980))::integer - (y - 1980) / 4), kind
  from generate_series(2000, 2099) y,
       (values ('VERNAL_EQUINOX_DAY', 3, 20.8431), ('AUTUMNAL_EQUINOX_DAY', 9, 23.2488)) as sun (kind, m, day_in_1980);

-- 国民の休日: the day between two; until 2006 not when it is a Sunday. 振替休日: for one on a Sunday the next day that is none;
-- until 2006 the Monday only. Both look at the days above only, so both are found before either is written.
with named as (select day from calendar_holiday),
     between_two as (
         select day + 1 as day
           from named
          where day + 2 in (select day from named)
            and day + 1 not in (select day from named)
            and (extract(year from day) >= 2007 or extract(isodow from day + 1) <> 7)),
     substitute as (
         select distinct (select min(next)
                            from (select day + after as next
                                    from generate_series(1, case when extract(year from day) >= 2007 then 7 else 1 end)
                                         as after) as days
                           where next not in (select day from named)) as day
           from named
          where extract(isodow from day) = 7)
insert into calendar_holiday (day, kind)
select day, 'SUBSTITUTE_HOLIDAY' from substitute where day is not null
union all
select day, 'HOLIDAY_BETWEEN' from between_two where day not in (select day from substitute where day is not null);
