package org.banso.policy.model;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A step as a page shows it. @param danger the code of the danger @param telephone empty where nobody is called */
public record UrgentStepLine(
        long id,
        String danger,
        int place,
        String step,
        String stepEn,
        String telephone,
        String source,
        LocalDate validFrom,
        @Nullable LocalDate validUntil)
        implements Serializable {

    public String step(boolean english) {
        return english && !stepEn.isEmpty() ? stepEn : step;
    }
}
