package org.banso.transfer.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.banso.desk.web.Form;
import org.banso.desk.web.Refusals;
import org.banso.desk.web.Words;
import org.banso.paper.web.ListFile;
import org.banso.paper.web.ListForm;
import org.banso.paper.web.PaperTray;
import org.banso.transfer.model.ChooseAll;
import org.banso.transfer.model.ChooseRows;
import org.banso.transfer.model.Problem;
import org.banso.transfer.model.RowChoice;
import org.banso.transfer.model.RowCounts;
import org.banso.transfer.model.RowLine;
import org.banso.transfer.model.RowState;
import org.banso.transfer.model.RowView;
import org.banso.transfer.model.TransferSheet;
import org.banso.transfer.service.BackgroundWork;
import org.banso.transfer.service.ImportReading;
import org.banso.transfer.service.Importing;
import org.jspecify.annotations.Nullable;

/** How the rows of a file fared, what becomes of them, and how far the taking over is. */
@Named
@ViewScoped
public class ImportPage implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Cells that show whose row it is. */
    private static final int SHOWN = 4;

    @Inject
    ImportReading reading;

    @Inject
    Importing importing;

    @Inject
    BackgroundWork background;

    @Inject
    ProblemWords problemWords;

    @Inject
    Words words;

    @Inject
    Refusals refusals;

    @Inject
    PaperTray tray;

    private long importId;
    private int after;
    private @Nullable RowView view;
    private @Nullable TransferSheet sheet;
    private @Nullable RowCounts counts;
    private List<RowForm> rows = List.of();

    /** A row with what becomes of it. */
    @Form
    public static class RowForm implements Serializable {
        private static final long serialVersionUID = 1L;
        public @Nullable RowLine line;
        public String shown = "";
        public List<String> problems = List.of();
        public List<SelectItem> choices = List.of();
        public @Nullable RowChoice choice;
    }

    public void open() {
        TransferSheet found = reading.sheet(importId);
        sheet = found;
        counts = found.counts();
        if (view == null) {
            view = first(found.counts());
        }
        List<RowForm> all = new ArrayList<>();
        if (!isBusy()) {
            reading.rows(importId, view, after).forEach(line -> all.add(row(line, found)));
        }
        rows = all;
    }

    /** What is to be looked at first. */
    private static RowView first(RowCounts counts) {
        if (counts.failed() > 0) {
            return RowView.FAILED;
        }
        if (counts.faulty() > 0 && counts.done() == 0) {
            return RowView.FAULTY;
        }
        return counts.undecided() > 0 ? RowView.ALIKE : RowView.ALL;
    }

    private RowForm row(RowLine line, TransferSheet of) {
        RowForm row = new RowForm();
        row.line = line;
        row.shown = String.join(
                words.get("transfer.columns.between"),
                line.cells().stream()
                        .filter(cell -> !cell.isBlank())
                        .limit(SHOWN)
                        .toList());
        row.problems = line.problems().stream()
                .map(problem -> problemWords.sentence(problem, of.headings()))
                .toList();
        row.choice = line.choice();
        boolean open = line.state() == RowState.READY || line.state() == RowState.ALIKE;
        List<SelectItem> items = new ArrayList<>();
        if (open) {
            for (RowChoice choice : RowChoice.values()) {
                boolean offered = choice == RowChoice.OPEN
                        ? line.choice() == RowChoice.OPEN
                        : choice != RowChoice.JOIN || line.joinable();
                if (offered) {
                    items.add(new SelectItem(choice, words.of(choice)));
                }
            }
        }
        row.choices = items;
        return row;
    }

    /** Asked by the page every other second while somebody works; the whole page when that has ended. */
    public void look() throws IOException {
        TransferSheet found = reading.sheet(importId);
        sheet = found;
        counts = found.counts();
        if (!isBusy()) {
            FacesContext faces = FacesContext.getCurrentInstance();
            faces.getExternalContext()
                    .redirect(faces.getExternalContext().getRequestContextPath() + "/transfer/import.xhtml?id="
                            + importId);
        }
    }

    public String choose() {
        Map<Integer, RowChoice> choices = new HashMap<>();
        for (RowForm row : rows) {
            RowLine line = Objects.requireNonNull(row.line);
            if (row.choice != null && row.choice != line.choice()) {
                choices.put(line.rowNo(), row.choice);
            }
        }
        importing.choose(new ChooseRows(importId, choices));
        refusals.done("transfer.import.chosen");
        return here(after);
    }

    public String all(RowState state, RowChoice choice) {
        importing.chooseAll(new ChooseAll(importId, state, choice));
        refusals.done("transfer.import.chosen");
        return here(0);
    }

    public String start() {
        importing.start(importId);
        background.write(importId);
        return "/transfer/import.xhtml?id=" + importId + "&faces-redirect=true";
    }

    public String stop() {
        importing.stop(importId);
        refusals.done("transfer.import.stopped");
        return "/transfer/import.xhtml?id=" + importId + "&faces-redirect=true";
    }

    public String discard() {
        importing.discard(importId);
        refusals.done("transfer.import.discarded");
        return "/transfer/imports.xhtml?faces-redirect=true";
    }

    /** The rows with their problems beside them, to be corrected in Excel and sent again. */
    public void takeProblems() {
        TransferSheet of = Objects.requireNonNull(sheet);
        List<String> headings = new ArrayList<>();
        headings.add(words.get("transfer.import.row"));
        headings.add(words.get("transfer.import.problems"));
        headings.addAll(of.headings());
        ListFile file = new ListFile(words.get("transfer.import.problems"), headings.toArray(String[]::new));
        for (RowLine line : reading.problems(importId)) {
            List<Object> values = new ArrayList<>();
            values.add(line.rowNo());
            List<String> sentences = new ArrayList<>();
            for (Problem problem : line.problems()) {
                sentences.add(problemWords.sentence(problem, of.headings()));
            }
            values.add(String.join(" ", sentences));
            values.addAll(line.cells());
            file.line(values.toArray());
        }
        tray.hand(file, ListForm.EXCEL, "banso-import-problems");
    }

    private String here(int from) {
        return "/transfer/import.xhtml?id=" + importId + "&view=" + view + "&after=" + from + "&faces-redirect=true";
    }

    /** Whether somebody works on it, as far as can be seen. */
    public boolean isBusy() {
        return sheet != null && sheet.state().isBusy() && !sheet.silent();
    }

    /** Behind the last row that is shown; 0 when there are no more. */
    public int getNext() {
        return rows.size() < ChooseRows.MOST
                ? 0
                : Objects.requireNonNull(rows.get(rows.size() - 1).line).rowNo();
    }

    public RowView[] getViews() {
        return RowView.values();
    }

    public @Nullable TransferSheet getSheet() {
        return sheet;
    }

    public @Nullable RowCounts getCounts() {
        return counts;
    }

    public List<RowForm> getRows() {
        return rows;
    }

    public long getImportId() {
        return importId;
    }

    public void setImportId(long importId) {
        this.importId = importId;
    }

    public @Nullable RowView getView() {
        return view;
    }

    public void setView(@Nullable RowView view) {
        this.view = view;
    }

    public int getAfter() {
        return after;
    }

    public void setAfter(int after) {
        this.after = after;
    }
}
