package org.banso.disclosure.model;

import java.io.Serializable;
import java.time.LocalDate;
import org.banso.kernel.model.PersonalData;
import org.banso.kernel.model.PersonalData.Care;
import org.jspecify.annotations.Nullable;

/** A passage as it goes out. @param text nothing when it is withheld: then there is a ground instead */
@PersonalData(Care.SPECIAL_CARE)
public record GivenPassage(
        TextSource source,
        LocalDate saidOn,
        @Nullable String text,
        @Nullable Withholding ground) implements Serializable {}
