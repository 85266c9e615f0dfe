package org.banso.meeting.model;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import org.banso.calendar.model.District;
import org.jspecify.annotations.Nullable;

/**
 * Where a meeting is: in a room, in a district, or on the telephone. Of a visit the district is known and no address: that
 * stands in the case.
 *
 * @param roomId only for a room
 * @param district only for a visit
 */
public record Where(
        @NotNull Place place,
        @Nullable Long roomId,
        @Nullable District district) implements Serializable {

    public static Where inRoom(long roomId) {
        return new Where(Place.ROOM, roomId, null);
    }

    public static Where visit(District district) {
        return new Where(Place.VISIT, null, district);
    }

    public static Where byPhone() {
        return new Where(Place.PHONE, null, null);
    }

    /** Whether room and district are said exactly where they belong. */
    @AssertTrue
    public boolean isWhole() {
        return place == null
                || (roomId != null) == (place == Place.ROOM) && (district != null) == (place == Place.VISIT);
    }
}
