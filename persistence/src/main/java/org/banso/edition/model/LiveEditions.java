package org.banso.edition.model;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.banso.indicator.model.Figures;
import org.banso.kernel.model.FiscalYear;

/** The pages that count anew whenever they are opened. */
@Dependent
public class LiveEditions {

    private final Figures figures;

    @Inject
    public LiveEditions(Figures figures) {
        this.figures = figures;
    }

    /** @param smallBelow k, from policy */
    public LiveEdition of(FiscalYear year, int smallBelow) {
        return LiveEdition.of(year, smallBelow, figures.receptions(year, smallBelow), figures.leads(year, smallBelow));
    }

    /** From the running year back to that of the first reception; at least the running one. */
    public List<FiscalYear> years(FiscalYear running) {
        FiscalYear first =
                figures.firstYear().filter(year -> year.compareTo(running) < 0).orElse(running);
        return Stream.iterate(running, year -> year.compareTo(first) >= 0, FiscalYear::previous)
                .toList();
    }
}
