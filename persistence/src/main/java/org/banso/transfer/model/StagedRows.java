package org.banso.transfer.model;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Array;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.banso.casefile.model.FormerNumber;
import org.banso.person.model.Name;
import org.jspecify.annotations.Nullable;

/**
 * The rows of files, by plain statements on the connection of this transaction: many at once, and none kept in memory.
 *
 * <p>One class because it is one table. Every statement runs behind the wall of {@code transfer_row}.
 */
@Dependent
public class StagedRows {

    private static final String OF_STATE = """
            select r.row_no, r.cells, r.state, r.choice, r.problems, r.alike_why, r.alike_row, %s, p.family_name, p.given_name, p.family_kana, p.given_kana, k.number,
                   c.id, c.number
              from transfer_row r
              left join person_person p on p.id = r.alike_person
              left join casefile_case k on k.id = r.alike_case
              left join casefile_case c on c.id = r.case_id
             where r.import_id = ? and r.row_no > ? and r.state = any (?)
             order by r.row_no limit ?
            """;

    @PersistenceContext(unitName = "banso")
    private EntityManager em;

    protected StagedRows() {}

    public StagedRows(EntityManager em) {
        this.em = em;
    }

    /** A row of the file as it stands there. @param number in the file, from 1 */
    public record FileRow(int number, List<String> cells) {}

    /** A row that is to be written. */
    public record ChosenRow(
            int rowNo,
            List<String> cells,
            RowChoice choice,
            @Nullable Long alikePerson,
            @Nullable Long alikeCase) {}

    /** What a statement does with its parameters. */
    private interface Filling {
        void fill(PreparedStatement statement) throws SQLException;
    }

    /** What is made of a line of an answer. */
    private interface Reading<T> {
        T read(ResultSet row) throws SQLException;
    }

    public void add(long importId, List<FileRow> rows) {
        batch(
                "insert into transfer_row (import_id, row_no, cells, state, choice) values (?, ?, ?, 'NEW', 'OPEN')",
                rows,
                (statement, row) -> {
                    statement.setLong(1, importId);
                    statement.setInt(2, row.number());
                    statement.setArray(3, texts(row.cells()));
                });
    }

    /** The first rows, for the eye. */
    public List<List<String>> samples(long importId, int most) {
        return query(
                "select cells from transfer_row where import_id = ? and cells <> '{}' order by row_no limit ?",
                statement -> {
                    statement.setLong(1, importId);
                    statement.setInt(2, most);
                },
                row -> texts(row.getArray(1)));
    }

    /** Everything that is not written yet is to be tried anew. */
    public void forget(long importId) {
        update("""
                update transfer_row set state = 'NEW', choice = 'OPEN', problems = '{}', same_key = '', alike_person = null,
                       alike_case = null, alike_row = null, alike_why = ''
                 where import_id = ? and state <> 'DONE' and state <> 'NEW'
                """, statement -> statement.setLong(1, importId));
    }

    /** The next rows that nobody has tried. Uses the index transfer_row_by_state. */
    public List<FileRow> untried(long importId, int most) {
        return query(
                "select row_no, cells from transfer_row where import_id = ? and state = 'NEW' order by row_no limit ?",
                statement -> {
                    statement.setLong(1, importId);
                    statement.setInt(2, most);
                },
                row -> new FileRow(row.getInt(1), texts(row.getArray(2))));
    }

    /** The cases that are known by these numbers, ours or from elsewhere, by their folded number. */
    public Map<String, List<KnownCase>> known(List<String> numbers) {
        List<String> folded =
                numbers.stream().map(FormerNumber::folded).distinct().toList();
        Map<String, List<KnownCase>> known = new HashMap<>();
        query(
                        """
                select c.number, c.id from casefile_case c where c.number = any (?)
                union
                select f.folded, f.case_id from casefile_former_number f where f.folded = any (?)
                """,
                        statement -> {
                            statement.setArray(1, texts(folded));
                            statement.setArray(2, texts(folded));
                        },
                        row -> new KnownCase(row.getString(1), row.getLong(2)))
                .forEach(one -> known.computeIfAbsent(one.number(), any -> new ArrayList<>())
                        .add(one));
        return known;
    }

