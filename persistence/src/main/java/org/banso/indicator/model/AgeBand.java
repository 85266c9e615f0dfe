package org.banso.indicator.model;

/** How old the person in withdrawal was at the reception, in the bands of the published surveys (Tokyo, FY2019). */
public enum AgeBand {
    UP_TO_19,
    TWENTIES,
    THIRTIES,
    FORTIES,
    FIFTIES,
    SIXTY_AND_OVER,
    /** Neither a birth date nor an age was said: shown apart, in no percentage. */
    UNKNOWN
}
