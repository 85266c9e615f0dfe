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
import org.banso.casefile.model.ExportedCases;
import org.banso.casefile.service.CaseSearch;
import org.banso.desk.web.Form;
import org.banso.desk.web.Refusals;
import org.banso.desk.web.Words;
import org.banso.directory.model.Agency;
import org.banso.paper.web.ListFile;
import org.banso.paper.web.ListForm;
import org.banso.paper.web.PaperTray;
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
    Words words;

    @Inject
    PaperTray tray;

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

    public void exportExcel() {
        export(ListForm.EXCEL);
    }

    public void exportCsv() {
        export(ListForm.CSV);
    }

    /** The list as it is narrowed and sorted, as a file; what is hidden says so there too. */
    private void export(ListForm as) {
        ExportedCases found = search.exported(memory.filter());
        ListFile file = new ListFile(
                words.get("casefile.cases.title"),
                words.get("casefile.list.number"),
                words.get("casefile.list.subject"),
                words.get("casefile.export.kana"),
                words.get("casefile.list.age"),
                words.get("casefile.list.state"),
                words.get("casefile.list.lead"),
                words.get("casefile.list.consent"),
                words.get("casefile.list.opened"));
        String hidden = words.get("access.hidden");
        for (CaseLine line : found.lines()) {
            boolean seen = line.sight().isCasework();
            file.line(
                    line.number(),
                    line.subjectName(),
                    line.subjectKana(),
                    seen ? line.age() : hidden,
                    seen ? words.of(line.state()) : hidden,
                    words.of(line.leadAgency()),
                    seen
                            ? words.get(line.hasConsent() ? "casefile.list.consentYes" : "casefile.list.consentNo")
                            : hidden,
                    seen ? line.openedOn() : hidden);
        }
        if (found.withheld() > 0) {
            file.line(
                    words.say("casefile.export.withheld", found.withheld()), null, null, null, null, null, null, null);
        }
        tray.hand(file, as, "cases");
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
