package org.banso.desk.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.banso.casefile.model.CaseLine;
import org.banso.casefile.model.CaseSheet;
import org.banso.casefile.model.FoundPerson;
import org.banso.casefile.service.CaseReading;
import org.banso.casefile.service.CaseSearch;
import org.banso.draft.web.SaidDrafts;
import org.banso.policy.service.WardDay;
import org.banso.support.service.NoteWriting;
import org.banso.support.web.QuickNoteForm;
import org.jspecify.annotations.Nullable;

/**
 * A note from wherever one is: a page of its own, which a script shows as a dialog over any other. Without a case it asks for one:
 * those that I had to do with last, or one to be found.
 */
@Named
@ViewScoped
public class QuickPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String DRAFT = "quick";

    @Inject
    CaseReading cases;

    @Inject
    CaseSearch search;

    @Inject
    NoteWriting notes;

    @Inject
    WardDay ward;

    @Inject
    SaidDrafts drafts;

    @Inject
    Refusals refusals;

    private @Nullable Long caseId;
    private boolean saved;
    private @Nullable CaseSheet file;
    private List<CaseLine> recent = List.of();
    private List<FoundPerson> found = List.of();
    private @Nullable String text;
    private boolean sought;
    private QuickNoteForm form = new QuickNoteForm();

    public void open() {
        Long id = caseId;
        if (id == null) {
            recent = cases.recentlyMine();
            return;
        }
        file = cases.sheet(id);
        form = QuickNoteForm.at(ward.now());
    }

    /** Whom they mean. */
    public void seek() {
        String typed = text;
        found = typed == null
                ? List.of()
                : search.find(typed).stream().filter(FoundPerson::openable).toList();
        sought = true;
    }

    public @Nullable String write() {
        Long id = caseId;
        if (id == null) {
            return null;
        }
        notes.write(form.command(id));
        drafts.end(DRAFT, id);
        refusals.done("desk.quick.done");
        return "/support/quick.xhtml?faces-redirect=true&saved=true&case=" + id;
    }

    public @Nullable CaseSheet getFile() {
        return file;
    }

    public List<CaseLine> getRecent() {
        return recent;
    }

    public List<FoundPerson> getFound() {
        return found;
    }

    /** Whether somebody was looked for. */
    public boolean isSought() {
        return sought;
    }

    public @Nullable String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text;
    }

    public QuickNoteForm getForm() {
        return form;
    }

    public @Nullable Long getCaseId() {
        return caseId;
    }

    public void setCaseId(@Nullable Long caseId) {
        this.caseId = caseId;
    }

    public boolean isSaved() {
        return saved;
    }

    public void setSaved(boolean saved) {
        this.saved = saved;
    }
}
