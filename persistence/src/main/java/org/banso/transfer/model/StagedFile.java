package org.banso.transfer.model;

import java.util.List;

/**
 * What a file turned out to be.
 *
 * @param headerRow the row of the headings, from 1
 */
public record StagedFile(String hash, FileForm form, int headerRow, List<String> headings) {

    public StagedFile {
        headings = List.copyOf(headings);
    }
}
