package org.banso.audit.model;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The chain as rows, over a plain connection: the sealer's inside the server, or that of the command which proves the chain
 * from outside. Every field is turned into text by the database in one way that does not depend on any setting, and hashed
 * here, by nothing that the database's owner could exchange.
 */
public final class ChainTables {

    /** Links read at once while the chain is proved. */
    static final int PAGE = 2_000;

    private static final String MOMENT = "to_char(%s at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US')";

    private static final String ENTRY = content(List.of(
            "'entry'",
            "id::text",
            MOMENT.formatted("at"),
            "uid",
            "agency",
            "roles",
            "tx::text",
            "action",
            "look::text",
            "kind",
            "case_id::text",
            "outcome",
            "reason",
            "rows_shown::text",
            "detail",
            "encode(term, 'hex')"));

    private static final String CHANGE = content(List.of(
            "'change'",
            "id::text",
            MOMENT.formatted("at"),
            "uid",
            "agency",
            "tx::text",
            "act",
            "table_name",
            "row_key",
            "case_id::text",
            "column_name",
            "old_digest",
            "new_digest"));

    /** Spelled out and not asked of a function: the owner of the database could exchange that. */
    private static final String DIGEST = "encode(sha256(convert_to(salt::text || ':' || %s, 'UTF8')), 'hex')";

    private static final String VALUES = """
            case when num_nonnulls(old_digest, new_digest) = 0
                 then case when num_nonnulls(old_value, new_value, salt) = 0 then 'HOLD' else 'ALTERED' end
                 when num_nonnulls(old_value, new_value, salt) = 0
                 then case when exists (select from audit_change f
                                         where f.act = 'FORGET' and f.id > c.id
                                           and (f.case_id = c.case_id
                                                or (f.table_name = c.table_name and f.row_key = c.row_key)))
                           then 'HOLD' else 'TAKEN' end
                 when %s is distinct from old_digest::text or %s is distinct from new_digest::text then 'ALTERED'
                 else 'HOLD' end
            """.formatted(DIGEST.formatted("old_value"), DIGEST.formatted("new_value"));

    /** Both by their unique index over day and link. */
    private static final String AFTER = """
            select day, link, previous_hash, hash, content, held from (
                (select day, link, previous_hash, hash, %s as content, 'HOLD' as held, 0 as part, id
                   from audit_entry where (day, link) > (?, ?) order by day, link limit ?)
                union all
                (select day, link, previous_hash, hash, %s, %s, 1, id
                   from audit_change c where (day, link) > (?, ?) order by day, link limit ?)) as links
             order by day, link, part, id limit ?
            """.formatted(ENTRY, CHANGE, VALUES);

    /** By the partial indexes over what is unsealed. */
    private static final String ARRIVED = """
            select part, id, content from (
                (select 0 as part, at, id, %s as content from audit_entry where hash is null order by at, id limit ?)
                union all
                (select 1, at, id, %s from audit_change where hash is null order by at, id limit ?)) as arrived
             order by at, part, id limit ?
            """.formatted(ENTRY, CHANGE);

    private static final String LAST_UNTIL = """
            select day, link, hash from (
                (select day, link, hash from audit_entry where day <= ? order by day desc, link desc limit 1)
                union all
                (select day, link, hash from audit_change where day <= ? order by day desc, link desc limit 1)) as last
             order by day desc, link desc limit 1
            """;

    private final Connection connection;

    public ChainTables(Connection connection) {
        this.connection = connection;
    }

    /** Length and text of each field, so that no two different rows look alike; null is not the empty text. */
    private static String content(List<String> fields) {
        return fields.stream()
                .map(field -> "coalesce(length(" + field + ") || ':' || " + field + ", '-')")
                .collect(Collectors.joining(" || "));
    }

    /** A row that has not become a link yet. */
    record Arrived(boolean change, long id, String content) {}

    /** What has arrived, oldest first. */
    List<Arrived> arrived(int most) {
        return read(
                ARRIVED, row -> new Arrived(number(row, 1) == 1, longNumber(row, 2), text(row, 3)), most, most, most);
    }

    /** Makes the rows the links that follow the last one. */
    ChainLink seal(List<Arrived> arrived, ChainLink last, LocalDate today) {
        ChainLink end = last;
        String sql = "update %s set day = ?, link = ?, previous_hash = ?, hash = ? where id = ? and hash is null";
        try (PreparedStatement entries = connection.prepareStatement(sql.formatted("audit_entry"));
                PreparedStatement changes = connection.prepareStatement(sql.formatted("audit_change"))) {
            for (Arrived one : arrived) {
                ChainLink next = end.next(today);
                String hash = SealedLink.hashOf(one.content(), next.day(), next.number(), end.hash());
                PreparedStatement update = one.change() ? changes : entries;
                update.setObject(1, next.day());
                update.setInt(2, next.number());
                update.setString(3, end.hash());
                update.setString(4, hash);
                update.setLong(5, one.id());
                update.addBatch();
                end = next.with(hash);
            }
            requireAllSealed(entries.executeBatch());
            requireAllSealed(changes.executeBatch());
        } catch (SQLException e) {
            throw new IllegalStateException("the chain could not be sealed", e);
        }
        return end;
    }