    /** Writes down how the rows fared. */
    void tried(long importId, Map<Integer, RowTrial.Tried> results) {
        batch("""
                update transfer_row set state = ?, choice = ?, problems = ?, same_key = ? where import_id = ? and row_no = ?
                """, List.copyOf(results.entrySet()), (statement, one) -> {
            RowTrial.Tried tried = one.getValue();
            statement.setString(1, (tried.sound() ? RowState.READY : RowState.FAULTY).name());
            statement.setString(2, (tried.sound() ? RowChoice.IMPORT : RowChoice.OPEN).name());
            statement.setArray(
                    3, texts(tried.problems().stream().map(Problem::written).toList()));
            statement.setString(4, tried.keys().same());
            statement.setLong(5, importId);
            statement.setInt(6, one.getKey());
        });
    }

    /** Marks the sound ones among them that may be somebody who is known; the nearest, and their newest case. */
    void markKnownPeople(long importId, Map<Integer, RowKeys> rows) {
        Map<Integer, RowKeys> asked = new HashMap<>(rows);
        asked.values()
                .removeIf(keys -> keys.name().isEmpty()
                        && keys.kana().isEmpty()
                        && keys.phone().isEmpty());
        if (asked.isEmpty()) {
            return;
        }
        List<Map.Entry<Integer, RowKeys>> all = List.copyOf(asked.entrySet());
        update("""
                update transfer_row r
                   set state = 'ALIKE', choice = 'OPEN', alike_person = a.person_id, alike_why = a.why,
                       alike_case = (select c.id from casefile_case c where c.subject_id = a.person_id
                                      order by c.opened_on desc, c.id desc limit 1)
                  from (select distinct on (f.row_no) f.row_no, f.person_id, f.why
                          from transfer_alike(?, ?, ?, ?, ?) as f
                          join person_person p on p.id = f.person_id
                         order by f.row_no,
                                  array_position(array['NAME_AND_BIRTH', 'NAME_AND_PHONE', 'NAME', 'PHONE'], f.why), f.person_id) as a
                 where r.import_id = ? and r.row_no = a.row_no and r.state = 'READY'
                """, statement -> {
            statement.setArray(
                    1, array("integer", all.stream().map(Map.Entry::getKey).toArray()));
            statement.setArray(
                    2, texts(all.stream().map(one -> one.getValue().name()).toList()));
            statement.setArray(
                    3, texts(all.stream().map(one -> one.getValue().kana()).toList()));
            statement.setArray(
                    4, texts(all.stream().map(one -> one.getValue().phone()).toList()));
            statement.setArray(
                    5,
                    array(
                            "date",
                            all.stream()
                                    .map(one -> one.getValue().birth())
                                    .map(day -> day == null ? null : Date.valueOf(day))
                                    .toArray()));
            statement.setLong(6, importId);
        });
    }

    /** Marks the sound ones among them that are about a case that is here under the same number, or a note that is. */
    void markKnownRecords(long importId, TransferKind kind, Map<Integer, RowKeys> rows) {
        List<Map.Entry<Integer, RowKeys>> all = rows.entrySet().stream()
                .filter(one -> one.getValue().caseId() != 0)
                .toList();
        if (all.isEmpty() || kind == TransferKind.PEOPLE || kind == TransferKind.RECEPTIONS) {
            return;
        }
        boolean notes = kind == TransferKind.NOTES;
        update("""
                update transfer_row r set state = 'ALIKE', choice = 'OPEN', alike_case = a.case_id, alike_why = ?
                  from unnest(?, ?, ?) as a (row_no, case_id, at)
                 where r.import_id = ? and r.row_no = a.row_no and r.state = 'READY'
                   and (? or exists (select 1 from support_note n where n.case_id = a.case_id and n.happened_at = a.at))
                """, statement -> {
            statement.setString(1, (notes ? AlikeWhy.SAME_NOTE : AlikeWhy.SAME_NUMBER).name());
            statement.setArray(
                    2, array("integer", all.stream().map(Map.Entry::getKey).toArray()));
            statement.setArray(
                    3,
                    array(
                            "bigint",
                            all.stream().map(one -> one.getValue().caseId()).toArray()));
            statement.setArray(
                    4,
                    array(
                            "timestamptz",
                            all.stream()
                                    .map(one -> one.getValue().at())
                                    .map(at -> at == null ? null : Timestamp.from(at))
                                    .toArray()));
            statement.setLong(5, importId);
            statement.setBoolean(6, !notes);
        });
    }

