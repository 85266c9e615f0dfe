package org.banso.disclosure.web;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.banso.desk.web.Edited;
import org.banso.desk.web.Form;
import org.banso.desk.web.Me;
import org.banso.desk.web.Refusals;
import org.banso.desk.web.Words;
import org.banso.disclosure.model.AnswerProposal;
import org.banso.disclosure.model.CutOut;
import org.banso.disclosure.model.Decision;
import org.banso.disclosure.model.GivingWay;
import org.banso.disclosure.model.JudgePassages;
import org.banso.disclosure.model.PassageLine;
import org.banso.disclosure.model.ProposeDecision;
import org.banso.disclosure.model.PutOff;
import org.banso.disclosure.model.RecordGiving;
import org.banso.disclosure.model.Refusal;
import org.banso.disclosure.model.RequestSheet;
import org.banso.disclosure.model.RequestState;
import org.banso.disclosure.service.DisclosureDeciding;
import org.banso.disclosure.service.DisclosureDesk;
import org.banso.draft.web.SaidDrafts;
import org.banso.paper.web.PaperTray;
import org.banso.policy.service.WardDay;
import org.jspecify.annotations.Nullable;

/**
 * One request: its facts and deadline, the passages of the record, the decision by two, and what is printed and given.
 *
 * <p>One class because it is one request, at whichever step it stands.
 */