    /** A row that may be read and not be sealed would be hashed anew, in vain, every few seconds. */
    private static void requireAllSealed(int[] counts) {
        for (int count : counts) {
            if (count != 1 && count != Statement.SUCCESS_NO_INFO) {
                throw new IllegalStateException("the database does not let the sealer seal");
            }
        }
    }

    /** The links after the given place, at most a page. */
    List<SealedLink> after(LocalDate day, int number) {
        return read(
                AFTER,
                row -> new SealedLink(
                        day(row, 1),
                        number(row, 2),
                        text(row, 3),
                        text(row, 4),
                        text(row, 5),
                        SealedLink.Values.valueOf(text(row, 6))),
                day,
                number,
                PAGE,
                day,
                number,
                PAGE,
                PAGE);
    }

    Optional<ChainLink> lastUntil(LocalDate day) {
        return read(LAST_UNTIL, row -> new ChainLink(day(row, 1), number(row, 2), text(row, 3)), day, day).stream()
                .findFirst();
    }

    /** The last link of each day that is over, within the chain, and has no head yet; oldest first. */
    List<ChainLink> closedWithoutHead(LocalDate before) {
        List<LocalDate> days = read("""
                select distinct day from (
                    select day from audit_entry where day < ? and day > coalesce((select max(day) from audit_head), '0001-01-01')
                    union all
                    select day from audit_change where day < ? and day > coalesce((select max(day) from audit_head), '0001-01-01')
                    ) as closed
                 order by day
                """, row -> day(row, 1), before, before);
        return days.stream().map(day -> lastUntil(day).orElseThrow()).toList();
    }

    /** Every head, oldest first. */
    public List<DayHead> heads() {
        return read(
                "select day, link, hash, previous, signature from audit_head order by day",
                row -> new DayHead(day(row, 1), number(row, 2), text(row, 3), text(row, 4), text(row, 5)));
    }

    /** How much there is, for the one who proves it. */
    public String summary() {
        return read("""
                        select (select count(*) from audit_entry where hash is not null) || ' entries, '
                               || (select count(*) from audit_change where hash is not null) || ' changes, '
                               || (select count(*) from audit_head) || ' signed days'
                        """, row -> text(row, 1)).get(0);
    }

    Optional<DayHead> lastHead() {
        return read(
                        "select day, link, hash, previous, signature from audit_head order by day desc limit 1",
                        row -> new DayHead(day(row, 1), number(row, 2), text(row, 3), text(row, 4), text(row, 5)))
                .stream()
                .findFirst();
    }

    void add(DayHead head, Instant now) {
        try (PreparedStatement insert = connection.prepareStatement("""
                insert into audit_head (day, link, hash, previous, signature, signed_at) values (?, ?, ?, ?, ?, ?)
                """)) {
            insert.setObject(1, head.day());
            insert.setInt(2, head.link());
            insert.setString(3, head.hash());
            insert.setString(4, head.previous());
            insert.setString(5, head.signature());
            insert.setTimestamp(6, Timestamp.from(now));
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the head of " + head.day() + " could not be kept", e);
        }
    }

    private <T> List<T> read(String sql, Function<ResultSet, T> one, @Nullable Object... values) {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int n = 0; n < values.length; n++) {
                statement.setObject(n + 1, values[n]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                List<T> all = new ArrayList<>();
                while (rows.next()) {
                    all.add(one.apply(rows));
                }
                return all;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the audit trail could not be read", e);
        }
    }

    private static LocalDate day(ResultSet row, int column) {
        return value(() -> row.getObject(column, LocalDate.class));
    }

    private static int number(ResultSet row, int column) {
        return value(() -> row.getInt(column));
    }

    private static long longNumber(ResultSet row, int column) {
        return value(() -> row.getLong(column));
    }

    private static String text(ResultSet row, int column) {
        return value(() -> row.getString(column));
    }

    private interface Reading<T> {
        T read() throws SQLException;
    }

    private static <T> T value(Reading<T> reading) {
        try {
            return reading.read();
        } catch (SQLException e) {
            throw new IllegalStateException("the audit trail could not be read", e);
        }
    }
}