    /** Marks every row that says what an earlier one of the file says. */
    public void markTwins(long importId) {
        update("""
                update transfer_row r set state = 'ALIKE', choice = 'OPEN', alike_row = f.first, alike_why = 'SAME_ROW'
                  from (select t.row_no, t.first
                          from (select row_no, min(row_no) over (partition by same_key) as first from transfer_row
                                 where import_id = ? and same_key <> '' and state in ('READY', 'ALIKE')) as t
                         where t.row_no > t.first) as f
                 where r.import_id = ? and r.row_no = f.row_no and r.state = 'READY'
                """, statement -> {
            statement.setLong(1, importId);
            statement.setLong(2, importId);
        });
    }

    /** Of rows that can be taken over; what is done stays done, and nobody is joined who is not known. */
    public void choose(ChooseRows said, TransferKind kind) {
        batch("""
                update transfer_row set choice = ?
                 where import_id = ? and row_no = ? and state in ('READY', 'ALIKE')
                   and (? <> 'JOIN' or %s)
                """.formatted(joinable(kind)), List.copyOf(said.choices().entrySet()), (statement, one) -> {
            statement.setString(1, one.getValue().name());
            statement.setLong(2, said.importId());
            statement.setInt(3, one.getKey());
            statement.setString(4, one.getValue().name());
        });
    }

    public void choose(ChooseAll said, TransferKind kind) {
        update("""
                update transfer_row set choice = ?
                 where import_id = ? and state = ? and state in ('READY', 'ALIKE')
                   and (? <> 'JOIN' or %s)
                """.formatted(joinable(kind)), statement -> {
            statement.setString(1, said.choice().name());
            statement.setLong(2, said.importId());
            statement.setString(3, said.state().name());
            statement.setString(4, said.choice().name());
        });
    }

    /** The next rows that are to be written, held until this transaction ends. */
    public List<ChosenRow> chosen(long importId, int most) {
        return query(
                """
                select row_no, cells, choice, alike_person, alike_case from transfer_row
                 where import_id = ? and state in ('READY', 'ALIKE') and choice in ('IMPORT', 'JOIN')
                 order by row_no limit ? for update
                """,
                statement -> {
                    statement.setLong(1, importId);
                    statement.setInt(2, most);
                },
                row -> new ChosenRow(
                        row.getInt(1),
                        texts(row.getArray(2)),
                        RowChoice.valueOf(row.getString(3)),
                        longOrNull(row, 4),
                        longOrNull(row, 5)));
    }

    /** It is in the record now, and no longer here. */
    public void done(long importId, int rowNo, @Nullable Long caseId, long recordId) {
        update("""
                update transfer_row set state = 'DONE', cells = '{}', problems = '{}', same_key = '', alike_person = null,
                       alike_case = null, alike_row = null, alike_why = '', case_id = ?, record_id = ?
                 where import_id = ? and row_no = ?
                """, statement -> {
            statement.setObject(1, caseId);
            statement.setLong(2, recordId);
            statement.setLong(3, importId);
            statement.setInt(4, rowNo);
        });
    }

    /** It was refused when it was to be written. */
    public void failed(long importId, int rowNo, Problem why) {
        update("""
                update transfer_row set state = 'FAILED', problems = array_append(problems, ?)
                 where import_id = ? and row_no = ? and state <> 'DONE'
                """, statement -> {
            statement.setString(1, why.written());
            statement.setLong(2, importId);
            statement.setInt(3, rowNo);
        });
    }

