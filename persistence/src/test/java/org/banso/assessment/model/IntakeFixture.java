package org.banso.assessment.model;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.banso.access.model.Marks;
import org.banso.casefile.model.CaseFixture;
import org.banso.directory.model.Agency;
import org.banso.kernel.model.Answer;
import org.banso.kernel.model.RoughDate;

/** A joint intake between two colleagues who cannot exist, about a person who cannot exist. */
public final class IntakeFixture {

    public static final String WORKER = "plat1";
    public static final String PSYCHOLOGIST = "merk1";
    public static final Map<Agency, String> INTERVIEWERS =
            Map.of(Agency.PLAT_HOME, WORKER, Agency.MERKMAL, PSYCHOLOGIST);

    public static final Instant START = CaseFixture.NOW;
    public static final Instant BEFORE = START.minusSeconds(1);
    public static final Instant AFTER = START.plusSeconds(5400);

    /** For a record without answers of the lists. */
    public static final KnownOptions NO_OPTIONS = new KnownOptions(Set.of());

    private IntakeFixture() {}

    /** The option of that name. */
    public static OptionLine option(EntityManager em, OptionList list, String label) {
        return new AssessmentOptions(em)
                .every().stream()
                        .filter(one -> one.list() == list && one.label().equals(label))
                        .findFirst()
                        .orElseThrow();
    }

    /** Booked for {@link #START}, nothing written. */
    public static JointIntake booked(long caseId) {
        JointIntake intake = new JointIntake(caseId);
        intake.expect(7, START, INTERVIEWERS);
        return intake;
    }

    public static IntakeFacts facts(String money) {
        return new IntakeFacts(
                RoughDate.ofCode("2017-04"),
                Continuity.CONTINUOUS,
                Set.of(),
                "母",
                Answer.YES,
                "中学2年の秋から",
                money,
                "",
                "猫の世話",
                "",
                "話せる相手がほしい",
                "",
                Marks.NONE);
    }

    public static SpeakVoice voice(long caseId, int version, String picture, IssueKind... issues) {
        return new SpeakVoice(caseId, version, picture, Set.of(issues), null, "");
    }
}
