package org.banso.calendar.model;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The first offers, or why there are none: exactly one of both.
 *
 * @param offers in time's order
 * @param none null when there are offers
 */
public record SlotAnswer(List<SlotOffer> offers, @Nullable NoSlotReason none) implements Serializable {

    public SlotAnswer {
        offers = List.copyOf(offers);
        if (offers.isEmpty() == (none == null)) {
            throw new IllegalArgumentException("offers or a reason why not, and not both");
        }
    }

    public static SlotAnswer of(List<SlotOffer> offers) {
        return new SlotAnswer(offers, null);
    }

    public static SlotAnswer none(NoSlotReason reason) {
        return new SlotAnswer(List.of(), reason);
    }

    public Optional<NoSlotReason> reason() {
        return Optional.ofNullable(none);
    }
}
