package org.banso.calendar.model;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.banso.directory.model.StaffLine;
import org.jspecify.annotations.Nullable;

/**
 * A time that suits everyone at the moment of asking; nothing is held until it is booked.
 *
 * @param endsAt exclusive
 * @param people one for each need, in the needs' order, without those whose need a named person serves
 * @param guests those who need not be there and could come
 * @param roomId null when no room was needed
 * @param roomName null when no room was needed
 */
public record SlotOffer(
        Instant startsAt,
        Instant endsAt,
        List<StaffLine> people,
        @Nullable Long roomId,
        @Nullable String roomName,
        List<OfferReason> reasons,
        List<StaffLine> guests)
        implements Serializable {

    public SlotOffer {
        people = List.copyOf(people);
        reasons = List.copyOf(reasons);
        guests = List.copyOf(guests);
    }

    /** Nobody more could come. */
    public SlotOffer(
            Instant startsAt,
            Instant endsAt,
            List<StaffLine> people,
            @Nullable Long roomId,
            @Nullable String roomName,
            List<OfferReason> reasons) {
        this(startsAt, endsAt, people, roomId, roomName, reasons, List.of());
    }
}
