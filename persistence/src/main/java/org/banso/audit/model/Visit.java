package org.banso.audit.model;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.banso.kernel.model.Act;
import org.jspecify.annotations.Nullable;

/**
 * One person at one case for a while: looks that follow each other closely, told as one.
 *
 * @param name who; {@code agency} and {@code roles} as they were then, by their codes; the agency null when it is not known
 * @param acts what they did; {@code rooms} which parts of the record it was about
 * @param refused whether they were refused, and saw nothing
 * @param grounds on which grounds the agency, or the person, had a standing in the case then; empty when there was none
 */
public record Visit(
        Instant from,
        Instant to,
        String name,
        @Nullable String agency,
        List<String> roles,
        Set<Act> acts,
        Set<String> rooms,
        boolean refused,
        List<String> grounds)
        implements Serializable {}
