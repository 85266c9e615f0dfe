package org.banso.assessment.web;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.banso.access.model.Marks;
import org.banso.access.web.About;
import org.banso.assessment.model.FactsRead;
import org.banso.assessment.model.IntakeSheet;
import org.banso.assessment.model.IssueKind;
import org.banso.assessment.model.SignIntake;
import org.banso.assessment.model.SpeakVoice;
import org.banso.assessment.model.VoiceLine;
import org.banso.assessment.model.WriteFacts;
import org.banso.assessment.service.IntakeRecording;
import org.banso.desk.web.Form;
import org.banso.desk.web.Refusals;
import org.banso.desk.web.Words;
import org.banso.directory.model.Agency;
import org.banso.draft.web.SaidDrafts;
import org.jspecify.annotations.Nullable;

/** The joint intake's one record: the shared facts on top, the two voices side by side, the signatures. */
@Named
@ViewScoped
public class IntakePage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String FACTS_DRAFT = "intake-facts";
    private static final String VOICE_DRAFT = "intake-voice";

    @Inject
    IntakeRecording intake;

    @Inject
    SaidDrafts drafts;

    @Inject
    Words words;

    @Inject
    Refusals refusals;

    private long caseId;
    private @Nullable IntakeSheet sheet;
    private FactsForm facts = new FactsForm();
    private final Voice voice = new Voice();
    private @Nullable FactsRead theirs;
    private boolean writingFacts;

    /** The reader's own voice as it is typed. */
    @Form
    public static class Voice implements Serializable {
        private static final long serialVersionUID = 1L;
        public String picture = "";
        public IssueKind[] issues = {};
        public @Nullable Agency suggestedLead;
        public String disagreement = "";
        public About pictureAbout = new About();
        public About disagreementAbout = new About();
        int version;

        void take(VoiceLine line) {
            picture = line.picture();
            issues = line.issues().toArray(new IssueKind[0]);
            suggestedLead = line.suggestedLead();
            disagreement = line.disagreement();
            pictureAbout = About.of(line.marks().of("picture"));
            disagreementAbout = About.of(line.marks().of("disagreement"));
            version = line.version();
        }
    }

    public void open() {
        IntakeSheet read = intake.open(caseId);
        sheet = read;
        facts = FactsForm.of(read.facts());
        VoiceLine mine = read.myVoice();
        if (mine != null) {
            voice.take(mine);
        }
    }

    public String writeFacts() {
        theirs = null;
        writingFacts = true;
        intake.writeFacts(new WriteFacts(caseId, facts.version, facts.facts()));
        drafts.end(FACTS_DRAFT, caseId);
        refusals.done("assessment.intake.factsSaved");
        return again();
    }

    public String speak() {
        writingFacts = false;
        sayIt();
        drafts.end(VOICE_DRAFT, caseId);
        refusals.done("assessment.intake.voiceSaved");
        return again();
    }

    /** What stands in the fields is said first, so that nobody signs something else than what they see. */
    public String sign() {
        writingFacts = false;
        sayIt();
        intake.sign(new SignIntake(caseId, facts.version));
        drafts.end(VOICE_DRAFT, caseId);
        refusals.done("assessment.intake.signed");
        return again();
    }

    /** Takes the new version over: when the signature that follows is refused, the next try is not stale by its own doing. */
    private void sayIt() {
        voice.version = intake.speak(new SpeakVoice(
                caseId,
                voice.version,
                voice.picture,
                Set.of(voice.issues),
                voice.suggestedLead,
                voice.disagreement,
                new Marks(
                        Map.of("picture", voice.pictureAbout.said(), "disagreement", voice.disagreementAbout.said()))));
    }

    /** What the other interviewer saved meanwhile; whoever then saves again has seen it, and chosen field by field. */
    public @Nullable FactsRead getTheirs() {
        if (writingFacts && refusals.isChangedMeanwhile() && theirs == null) {
            FactsRead read = intake.facts(caseId);
            theirs = read;
            facts.version = read.version();
        }
        return theirs;
    }

    /** Of a choice of several only the whole differs. */
    public boolean isTriggersDiffer() {
        FactsRead other = getTheirs();
        return other != null && !other.facts().triggers().equals(Set.of(facts.triggers));
    }

    /** The two agencies of the desk, as the items of a choice. */
    public List<SelectItem> getLeadItems() {
        return Stream.of(Agency.PLAT_HOME, Agency.MERKMAL)
                .map(agency -> new SelectItem(agency, words.of(agency)))
                .toList();
    }

    private String again() {
        return "/assessment/intake.xhtml?faces-redirect=true&case=" + caseId;
    }

    public long getCaseId() {
        return caseId;
    }

    public void setCaseId(long caseId) {
        this.caseId = caseId;
    }

    public @Nullable IntakeSheet getSheet() {
        return sheet;
    }

    public FactsForm getFacts() {
        return facts;
    }

    public Voice getVoice() {
        return voice;
    }
}
