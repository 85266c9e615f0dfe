package org.banso.council.model;

import java.time.Instant;
import java.util.List;
import org.banso.kernel.model.FiscalYear;

/**
 * The council's page of one fiscal year.
 *
 * @param years those that can be chosen, newest first
 * @param countedAt when the numbers were counted
 * @param smallBelow counts of 1 to this number less one are hidden, and classes are told in steps of it
 * @param sentences three
 */
public record SummarySheet(
        FiscalYear year,
        List<FiscalYear> years,
        Instant countedAt,
        int smallBelow,
        List<SummarySentence> sentences,
        List<SummaryTable> tables) {

    public SummarySheet {
        years = List.copyOf(years);
        sentences = List.copyOf(sentences);
        tables = List.copyOf(tables);
    }
}
