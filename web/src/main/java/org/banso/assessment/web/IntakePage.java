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
import org.banso.desk.web.Edited;
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
    private @Nullable Edited<FactsForm> facts;
    private @Nullable Edited<Voice> voice;
    private int factsVersion;
    private @Nullable String changedBy;

    /** The reader's own voice as it is typed; somebody may have two windows open. */
    @Form
    public static class Voice implements Serializable {
        private static final long serialVersionUID = 1L;
        public String picture = "";
        public IssueKind[] issues = {};
        public @Nullable Agency suggestedLead;
        public String disagreement = "";
        public About pictureAbout = new About();
        public About disagreementAbout = new About();

        static Voice of(@Nullable VoiceLine line) {
            Voice voice = new Voice();
            if (line != null) {
                voice.picture = line.picture();
                voice.issues = line.issues().toArray(new IssueKind[0]);
                voice.suggestedLead = line.suggestedLead();
                voice.disagreement = line.disagreement();
                voice.pictureAbout = About.of(line.marks().of("picture"));
                voice.disagreementAbout = About.of(line.marks().of("disagreement"));
            }
            return voice;
        }
    }

    private int voiceVersion;

    public void open() {
        IntakeSheet read = intake.open(caseId);
        sheet = read;
        factsVersion = read.facts().version();
        facts = Edited.of(() -> form(read, read.facts()), this::theirFacts);
        voiceVersion = version(read.myVoice());
        voice = Edited.of(() -> Voice.of(read.myVoice()), this::theirVoice);
    }

    public String writeFacts() {
        intake.writeFacts(new WriteFacts(caseId, factsVersion, getFacts().facts()));
        drafts.end(FACTS_DRAFT, caseId);
        refusals.done("assessment.intake.factsSaved");
        return again();
    }

    public String speak() {
        sayIt();
        drafts.end(VOICE_DRAFT, caseId);
        refusals.done("assessment.intake.voiceSaved");
        return again();
    }

    /** What stands in the fields is said first, so that nobody signs something else than what they see. */
    public String sign() {
        sayIt();
        intake.sign(new SignIntake(caseId, factsVersion));
        drafts.end(VOICE_DRAFT, caseId);
        refusals.done("assessment.intake.signed");
        return again();
    }

    /** Takes the new version over: when the signature that follows is refused, the next try is not stale by its own doing. */
    private void sayIt() {
        Voice said = getVoice();
        voiceVersion = intake.speak(new SpeakVoice(
                caseId,
                voiceVersion,
                said.picture,
                Set.of(said.issues),
                said.suggestedLead,
                said.disagreement,
                new Marks(Map.of("picture", said.pictureAbout.said(), "disagreement", said.disagreementAbout.said()))));
    }

    /** What the other interviewer saved meanwhile; whoever then saves again has seen it, and chosen field by field. */
    private FactsForm theirFacts() {
        FactsRead read = intake.facts(caseId);
        factsVersion = read.version();
        changedBy = read.changedBy();
        return form(sheet(), read);
    }

    private Voice theirVoice() {
        IntakeSheet read = intake.open(caseId);
        voiceVersion = version(read.myVoice());
        factsVersion = read.facts().version();
        return Voice.of(read.myVoice());
    }

    private static FactsForm form(IntakeSheet sheet, FactsRead read) {
        return FactsForm.of(read.facts(), sheet.offered());
    }

    private static int version(@Nullable VoiceLine mine) {
        return mine == null ? 0 : mine.version();
    }

    /** Who saved the facts meanwhile; null while nobody did. */
    public @Nullable String getChangedBy() {
        return changedBy;
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

    private IntakeSheet sheet() {
        IntakeSheet read = sheet;
        if (read == null) {
            throw new IllegalStateException("opened without its case");
        }
        return read;
    }

    public @Nullable IntakeSheet getSheet() {
        return sheet;
    }

    public @Nullable Edited<FactsForm> getEditedFacts() {
        return facts;
    }

    public @Nullable Edited<Voice> getEditedVoice() {
        return voice;
    }

    public FactsForm getFacts() {
        return Edited.form(facts);
    }

    public Voice getVoice() {
        return Edited.form(voice);
    }
}
