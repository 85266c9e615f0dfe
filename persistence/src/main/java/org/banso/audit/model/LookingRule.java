package org.banso.audit.model;

import java.time.LocalTime;

/**
 * The ward's numbers for what looking is unusual.
 *
 * @param windowDays how far back it is counted what is usual
 * @param factor so many median absolute deviations (times 1.4826) above the median
 * @param least fewer cases a day are never unusual
 * @param strange from so many cases a day on in which the person has no part
 * @param often from so many people on who looked at one case within a week
 */
public record LookingRule(
        int windowDays,
        int factor,
        int least,
        int strange,
        int often,
        int refusals,
        int searches,
        LocalTime nightFrom,
        LocalTime nightTo) {}
