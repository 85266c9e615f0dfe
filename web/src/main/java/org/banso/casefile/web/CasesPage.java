package org.banso.casefile.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.banso.casefile.model.CappedCount;
import org.banso.casefile.model.CaseFilter;
import org.banso.casefile.model.CaseLine;
import org.banso.casefile.model.CaseSort;
import org.banso.casefile.model.CaseState;
import org.banso.casefile.service.CaseSearch;
import org.banso.desk.web.Form;
import org.banso.desk.web.Refusals;
import org.banso.directory.model.Agency;
import org.jspecify.annotations.Nullable;

/** The cases that I may open, narrowed and sorted; the list comes back as it was left. */
@Named
@ViewScoped
public class CasesPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    CaseSearch search;

    @Inject
    CaseListMemory memory;

    @Inject
    Refusals refusals;

    private final FilterForm form = new FilterForm();
    private int page;
    private List<CaseLine> lines = List.of();
    private CappedCount count = new CappedCount(0, false);

    /** What narrows the list; named as in {@link CaseFilter}. */
    @Form
    public static class FilterForm implements Serializable {
        private static final long serialVersionUID = 1L;
        public @Nullable String text;
        public @Nullable CaseState state;
        public @Nullable Agency lead;
        public boolean mine;
        public @Nullable CaseSort sort;
    }

    public void open() {
        CaseFilter filter = memory.filter();
        form.text = filter.text();
        form.state = filter.state();
        form.lead = filter.lead();
        form.mine = filter.mine();
        form.sort = filter.sort();
        lines = refusals.orElse(List.of(), () -> search.cases(filter, page));
        count = lines.isEmpty() ? count : search.count(filter);
    }

    public String narrow() {
        CaseFilter filter = new CaseFilter(
                form.text, form.state, form.lead, form.mine, Objects.requireNonNullElse(form.sort, CaseSort.NEWEST));
        search.count(filter);
        memory.keep(filter);
        return "/casefile/cases.xhtml?faces-redirect=true";
    }

    public String showAll() {
        memory.keep(CaseFilter.all());
        return "/casefile/cases.xhtml?faces-redirect=true";
    }

    public boolean isNarrowed() {
        return !memory.filter().equals(CaseFilter.all());
    }

    public boolean isNext() {
        return count.more() || count.counted() > (page + 1) * CaseFilter.PAGE;
    }

    public FilterForm getForm() {
        return form;
    }

    public List<CaseLine> getLines() {
        return lines;
    }

    public CappedCount getCount() {
        return count;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
