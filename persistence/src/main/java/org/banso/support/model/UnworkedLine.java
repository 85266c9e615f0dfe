package org.banso.support.model;

import java.io.Serializable;
import java.time.LocalDate;
import org.banso.casefile.model.CaseState;
import org.banso.kernel.model.PersonalData;

/** A case on which nobody of the agency works by name, though the agency leads it or nobody does yet. */
public record UnworkedLine(
        long caseId, String number, @PersonalData String subjectName, CaseState state, LocalDate openedOn)
        implements Serializable {}
