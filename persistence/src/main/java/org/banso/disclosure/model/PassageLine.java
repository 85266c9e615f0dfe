package org.banso.disclosure.model;

import java.io.Serializable;
import java.time.LocalDate;
import org.banso.kernel.model.PersonalData;
import org.banso.kernel.model.PersonalData.Care;
import org.banso.support.model.Origin;
import org.jspecify.annotations.Nullable;

/** A passage as the review shows it. @param proposed why the rule would withhold it; nothing when it would not @param version what a judgement must have read */
@PersonalData(Care.SPECIAL_CARE)
public record PassageLine(
        long passageId,
        TextSource source,
        LocalDate saidOn,
        Origin origin,
        String text,
        @Nullable Withholding proposed,
        @Nullable Judgement judgement,
        @Nullable Withholding ground,
        int version)
        implements Serializable {}