    public RowCounts counts(long importId) {
        return query(
                        """
                select count(*), count(*) filter (where state = 'NEW'), count(*) filter (where state = 'READY'),
                       count(*) filter (where state = 'ALIKE'), count(*) filter (where state = 'FAULTY'),
                       count(*) filter (where state = 'DONE'), count(*) filter (where state = 'FAILED'),
                       count(*) filter (where state in ('READY', 'ALIKE') and choice in ('IMPORT', 'JOIN')),
                       count(*) filter (where state = 'ALIKE' and choice = 'OPEN')
                  from transfer_row where import_id = ?
                """,
                        statement -> statement.setLong(1, importId),
                        row -> new RowCounts(
                                row.getLong(1),
                                row.getLong(2),
                                row.getLong(3),
                                row.getLong(4),
                                row.getLong(5),
                                row.getLong(6),
                                row.getLong(7),
                                row.getLong(8),
                                row.getLong(9)))
                .get(0);
    }

    /** A page of rows behind one of them. Uses the index transfer_row_by_state, or the primary key for all. */
    public List<RowLine> lines(long importId, TransferKind kind, RowView view, int after, int most) {
        List<String> states = view == RowView.ALL
                ? Stream.of(RowState.values()).map(Enum::name).toList()
                : List.of(view.name());
        return query(
                OF_STATE.formatted(joinable(kind)),
                statement -> {
                    statement.setLong(1, importId);
                    statement.setInt(2, after);
                    statement.setArray(3, texts(states));
                    statement.setInt(4, most);
                },
                StagedRows::line);
    }

    /** A reception joins a case, a case or a person somebody; a note has its case already. */
    private static String joinable(TransferKind kind) {
        return switch (kind) {
            case RECEPTIONS -> "alike_case is not null";
            case PEOPLE, CASES -> "alike_person is not null";
            case NOTES -> "false";
        };
    }

    private static RowLine line(ResultSet row) throws SQLException {
        String why = row.getString(6);
        Name name = new Name(row.getString(9), row.getString(10), row.getString(11), row.getString(12));
        return new RowLine(
                row.getInt(1),
                texts(row.getArray(2)),
                RowState.valueOf(row.getString(3)),
                RowChoice.valueOf(row.getString(4)),
                texts(row.getArray(5)).stream().map(Problem::read).toList(),
                why.isEmpty() ? null : AlikeWhy.valueOf(why),
                name.shown(),
                Objects.toString(row.getString(13), ""),
                row.getInt(7),
                row.getBoolean(8),
                longOrNull(row, 14),
                Objects.toString(row.getString(15), ""));
    }

    private static @Nullable Long longOrNull(ResultSet row, int column) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? null : value;
    }

    private Array texts(List<String> texts) throws SQLException {
        return array("text", texts.toArray());
    }

    private Array array(String type, Object[] elements) throws SQLException {
        return em.unwrap(Connection.class).createArrayOf(type, elements);
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }

    /** How one element fills a statement. */
    private interface FillingOne<T> {
        void fill(PreparedStatement statement, T one) throws SQLException;
    }

    private <T> void batch(String sql, List<T> all, FillingOne<T> filling) {
        if (all.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = em.unwrap(Connection.class).prepareStatement(sql)) {
            for (T one : all) {
                filling.fill(statement, one);
                statement.addBatch();
            }
            statement.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("rows of a file: " + e.getSQLState(), e);
        }
    }

    private void update(String sql, Filling filling) {
        try (PreparedStatement statement = em.unwrap(Connection.class).prepareStatement(sql)) {
            filling.fill(statement);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("rows of a file: " + e.getSQLState(), e);
        }
    }

    private <T> List<T> query(String sql, Filling filling, Reading<T> reading) {
        try (PreparedStatement statement = em.unwrap(Connection.class).prepareStatement(sql)) {
            filling.fill(statement);
            List<T> found = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    found.add(reading.read(row));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("rows of a file: " + e.getSQLState(), e);
        }
    }
}
