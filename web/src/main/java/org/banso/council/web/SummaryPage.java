package org.banso.council.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.YearMonth;
import java.util.List;
import org.banso.council.model.SummarySentence;
import org.banso.council.model.SummarySheet;
import org.banso.council.model.SummaryTable;
import org.banso.council.service.SummaryReading;
import org.banso.desk.web.Dates;
import org.banso.desk.web.Me;
import org.banso.desk.web.Words;
import org.banso.kernel.model.FiscalYear;
import org.jspecify.annotations.Nullable;

/** The council's one page: a fiscal year in three sentences and its tables. No link leads from it to a person. */
@Named
@RequestScoped
public class SummaryPage {

    @Inject
    SummaryReading reading;

    @Inject
    Words words;

    @Inject
    Dates dates;

    @Inject
    Me me;

    private @Nullable Integer year;
    private @Nullable SummarySheet sheet;

    public void open() {
        Integer wanted = year;
        sheet = wanted == null ? reading.summary() : reading.summary(new FiscalYear(wanted));
    }

    public List<String> getSentences() {
        return sheet == null
                ? List.of()
                : sheet.sentences().stream().map(this::sentence).toList();
    }

    private String sentence(SummarySentence said) {
        Object[] values = said.values().stream()
                .map(value -> value instanceof String key ? words.get(key) : value)
                .toArray();
        return words.vocabulary().say("council.sentence." + said.kind(), values);
    }

    /** 令和8年度, in English FY2026. */
    public String yearWord(FiscalYear of) {
        return me.isEnglish() ? words.say("council.summary.yearWord", String.valueOf(of.year())) : of.label();
    }

    /** @param code 2026-11 */
    public String month(String code) {
        return dates.month(YearMonth.parse(code));
    }

    /** How long the line's bar is, in per cent of the table's longest; nothing when it is hidden. */
    public long share(SummaryTable table, SummaryTable.Line line) {
        long longest = table.lines().stream()
                .filter(one -> !one.hidden())
                .mapToLong(SummaryTable.Line::count)
                .max()
                .orElse(0);
        return line.hidden() || longest == 0 ? 0 : line.count() * 100 / longest;
    }

    public @Nullable Integer getYear() {
        return year;
    }

    public void setYear(@Nullable Integer year) {
        this.year = year;
    }

    public @Nullable SummarySheet getSheet() {
        return sheet;
    }
}
