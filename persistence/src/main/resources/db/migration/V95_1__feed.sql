-- 予定: a person's own bookings for another calendar, by an address that nobody can guess. Only its digest is kept.

create table calendar_feed (
    uid     varchar(64) primary key references directory_staff,
    -- SHA-256 of the secret, in hexadecimal digits.
    digest  varchar(64) not null unique check (digest ~ '^[0-9a-f]{64}$'),
    made_at timestamptz not null,
    version integer     not null
);