@Named
@ViewScoped
public class RequestPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    DisclosureDesk desk;

    @Inject
    DisclosureDeciding deciding;

    @Inject
    WardDay ward;

    @Inject
    Me me;

    @Inject
    Words words;

    @Inject
    Refusals refusals;

    @Inject
    SaidDrafts drafts;

    @Inject
    PaperTray tray;

    private long id;
    private int page;
    private @Nullable RequestSheet sheet;
    private Edited<PassageRows> rows = Edited.of(PassageRows::new, PassageRows::new);
    private final CutForm cut = new CutForm();
    private final PutOffForm putOff = new PutOffForm();
    private int version;
    private Edited<DecisionForm> decision = Edited.of(DecisionForm::new, DecisionForm::new);
    private final GivingForm giving = new GivingForm();

    /** The passages of one page as they are judged. */
    @Form
    public static class PassageRows implements Serializable {
        private static final long serialVersionUID = 1L;
        public List<PassageRow> rows = new ArrayList<>();

        static PassageRows of(List<PassageLine> lines) {
            PassageRows all = new PassageRows();
            lines.forEach(line -> all.rows.add(new PassageRow(line)));
            return all;
        }
    }

    /** Named as in {@link CutOut}. */
    @Form
    public static class CutForm implements Serializable {
        private static final long serialVersionUID = 1L;
        public @Nullable Long passageId;
        public @Nullable String words;
    }

    /** Named as in {@link PutOff}. */
    @Form
    public static class PutOffForm implements Serializable {
        private static final long serialVersionUID = 1L;
        public @Nullable String extensionReason;
    }

    /** Named as in {@link ProposeDecision}. */
    @Form
    public static class DecisionForm implements Serializable {
        private static final long serialVersionUID = 1L;
        public @Nullable Decision decision;
        public @Nullable Refusal refusal;
        public @Nullable String decisionNote;

        static DecisionForm of(RequestSheet read) {
            DecisionForm form = new DecisionForm();
            form.decision = read.decision();
            form.refusal = read.refusal();
            form.decisionNote = read.decisionNote();
            return form;
        }
    }

    /** Named as in {@link RecordGiving}. */
    @Form
    public static class GivingForm implements Serializable {
        private static final long serialVersionUID = 1L;
        public @Nullable GivingWay givenWay;
        public @Nullable LocalDate givenOn;
    }

    public void open() {
        RequestSheet read = desk.sheet(id);
        sheet = read;
        List<PassageLine> lines = desk.passages(read.caseId(), id, page);
        rows = Edited.of(() -> PassageRows.of(lines), this::theirRows);
        giving.givenWay = read.wishedWay();
        giving.givenOn = ward.now().toLocalDate();
        version = read.version();
        decision = Edited.of(() -> DecisionForm.of(read), this::theirDecision);
    }

    /** How the other officer judged the same passages meanwhile. */
    private PassageRows theirRows() {
        Map<Long, PassageLine> now = desk.passages(sheet().caseId(), id, page).stream()
                .collect(Collectors.toMap(PassageLine::passageId, Function.identity()));
        getRows().forEach(row -> row.line = now.getOrDefault(row.line.passageId(), row.line));
        return PassageRows.of(getRows().stream().map(row -> row.line).toList());
    }

    /** What the other officer proposed, or sent back, meanwhile. */
    private DecisionForm theirDecision() {
        RequestSheet read = desk.sheet(id);
        version = read.version();
        return DecisionForm.of(read);
    }

    public String judge() {
        desk.judge(new JudgePassages(
                sheet().caseId(), id, getRows().stream().map(PassageRow::judged).toList()));
        refusals.done("disclosure.request.saved");
        page = page + 1 < getPages() ? page + 1 : page;
        return here();
    }

    public String cutOut() {
        desk.cutOut(new CutOut(sheet().caseId(), id, cut.passageId == null ? 0 : cut.passageId, cut.words));
        drafts.end("disclosure-cut", id);
        refusals.done("disclosure.request.cutDone");
        return here();
    }

    public String putOff() {
        desk.putOff(new PutOff(sheet().caseId(), id, putOff.extensionReason));
        drafts.end("disclosure-extension", id);
        refusals.done("disclosure.request.putOffDone");
        return here();
    }

    public String withdraw() {
        desk.withdraw(sheet().caseId(), id);
        refusals.done("disclosure.request.withdrawn");
        return "/disclosure/requests.xhtml?faces-redirect=true";
    }

    public String propose() {
        DecisionForm said = getDecision();
        deciding.propose(
                new ProposeDecision(sheet().caseId(), id, said.decision, said.refusal, said.decisionNote, version));
        drafts.end("disclosure-decision", id);
        refusals.done("disclosure.request.proposed");
        return here();
    }

    public String decide() {
        deciding.answer(new AnswerProposal(sheet().caseId(), id, true, sheet().version()));
        refusals.done("disclosure.request.decided");
        return here();
    }

    public String sendBack() {
        deciding.answer(new AnswerProposal(sheet().caseId(), id, false, sheet().version()));
        refusals.done("disclosure.request.sentBack");
        return here();
    }

    public String give() {
        deciding.give(new RecordGiving(sheet().caseId(), id, giving.givenWay, giving.givenOn));
        refusals.done("disclosure.request.given");
        return here();
    }

    public void printLetter() {
        tray.hand(DisclosurePapers.letter(deciding.letter(sheet().caseId(), id)), "letter-" + sheet().number());
    }

    public void printRecord() {
        tray.hand(DisclosurePapers.record(deciding.export(sheet().caseId(), id)), "record-" + sheet().number());
    }

    public void printExtension() {
        tray.hand(DisclosurePapers.extension(desk.extension(sheet().caseId(), id)), "extension-" + sheet().number());
    }

    /** Which passage to cut: its beginning tells it. */
    public List<SelectItem> getCuttable() {
        return getRows().stream()
                .map(row -> new SelectItem(row.line.passageId(), beginning(row.line.text())))
                .toList();
    }

    private static String beginning(String text) {
        int[] characters = text.codePoints().limit(30).toArray();
        return new String(characters, 0, characters.length).replace('\n', ' ');
    }

    public boolean isInReview() {
        return sheet().state() == RequestState.IN_REVIEW;
    }

    public boolean isProposed() {
        return sheet().state() == RequestState.PROPOSED;
    }

    public boolean isDecided() {
        return sheet().state() == RequestState.DECIDED || sheet().state() == RequestState.GIVEN;
    }

    public boolean isProposedByMe() {
        return me.getUid().equals(sheet().proposedBy());
    }

    public int getPages() {
        return Math.max(1, (int) ((sheet().judged().all() + DisclosureDesk.PAGE - 1) / DisclosureDesk.PAGE));
    }

    private String here() {
        return "/disclosure/request.xhtml?faces-redirect=true&id=" + id + "&page=" + page;
    }

    private RequestSheet sheet() {
        RequestSheet read = sheet;
        if (read == null) {
            throw new IllegalStateException("opened without its request");
        }
        return read;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = Math.max(0, page);
    }

    public @Nullable RequestSheet getSheet() {
        return sheet;
    }

    public List<PassageRow> getRows() {
        return Edited.form(rows).rows;
    }

    public Edited<PassageRows> getEditedRows() {
        return rows;
    }

    public CutForm getCut() {
        return cut;
    }

    public PutOffForm getPutOff() {
        return putOff;
    }

    public DecisionForm getDecision() {
        return Edited.form(decision);
    }

    public Edited<DecisionForm> getEditedDecision() {
        return decision;
    }

    public GivingForm getGiving() {
        return giving;
    }
}
