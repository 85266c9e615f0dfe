package org.banso.retention.web;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.banso.desk.web.Form;
import org.banso.desk.web.Me;
import org.banso.desk.web.Refusals;
import org.banso.desk.web.Words;
import org.banso.draft.web.SaidDrafts;
import org.banso.paper.web.PaperTray;
import org.banso.retention.model.AnswerDisposal;
import org.banso.retention.model.DisposedLine;
import org.banso.retention.model.DueLine;
import org.banso.retention.model.Periods;
import org.banso.retention.model.PlaceHold;
import org.banso.retention.model.ProposeDisposal;
import org.banso.retention.model.RecordKey;
import org.banso.retention.model.RecordKind;
import org.banso.retention.service.Disposing;
import org.jspecify.annotations.Nullable;

/** What is past its time, what is held, what was destroyed. */
@Named
@ViewScoped
public class DuePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Disposing disposing;

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

    private final List<DueRow> rows = new ArrayList<>();
    private List<DisposedLine> done = List.of();
    private @Nullable Periods periods;
    private final HoldForm hold = new HoldForm();

    /** A line with its tick. */
    @Form
    public static class DueRow implements Serializable {
        private static final long serialVersionUID = 1L;
        public final DueLine line;
        public boolean chosen;

        DueRow(DueLine line) {
            this.line = line;
        }
    }

    /** Named as in {@link PlaceHold}. */
    @Form
    public static class HoldForm implements Serializable {
        private static final long serialVersionUID = 1L;
        public @Nullable Integer record;
        public @Nullable String reason;
    }

    public void open() {
        rows.clear();
        disposing.due().forEach(line -> rows.add(new DueRow(line)));
        done = disposing.done();
        periods = disposing.periods();
    }

    public String propose() {
        disposing.propose(new ProposeDisposal(rows.stream()
                .filter(row -> row.chosen)
                .map(row -> row.line.key())
                .toList()));
        refusals.done("retention.due.proposedDone");
        return here();
    }

    public String approve() {
        refusals.done("retention.due.approved", disposing.answer(new AnswerDisposal(chosenProposals(), true)));
        return here();
    }

    public String turnDown() {
        disposing.answer(new AnswerDisposal(chosenProposals(), false));
        refusals.done("retention.due.turnedDown");
        return here();
    }

    private List<Long> chosenProposals() {
        return rows.stream()
                .filter(row -> row.chosen)
                .map(row -> row.line.disposalId())
                .filter(Objects::nonNull)
                .toList();
    }

    public String place() {
        RecordKey key = hold.record == null
                ? new RecordKey(RecordKind.CASE, 0)
                : rows.get(hold.record).line.key();
        disposing.hold(new PlaceHold(key.kind(), key.recordId(), hold.reason));
        drafts.end("retention-hold", 0);
        refusals.done("retention.due.holdDone");
        return here();
    }

    public String lift(DueLine line) {
        disposing.lift(line.key());
        refusals.done("retention.due.lifted");
        return here();
    }

    public void print(String certificate) {
        tray.hand(CertificatePaper.of(disposing.certificate(certificate)), "certificate-" + certificate);
    }

    /** What can be held: neither held nor proposed. */
    public List<SelectItem> getHoldable() {
        List<SelectItem> items = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            DueLine line = rows.get(i).line;
            if (line.holdReason() == null && line.disposalId() == null) {
                items.add(new SelectItem(i, words.of(line.kind()) + " " + line.number()));
            }
        }
        return items;
    }

    /** Months by kind, in words. */
    public Map<RecordKind, String> getKept() {
        Periods read = periods;
        return read == null
                ? Map.of()
                : Map.of(
                        RecordKind.CASE, kept(read.caseMonths(), RecordKind.CASE),
                        RecordKind.RECEPTION, kept(read.receptionMonths(), RecordKind.RECEPTION),
                        RecordKind.DISCLOSURE, kept(read.disclosureMonths(), RecordKind.DISCLOSURE));
    }

    private String kept(int months, RecordKind kind) {
        return words.say(
                "retention.due.months", Integer.toString(months), words.get("retention.due.from." + kind.name()));
    }

    private static String here() {
        return "/retention/due.xhtml?faces-redirect=true";
    }

    public List<RecordKind> getKinds() {
        return List.of(RecordKind.values());
    }

    public List<DueRow> getRows() {
        return rows;
    }

    public List<DisposedLine> getDone() {
        return done;
    }

    public HoldForm getHold() {
        return hold;
    }
}
