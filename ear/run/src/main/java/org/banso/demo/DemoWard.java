package org.banso.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import javax.sql.DataSource;
import org.banso.casefile.model.CaseNumber;
import org.banso.kernel.model.DateRange;
import org.banso.kernel.model.FiscalYear;
import org.banso.kernel.model.Tokyo;
import org.banso.reception.model.ReceptionExit;
import org.flywaydb.core.Flyway;

/**
 * Fills an empty database with the demo ward: three fiscal years of contacts and cases, and a few of the last weeks, so that
 * today's page is not empty. The same seed, size and day give the same rows, to the last letter.
 */
public final class DemoWard {

    public static final long SEED = 2022_04_05L;
    public static final int CASES = 400;
    public static final int FEWEST_CASES = 8;

    /** 令和4年度 to 令和6年度. */
    private static final int FIRST_YEAR = 2022;

    private static final int YEARS = 3;

    /** Cases of the last weeks, or a quarter of a ward that is smaller than four times that. */
    private static final int LIVE_CASES = 32;

    private static final int LIVE_DAYS = 75;

    /** So many of the last cases are booked for today and the next open day, if there are four times as many. */
    private static final int EXPECTED = 6;

    /** So many of the last weeks' first cases have a plan before the ward, and so many a meeting without minutes. */
    private static final int PENDING = 2;

    /** Contacts to a case: two thirds of them become one. */
    private static final double CONTACTS_PER_CASE = 1.5;

    /** Contacts between two flushes, so that memory stays the same however large the ward is. */
    private static final int CHUNK = 1_000;

    /** What was taken over from before was changed by nobody here: the history of changes begins with the first user. */
    private static final String WATCH = """
            do $$ declare t record; begin
                for t in select tgrelid::regclass as name from pg_trigger where tgname = 'audit_note' loop
                    execute format('alter table %%s %s trigger audit_note', t.name);
                end loop;
            end $$
            """;

    private final Ward ward;
    private final CaseLife lives;
    private final Desk desk;
    private final Shares.Lot<ReceptionExit> exits;
    private final Map<FiscalYear, Integer> numbers = new HashMap<>();
    private long place;

    private DemoWard(long seed, int cases, LocalDate today) {
        this.ward = new Ward(seed, today, cases);
        this.lives = new CaseLife(ward);
        this.desk = new Desk(ward);
        this.exits = Shares.published().lot("exit", ReceptionExit.class);
    }

    /**
     * Makes the database ready at the first start, tables first; at every later one it is left as it is.
     *
     * @param today the day that the ward takes for today
     * @return whether the ward was loaded now
     */
    public static boolean loadOnce(DataSource database, int cases, LocalDate today) {
        if (!hasTables(database)) {
            Flyway.configure(DemoWard.class.getClassLoader())
                    .dataSource(database)
                    .locations("classpath:db/migration")
                    .load()
                    .migrate();
        }
        return load(database, SEED, cases, today).isPresent();
    }

