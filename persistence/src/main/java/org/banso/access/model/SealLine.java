package org.banso.access.model;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/** The seal that holds, on the page of grounds. */
public record SealLine(String reason, Instant since, String saidBy, List<String> circle) implements Serializable {

    public SealLine {
        circle = List.copyOf(circle);
    }
}
