package org.banso.transfer.service;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.banso.transfer.model.FileForm;

/** The rows of a file, one after the other, none of them kept. */
interface FileRows extends Closeable {

    /** What takes the rows. */
    interface Taking {
        /**
         * @param number of the row in the file, from 1
         * @param cells as texts; days of a workbook as {@code 2026-05-14} or {@code 2026-05-14T10:00}, times as {@code 10:00}
         */
        void row(int number, List<String> cells);
    }

    FileForm form();

    /** @throws org.banso.kernel.model.Refused what the file is that it should not be */
    void each(Taking taking) throws IOException;

    @Override
    void close() throws IOException;
}