    /** The demonstration's accounts have no devices: on this machine, and nowhere else, the password is enough. */
    private static void trustThisMachine(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("""
                    insert into session_network (network, rule, note) values
                        ('127.0.0.0/8', 'NOT_ASKED', 'デモ：この機械の中だけ'),
                        ('::1/128', 'NOT_ASKED', 'デモ：この機械の中だけ')
                    on conflict do nothing
                    """);
        }
    }

    /** Whom a double is found to be like, as in the night. */
    private static final String SUSPECTS = """
            insert into person_suspect (id, one_id, two_id, score, reasons, found_at)
            select nextval('person_suspect_seq'), least(%1$d, a.other), greatest(%1$d, a.other), a.score, a.reasons, '%2$s'
              from (select * from person_alike(%1$d) order by other) a
            on conflict (one_id, two_id) do nothing
            """;

    /** What a recorded consent gives, as the platform gives it on the day. */
    private static final String STANDINGS_BY_CONSENT = """
            insert into access_standing (id, case_id, agency, ground, since, until, allows, ref_id)
            select nextval('access_standing_seq'), k.case_id, a.agency, 'CONSENT',
                   k.valid_from::timestamp at time zone 'Asia/Tokyo',
                   (k.valid_until + 1)::timestamp at time zone 'Asia/Tokyo',
                   (select bit_or(case i.item when 'IDENTITY' then 1 when 'HEALTH' then 5 when 'FINANCE' then 17 else 3 end)
                      from casefile_consent_item i where i.consent_id = k.id), k.id
              from casefile_consent k
              join casefile_consent_agency a on a.consent_id = k.id
             where k.withdrawn_on is null and a.agency not in ('PLAT_HOME', 'MERKMAL')
            """;

    private static boolean hasTables(DataSource database) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                var found = statement.executeQuery("select to_regclass('casefile_case') is not null")) {
            found.next();
            return found.getBoolean(1);
        } catch (SQLException e) {
            throw new IllegalStateException("the demo ward's database does not answer", e);
        }
    }

    /**
     * Loads it in one transaction, unless there is a case in the database already.
     *
     * @param cases how many of them, at least {@link #FEWEST_CASES}
     * @param today the day that the ward takes for today; everything that happened, happened before it
     * @return the rows by table; nothing when the database was not empty
     */
    public static Optional<Map<String, Long>> load(DataSource database, long seed, int cases, LocalDate today) {
        if (cases < FEWEST_CASES || today.isBefore(Ward.FIRST_DAY.plusYears(YEARS))) {
            throw new IllegalArgumentException("a demo ward has cases, and three years behind it");
        }
        try (Connection connection = database.getConnection()) {
            if (isFilled(connection)) {
                return Optional.empty();
            }
            connection.setAutoCommit(false);
            DemoWard demo = new DemoWard(seed, cases, today);
            demo.write(connection, cases);
            connection.commit();
            connection.setAutoCommit(true);
            try (Statement statement = connection.createStatement()) {
                statement.execute("analyze");
            }
            return Optional.of(demo.ward.rows.counts());
        } catch (SQLException e) {
            throw new IllegalStateException("the demo ward could not be written", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isFilled(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                var found = statement.executeQuery("select exists (select from casefile_case)")) {
            found.next();
            return found.getBoolean(1);
        }
    }

    private void write(Connection connection, int cases) throws SQLException, IOException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(WATCH.formatted("disable"));
            statement.execute("set constraints all deferred");
        }
        trustThisMachine(connection);
        new Setting(ward).write();
        ward.rows.flush(connection);
        int live = Math.min(LIVE_CASES, cases / 4);
        int past = cases - live;
        for (int year = 0; year < YEARS; year++) {
            int ofYear = past * (year + 1) / YEARS - past * year / YEARS;
            receive(connection, new FiscalYear(FIRST_YEAR + year).days(), ofYear, opened -> OpenCase.Course.ANY);
        }
        receive(connection, lastWeeks(), live, opened -> course(opened, live));
        for (Map.Entry<FiscalYear, Integer> last : numbers.entrySet()) {
            ward.rows.caseNumber.row(last.getKey().year(), last.getValue());
        }
        ward.rows.flush(connection);
        ward.rows.moveSequences(connection);
        try (Statement statement = connection.createStatement()) {
            statement.execute(STANDINGS_BY_CONSENT);
            statement.execute("delete from person_suspect");
            for (long twin : ward.twins) {
                statement.execute(SUSPECTS.formatted(twin, Tokyo.at(ward.today, LocalTime.MIDNIGHT)));
            }
            statement.execute("set constraints all immediate");
            statement.execute(WATCH.formatted("enable"));
        }
    }

    /** The last weeks, as far as they belong to the running fiscal year; at least the day before today. */
    private DateRange lastWeeks() {
        LocalDate from = ward.today.minusDays(LIVE_DAYS);
        LocalDate year = FiscalYear.of(ward.today).firstDay();
        LocalDate first = from.isBefore(year) ? year : from;
        return DateRange.of(first.isBefore(ward.today) ? first : ward.today.minusDays(1), ward.today);
    }

    /** What a case of the last weeks is there for. @param opened its place among them, from 0 */
    private static OpenCase.Course course(int opened, int live) {
        int pending = Math.min(PENDING, live / 4);
        if (opened < pending) {
            return OpenCase.Course.HANDED_IN;
        }
        if (opened < 2 * pending) {
            return OpenCase.Course.MINUTES_OPEN;
        }
        return opened >= live - Math.min(EXPECTED, live / 4) ? OpenCase.Course.EXPECTED : OpenCase.Course.ANY;
    }

    /** The contacts of a stretch of days, evenly over its open days. */
    private void receive(Connection connection, DateRange days, int cases, IntFunction<OpenCase.Course> courses)
            throws SQLException, IOException {
        var open = ward.workdays.within(days);
        if (open.isEmpty()) {
            return;
        }
        int contacts = (int) Math.round(cases * CONTACTS_PER_CASE);
        int opened = 0;
        for (int number = 0; number < contacts; number++) {
            double at = (number + 0.5) / contacts * open.size();
            int day = (int) at;
            Instant moment = Tokyo.at(open.get(day), Ward.OPENS).plus(minutes(at - day));
            Draw draw = new Draw(ward.seed, place, ward.deal);
            FirstContact contact = ward.lots.at(moment, draw);
            boolean becomesCase = (long) (number + 1) * cases / contacts > (long) number * cases / contacts;
            if (!becomesCase) {
                desk.answer(contact, exits.at(draw.number()), draw);
            } else {
                takeOn(contact, draw, courses.apply(opened), opened);
                opened++;
            }
            place++;
            if (place % CHUNK == 0) {
                ward.rows.flush(connection);
            }
        }
    }

    /** @param opened its place among those of the same stretch */
    private void takeOn(FirstContact contact, Draw draw, OpenCase.Course course, int opened) {
        String number = nextNumber(FiscalYear.of(contact.day()));
        LocalDate soon = contact.day().plusDays(8);
        switch (course) {
            case ANY -> lives.live(contact, number, ward.teams.of(place), draw);
            case HANDED_IN, MINUTES_OPEN -> lives.live(contact, number, ward.teams.of(opened), draw, course, soon);
            case EXPECTED -> {
                int today = ward.workdays.numberAt(ward.today);
                LocalDate day = ward.workdays.day(today + opened % 2);
                lives.live(contact, number, ward.teams.of(opened % EXPECTED / 2), draw, course, day);
            }
        }
    }

    private String nextNumber(FiscalYear year) {
        return new CaseNumber(year, numbers.merge(year, 1, Integer::sum)).toString();
    }

    /** The part of a working day of eight hours, without the last half hour. */
    private static Duration minutes(double part) {
        return Duration.ofMinutes((long) (part * 7.5 * 60));
    }
}
