package org.banso.desk.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.banso.casefile.model.CaseSheet;
import org.banso.casefile.model.ChooseForms;
import org.banso.casefile.model.ExportedCases;
import org.banso.casefile.model.FormCase;
import org.banso.casefile.model.FormKind;
import org.banso.casefile.model.FormPile;
import org.banso.casefile.service.CaseReading;
import org.banso.casefile.service.CaseSearch;
import org.banso.casefile.service.FormChoosing;
import org.banso.casefile.web.CaseListMemory;
import org.banso.casefile.web.CaseListPapers;
import org.banso.paper.web.FormAs;
import org.banso.paper.web.PaperTray;

/** The standard forms of many cases at once, the list of cases as a form, and the empty forms. */
@Named
@ViewScoped
public class CaseFormsPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String NAME = "forms";

    @Inject
    FormChoosing choosing;

    @Inject
    CaseSearch search;

    @Inject
    CaseReading cases;

    @Inject
    CaseListMemory memory;

    @Inject
    CaseForms forms;

    @Inject
    PaperTray tray;

    @Inject
    Refusals refusals;

    private final ChoiceForm form = new ChoiceForm();
    private List<FormCase> offered = List.of();
    private int most;

    /** What is chosen; named as in {@link ChooseForms}. */
    @Form
    public static class ChoiceForm implements Serializable {
        private static final long serialVersionUID = 1L;
        public FormKind[] kinds = {};
        public String[] caseIds = {};
        public boolean all;
        public FormKind blank = FormKind.RECEPTION;
    }

    public void open() {
        offered = refusals.orElse(List.of(), () -> choosing.offered(memory.filter()));
        most = choosing.atOnce();
    }

    public void print() {
        FormPile pile = choosing.toPrint(chosen());
        tray.hand(bundles(pile, FormAs.PDF), FormAs.PDF, NAME);
    }

    public void export() {
        FormPile pile = choosing.toExport(chosen());
        tray.hand(bundles(pile, FormAs.EXCEL), FormAs.EXCEL, NAME);
    }

    /** 支援ケース一覧 */
    public void printList() {
        ExportedCases found = search.printed(memory.filter());
        tray.hand(CaseListPapers.filled(found, forms.writer()), FormAs.PDF, "case-list");
    }

    public void exportList() {
        ExportedCases found = search.exported(memory.filter());
        tray.hand(CaseListPapers.filled(found, forms.writer()), FormAs.EXCEL, "case-list");
    }

    public void blankPdf() {
        tray.handBlank(forms.blank(form.blank), FormAs.PDF, "blank");
    }

    public void blankExcel() {
        tray.handBlank(forms.blank(form.blank), FormAs.EXCEL, "blank");
    }

    private ChooseForms chosen() {
        Set<Long> ids = Arrays.stream(form.caseIds).map(Long::valueOf).collect(Collectors.toSet());
        return new ChooseForms(memory.filter(), form.all, ids, Set.of(form.kinds));
    }

    private FormPiles bundles(FormPile pile, FormAs as) {
        List<FormKind> kinds = Arrays.stream(form.kinds).sorted().toList();
        return new FormPiles(
                pile,
                member -> {
                    CaseSheet file =
                            as == FormAs.PDF ? cases.printed(member.caseId()) : cases.exported(member.caseId());
                    return kinds.stream()
                            .map(kind -> forms.filled(kind, file, null, as))
                            .toList();
                },
                refusals);
    }

    public ChoiceForm getForm() {
        return form;
    }

    public List<FormCase> getOffered() {
        return offered;
    }

    public int getMost() {
        return most;
    }

    /** Whether there may be more cases than are shown. */
    public boolean isFull() {
        return offered.size() >= most;
    }
}
