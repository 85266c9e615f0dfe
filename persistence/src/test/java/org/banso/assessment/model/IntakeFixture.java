package org.banso.assessment.model;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Map;
import java.util.Set;
import org.banso.casefile.model.CaseFixture;
import org.banso.directory.model.Agency;
import org.banso.kernel.model.Answer;

/** A joint intake between two colleagues who cannot exist, about a person who cannot exist. */
public final class IntakeFixture {

    public static final String WORKER = "plat1";
    public static final String PSYCHOLOGIST = "merk1";
    public static final Map<Agency, String> INTERVIEWERS =
            Map.of(Agency.PLAT_HOME, WORKER, Agency.MERKMAL, PSYCHOLOGIST);

    public static final Instant START = CaseFixture.NOW;
    public static final Instant BEFORE = START.minusSeconds(1);
    public static final Instant AFTER = START.plusSeconds(5400);

    private IntakeFixture() {}

    /** Booked for {@link #START}, nothing written. */
    public static JointIntake booked(long caseId) {
        JointIntake intake = new JointIntake(caseId);
        intake.expect(7, START, INTERVIEWERS);
        return intake;
    }

    public static IntakeFacts facts(String money) {
        return new IntakeFacts(
                YearMonth.of(2017, 4),
                Continuity.CONTINUOUS,
                Set.of(Trigger.SCHOOL_NON_ATTENDANCE, Trigger.HUMAN_RELATIONS),
                ActivityRange.HOUSE_ONLY,
                "母",
                Answer.YES,
                "中学2年の秋から",
                money,
                "",
                "",
                "話せる相手がほしい",
                "");
    }

    public static SpeakVoice voice(long caseId, int version, String picture, IssueKind... issues) {
        return new SpeakVoice(caseId, version, picture, Set.of(issues), null, "");
    }
}
