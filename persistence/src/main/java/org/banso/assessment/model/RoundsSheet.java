package org.banso.assessment.model;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.banso.access.model.CaseSight;
import org.jspecify.annotations.Nullable;

/**
 * How somebody was, round after round.
 *
 * @param first what the joint intake says; null while nobody has written it
 * @param firstOn the day of the joint intake
 * @param rounds the later ones, from the oldest on
 * @param offered what the lists offer today
 */
public record RoundsSheet(
        long caseId,
        String number,
        LocalDate today,
        @Nullable IntakeFacts first,
        @Nullable LocalDate firstOn,
        List<RoundLine> rounds,
        List<OptionLine> offered,
        CaseSight sight,
        boolean mayWrite)
        implements Serializable {

    public RoundsSheet {
        rounds = List.copyOf(rounds);
        offered = List.copyOf(offered);
    }
}
