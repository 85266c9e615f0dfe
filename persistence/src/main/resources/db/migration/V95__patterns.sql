-- 予定: when somebody works, where that is not the ward's whole hours; and when they sit at the desk.

create table calendar_pattern (
    uid     varchar(64) not null references directory_staff,
    -- 0 every week, 1 in odd and 2 in even weeks of the year (ISO 8601).
    week    integer     not null check (week between 0 and 2),
    -- Monday is 1.
    weekday integer     not null check (weekday between 1 and 7),
    -- WORK: at work then; whoever has such a line works at no other time. DESK: at the desk, not to be booked.
    kind    varchar(10) not null check (kind in ('WORK', 'DESK')),
    begins  time        not null,
    ends    time        not null check (ends > begins),
    version integer     not null,
    primary key (uid, week, weekday, kind)
);
