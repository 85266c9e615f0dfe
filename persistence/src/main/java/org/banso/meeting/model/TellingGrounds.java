package org.banso.meeting.model;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import org.banso.assessment.model.IntakeFacts;
import org.banso.assessment.model.JointIntakes;
import org.banso.assessment.model.OptionLine;
import org.banso.casefile.model.CaseFile;
import org.banso.casefile.model.Consents;
import org.banso.kernel.model.Answer;
import org.banso.person.model.PersonDetails;

/** What a case says about telling centres: its facts, its consents, its subject. */
@Dependent
public class TellingGrounds {

    private final JointIntakes intakes;
    private final Consents consents;

    @Inject
    public TellingGrounds(JointIntakes intakes, Consents consents) {
        this.intakes = intakes;
        this.consents = consents;
    }

    /** @param today the day on which a consent must hold */
    public TellingCentres of(long caseId, LocalDate today) {
        boolean schoolNonAttendance = intakes.of(caseId)
                .map(intake -> intake.facts(Map.of()).facts())
                .map(TellingGrounds::tellOfNonAttendance)
                .orElse(false);
        return new TellingCentres(schoolNonAttendance, consents.coverage(caseId, today));
    }

    public TellingCentres.Subject subject(CaseFile caseFile) {
        PersonDetails details = caseFile.subject().details();
        return new TellingCentres.Subject(
                details.name().shown(),
                details.name().kana(),
                details.birthDate() == null ? null : details.birthDate().getYear());
    }

    private static boolean tellOfNonAttendance(IntakeFacts facts) {
        return facts.schoolNonAttendance() == Answer.YES || facts.says(OptionLine.SCHOOL_NON_ATTENDANCE);
    }
}
