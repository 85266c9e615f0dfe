package org.banso.transfer.model;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Some rows of a file, tried together: what is asked of the database is asked once for all of them. */
public final class Portion {

    private final long importId;
    private final TransferKind kind;
    private final List<Optional<ImportField>> mapping;
    private final StagedRows rows;

    public Portion(long importId, TransferKind kind, List<Optional<ImportField>> mapping, StagedRows rows) {
        this.importId = importId;
        this.kind = kind;
        this.mapping = mapping;
        this.rows = rows;
    }

    /** Tries them, and writes down how each fared and who is known already. */
    public void tryAll(List<StagedRows.FileRow> some, RowTrial trial) {
        Map<String, List<KnownCase>> known =
                known(some.stream().map(StagedRows.FileRow::cells).toList());
        Map<Integer, RowTrial.Tried> results = new LinkedHashMap<>();
        some.forEach(row -> results.put(row.number(), trial.tried(row.cells(), known)));
        rows.tried(importId, results);
        Map<Integer, RowKeys> sound = new HashMap<>();
        results.forEach((row, tried) -> {
            if (tried.sound()) {
                sound.put(row, tried.keys());
            }
        });
        if (kind != TransferKind.NOTES) {
            rows.markKnownPeople(importId, sound);
        }
        rows.markKnownRecords(importId, kind, sound);
    }

    /** The cases that these rows name. */
    public Map<String, List<KnownCase>> known(List<List<String>> some) {
        List<Integer> columns = IntStream.range(0, mapping.size())
                .filter(column -> mapping.get(column)
                        .filter(field -> field == ImportField.CASE_NUMBER || field == ImportField.OLD_NUMBER)
                        .isPresent())
                .boxed()
                .toList();
        List<String> numbers = some.stream()
                .flatMap(cells ->
                        columns.stream().filter(column -> column < cells.size()).map(cells::get))
                .filter(number -> !number.isBlank())
                .toList();
        return numbers.isEmpty() ? Map.of() : rows.known(numbers);
    }
}
