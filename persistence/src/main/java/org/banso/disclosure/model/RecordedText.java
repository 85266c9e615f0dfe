package org.banso.disclosure.model;

import java.time.LocalDate;
import org.banso.kernel.model.PersonalData;
import org.banso.kernel.model.PersonalData.Care;
import org.banso.support.model.Origin;

/** A text of a case, from whom it comes, and the day from which it is. */
@PersonalData(Care.SPECIAL_CARE)
public record RecordedText(TextSource source, LocalDate saidOn, Origin origin, String text) {}
