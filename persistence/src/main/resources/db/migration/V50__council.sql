-- Rooms indicator, edition, council: what is counted of the other rooms.
-- Counts only: no id, no name, no date finer than a month leaves these functions.
--
-- The newest facts of a year, fewer than a step, come as one row without classes: they are counted, and what they are is
-- told together with the rest of their step. The order is that of recording, so that a step once full stays as it is.

-- 指標 ------------------------------------------------------------------------------------------------------------

-- How many receptions of the fiscal year share month, channel, caller and age band? Index reception_reception_by_time.
create function figure_reception(fiscal_year integer, step integer)
    returns table (month date, channel text, caller text, age_band text, n bigint)
    language sql stable parallel safe
as $$
    with come as (
        select received_at, channel, caller_relation, subject_age,
               row_number() over (order by recorded_at, id) as place,
               count(*) over () as altogether
          from reception_reception
         where received_at >= make_timestamptz(fiscal_year, 4, 1, 0, 0, 0, 'Asia/Tokyo')
           and received_at < make_timestamptz(fiscal_year + 1, 4, 1, 0, 0, 0, 'Asia/Tokyo')
    ), classified as (
        select date_trunc('month', received_at at time zone 'Asia/Tokyo')::date as month,
               channel,
               case when caller_relation = 'SELF' then 'SELF'
                    when caller_relation = 'AGENCY_STAFF' then 'AGENCY'
                    when caller_relation in ('ACQUAINTANCE', 'OTHER') then 'OTHER'
                    else 'FAMILY' end as caller,
               case when subject_age is null then 'UNKNOWN'
                    when subject_age < 20 then 'UP_TO_19'
                    when subject_age < 30 then 'TWENTIES'
                    when subject_age < 40 then 'THIRTIES'
                    when subject_age < 50 then 'FORTIES'
                    when subject_age < 60 then 'FIFTIES'
                    else 'SIXTY_AND_OVER' end as age_band
          from come
         where place <= altogether - altogether % step
    )
    select month, channel, caller, age_band, count(*) from classified group by month, channel, caller, age_band
    union all
    select null, null, null, null, count(*) from come where place > altogether - altogether % step having count(*) > 0
$$;

-- How many cases opened in the fiscal year have which lead agency, by the decisions whose step is full? A case's number is
-- given in the order of opening. Indexes casefile_case_by_opening, plan_lead_decision (case_id, id).
create function figure_lead(fiscal_year integer, step integer)
    returns table (lead_agency text, n bigint)
    language sql stable parallel safe
as $$
    with opened as (
        select id,
               row_number() over (order by length(number), number) as place,
               count(*) over () as altogether
          from casefile_case
         where opened_on >= make_date(fiscal_year, 4, 1) and opened_on < make_date(fiscal_year + 1, 4, 1)
    ), decided as (
        select case_id, lead,
               row_number() over (order by recorded_at, plan_lead_decision.id) as place,
               count(*) over () as altogether
          from plan_lead_decision
          join opened on opened.id = case_id
    ), latest as (
        select distinct on (case_id) case_id, lead
          from decided
         where place <= altogether - altogether % step
         order by case_id, place desc
    ), classified as (
        select case when lead is null then 'UNDECIDED'
                    when lead in ('PLAT_HOME', 'MERKMAL', 'SAPOSUTE', 'HEALTH', 'EDU_CENTER', 'CHILD_FAMILY_CENTER') then lead
                    else 'OTHER' end as lead_agency
          from opened
          left join latest on latest.case_id = opened.id
         where place <= altogether - altogether % step
    )
    select lead_agency, count(*) from classified group by lead_agency
    union all
    select null, count(*) from opened where place > altogether - altogether % step having count(*) > 0
$$;

-- In which fiscal year did the first reception come? Null before it. Index reception_reception_by_time.
create view figure_first_year as
    select extract(year from (min(received_at) at time zone 'Asia/Tokyo') - interval '3 months')::integer as first_year
      from reception_reception;
