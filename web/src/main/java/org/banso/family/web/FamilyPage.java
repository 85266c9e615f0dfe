package org.banso.family.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.banso.desk.web.Edited;
import org.banso.desk.web.Refusals;
import org.banso.desk.web.Words;
import org.banso.family.model.AddMember;
import org.banso.family.model.AddTie;
import org.banso.family.model.CorrectMember;
import org.banso.family.model.FamilySheet;
import org.banso.family.model.FamilySheet.Somebody;
import org.banso.family.model.KinRole;
import org.banso.family.model.MoveMember;
import org.banso.family.model.RelateCouple;
import org.banso.family.model.RelateParent;
import org.banso.family.model.TakeBack;
import org.banso.family.service.FamilyReading;
import org.banso.family.service.FamilyRecording;
import org.banso.paper.web.PaperTray;
import org.jspecify.annotations.Nullable;

/** The genogram, and beneath it what it is drawn from: people, relations, households, ties. */
@Named
@ViewScoped
public class FamilyPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    FamilyReading reading;

    @Inject
    FamilyRecording recording;

    @Inject
    PaperTray tray;

    @Inject
    Refusals refusals;

    @Inject
    Words words;

    private long caseId;
    private @Nullable Long memberId;
    private @Nullable String added;
    private @Nullable FamilySheet family;
    private final FamilyForms.MemberForm add = new FamilyForms.MemberForm();
    private int version;
    private Edited<FamilyForms.MemberForm> edit = Edited.of(FamilyForms.MemberForm::new, FamilyForms.MemberForm::new);
    private final FamilyForms.CoupleForm couple = new FamilyForms.CoupleForm();
    private final FamilyForms.ParentForm parent = new FamilyForms.ParentForm();
    private final FamilyForms.MoveForm move = new FamilyForms.MoveForm();
    private final FamilyForms.TieForm tie = new FamilyForms.TieForm();

    public void open() {
        FamilySheet read = reading.sheet(caseId);
        family = read;
        add.of = read.people().get(0).id();
        add.role = KinRole.FATHER;
        read.person(memberId).ifPresent(one -> {
            version = one.version();
            edit = Edited.of(() -> FamilyForms.MemberForm.of(one), this::theirs);
        });
    }

    /** What a colleague wrote of the same person meanwhile. */
    private FamilyForms.MemberForm theirs() {
        Somebody one = reading.sheet(caseId).person(memberId).orElseThrow();
        version = one.version();
        return FamilyForms.MemberForm.of(one);
    }

    /** Whose facts are being corrected. */
    public @Nullable Somebody getChosen() {
        return family().person(memberId).orElse(null);
    }

    public String getPicture() {
        return GenogramDrawing.of(family(), words.vocabulary()).svg("genogram");
    }

    public String add() {
        recording.add(new AddMember(caseId, number(add.of), add.role, add.facts(), add.livesHere, add.sure));
        refusals.done("family.family.added");
        return here() + "&added=true";
    }

    public String correct() {
        recording.correct(
                new CorrectMember(caseId, number(memberId), version, getEdit().facts(), getEdit().sure));
        refusals.done("family.family.corrected");
        return here();
    }

    public String relateCouple() {
        recording.relate(new RelateCouple(
                caseId, number(couple.one), number(couple.two), couple.couple, couple.since, couple.until));
        return done();
    }

    public String relateParent() {
        recording.relate(
                new RelateParent(caseId, number(parent.child), number(parent.parent), parent.parentage, parent.sure));
        return done();
    }

    public String move() {
        recording.move(new MoveMember(caseId, number(move.member), move.household, move.on));
        return done();
    }

    public String tie() {
        recording.tie(new AddTie(caseId, number(tie.from), number(tie.to), tie.tie, tie.since, tie.until));
        return done();
    }

    /** @param what one of {@link TakeBack.What} */
    public String takeBack(String what, long id) {
        recording.takeBack(new TakeBack(caseId, TakeBack.What.valueOf(what), id));
        refusals.done("family.family.takenBack");
        return here();
    }

    public void print() {
        tray.hand(FamilyPapers.genogram(reading.printed(caseId)), "genogram-" + family().number());
    }

    public void export() {
        tray.hand(GenogramDrawing.of(reading.exported(caseId), words.vocabulary()), "genogram-" + family().number());
    }

    private String done() {
        refusals.done("family.family.done");
        return here();
    }

    private String here() {
        return "/family/family.xhtml?faces-redirect=true&case=" + caseId;
    }

    private static long number(@Nullable Long id) {
        return id == null ? 0 : id;
    }

    private FamilySheet family() {
        FamilySheet read = family;
        if (read == null) {
            throw new IllegalStateException("opened without its case");
        }
        return read;
    }

    public long getCaseId() {
        return caseId;
    }

    public void setCaseId(long caseId) {
        this.caseId = caseId;
    }

    public @Nullable Long getMemberId() {
        return memberId;
    }

    public void setMemberId(@Nullable Long memberId) {
        this.memberId = memberId;
    }

    public @Nullable String getAdded() {
        return added;
    }

    public void setAdded(@Nullable String added) {
        this.added = added;
    }

    public @Nullable FamilySheet getFamily() {
        return family;
    }

    public FamilyForms.MemberForm getAdd() {
        return add;
    }

    public FamilyForms.MemberForm getEdit() {
        return Edited.form(edit);
    }

    public Edited<FamilyForms.MemberForm> getEdited() {
        return edit;
    }

    public FamilyForms.CoupleForm getCouple() {
        return couple;
    }

    public FamilyForms.ParentForm getParent() {
        return parent;
    }

    public FamilyForms.MoveForm getMove() {
        return move;
    }

    public FamilyForms.TieForm getTie() {
        return tie;
    }
}
