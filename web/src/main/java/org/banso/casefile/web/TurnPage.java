package org.banso.casefile.web;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.banso.access.web.About;
import org.banso.casefile.model.CaseSheet;
import org.banso.casefile.model.Turn;
import org.banso.casefile.model.TurnCase;
import org.banso.casefile.model.TurnReason;
import org.banso.casefile.model.TurnSheet;
import org.banso.casefile.service.CaseReading;
import org.banso.casefile.service.CaseTurning;
import org.banso.desk.web.Edited;
import org.banso.desk.web.Form;
import org.banso.desk.web.Refusals;
import org.banso.desk.web.Words;
import org.banso.draft.web.SaidDrafts;
import org.banso.policy.service.WardDay;
import org.jspecify.annotations.Nullable;

/** Where a case stands, and what is decided about it beside its way: urgent support, rest, its end, its being taken up again. */
@Named
@ViewScoped
public class TurnPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String DRAFT = "turn";

    @Inject
    CaseReading cases;

    @Inject
    CaseTurning turning;

    @Inject
    WardDay ward;

    @Inject
    Words words;

    @Inject
    SaidDrafts drafts;

    @Inject
    Refusals refusals;

    private long caseId;
    private @Nullable CaseSheet file;
    private @Nullable TurnSheet sheet;
    private Edited<TurnForm> edited = Edited.of(TurnForm::new, TurnForm::new);

    /** Named as in {@link TurnCase}. */
    @Form
    public static class TurnForm implements Serializable {
        private static final long serialVersionUID = 1L;
        public @Nullable Turn turn;
        public @Nullable LocalDate on;
        public @Nullable TurnReason reason;
        public @Nullable LocalDate nextOn;
        public @Nullable String note;
        public About about = new About();

        static TurnForm on(LocalDate day) {
            TurnForm form = new TurnForm();
            form.on = day;
            return form;
        }
    }

    public void open() {
        file = cases.sheet(caseId);
        sheet = turning.sheet(caseId);
        edited = Edited.of(this::empty, this::theirs);
    }

    private TurnForm empty() {
        return TurnForm.on(ward.now().toLocalDate());
    }

    /** Somebody turned the case meanwhile: the page says where it stands now and what can be decided from there. */
    private TurnForm theirs() {
        file = cases.sheet(caseId);
        sheet = turning.sheet(caseId);
        return empty();
    }

    public String decide() {
        TurnForm form = getForm();
        Turn turn = form.turn;
        TurnSheet read = sheet;
        turning.turn(new TurnCase(
                caseId,
                read == null ? 0 : read.version(),
                turn,
                form.on,
                turn == null || !turn.asksWhy() ? null : form.reason,
                turn == null || !turn.asksWhen() ? null : form.nextOn,
                form.note,
                form.about.said()));
        drafts.end(DRAFT, caseId);
        refusals.done("casefile.turn.done");
        return "/casefile/case.xhtml?faces-redirect=true&id=" + caseId;
    }

    /** What can be decided now, each with the words for doing it. */
    public List<SelectItem> getTurns() {
        TurnSheet read = sheet;
        return read == null
                ? List.of()
                : read.open().stream()
                        .map(turn -> new SelectItem(turn, words.of(turn)))
                        .toList();
    }

    /** The reasons that fit what is chosen. */
    public List<SelectItem> getReasons() {
        Turn turn = getForm().turn;
        return turn == null
                ? List.of()
                : TurnReason.of(turn).stream()
                        .map(reason -> new SelectItem(reason, words.of(reason)))
                        .toList();
    }

    /** The end of the key of the words that say what the choice does. */
    public String getEffect() {
        Turn turn = getForm().turn;
        return turn == null ? "none" : turn.name();
    }

    public long getCaseId() {
        return caseId;
    }

    public void setCaseId(long caseId) {
        this.caseId = caseId;
    }

    public @Nullable CaseSheet getFile() {
        return file;
    }

    public @Nullable TurnSheet getSheet() {
        return sheet;
    }

    public TurnForm getForm() {
        return Edited.form(edited);
    }

    public Edited<TurnForm> getEdited() {
        return edited;
    }
}
