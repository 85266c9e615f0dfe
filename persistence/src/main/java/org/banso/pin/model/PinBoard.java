package org.banso.pin.model;

import java.io.Serializable;
import java.util.List;

/**
 * All that was ever pinned on a case.
 *
 * @param standing the most urgent first
 * @param past what was taken off or is over, the latest first
 * @param mayWrite whether the reader may pin and take off
 */
public record PinBoard(List<PinLine> standing, List<PinLine> past, boolean mayWrite) implements Serializable {

    public PinBoard {
        standing = List.copyOf(standing);
        past = List.copyOf(past);
    }
}
