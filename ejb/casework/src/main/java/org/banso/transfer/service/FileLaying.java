package org.banso.transfer.service;

import java.util.ArrayList;
import java.util.List;
import org.banso.kernel.model.Refused;
import org.banso.transfer.model.HeaderSearch;
import org.banso.transfer.model.StagedRows.FileRow;
import org.banso.transfer.model.TransferKind;
import org.banso.transfer.model.TransferReason;

/** Takes the rows of a file as they come: finds the headings among the first, and passes the others on in portions. */
final class FileLaying implements FileRows.Taking {

    private static final int PORTION = 500;

    private final TransferKind kind;
    private final int most;
    private final Laying laying;
    private final List<FileRow> waiting = new ArrayList<>();
    private boolean begun;
    private int laid;

    /** Where the rows go. */
    interface Laying {
        void begin(HeaderSearch.Found headings);

        void rows(List<FileRow> some);
    }

    FileLaying(TransferKind kind, int most, Laying laying) {
        this.kind = kind;
        this.most = most;
        this.laying = laying;
    }

    @Override
    public void row(int number, List<String> cells) {
        waiting.add(new FileRow(number, List.copyOf(cells)));
        if (!begun && waiting.size() == HeaderSearch.LOOKED_AT) {
            begin();
        }
        if (begun && waiting.size() >= PORTION) {
            pass();
        }
    }

    /** @return how many rows were laid down */
    int finish() {
        if (!begun) {
            begin();
        }
        pass();
        if (laid == 0) {
            throw new Refused(TransferReason.FILE_EMPTY);
        }
        return laid;
    }

    private void begin() {
        if (waiting.isEmpty()) {
            throw new Refused(TransferReason.FILE_EMPTY);
        }
        HeaderSearch.Found found = HeaderSearch.in(kind, waiting);
        if (found.headings().stream().allMatch(String::isBlank)) {
            throw new Refused(TransferReason.FILE_NOT_A_LIST);
        }
        waiting.removeIf(row -> row.number() <= found.headerRow());
        laying.begin(found);
        begun = true;
    }

    private void pass() {
        laid += waiting.size();
        if (laid > most) {
            throw new Refused(TransferReason.FILE_TOO_MANY_ROWS, most);
        }
        laying.rows(waiting);
        waiting.clear();
    }
}
