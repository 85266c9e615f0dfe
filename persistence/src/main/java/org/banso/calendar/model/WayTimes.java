package org.banso.calendar.model;

import java.io.Serializable;
import java.util.List;
import org.banso.directory.model.Agency;

/** Ways as they are known; of one that is not, the longest is assumed, so that nobody is expected too early. */
public record WayTimes(List<Way> ways) implements Serializable {

    /** When nothing at all is known. */
    private static final int MINUTES = 45;

    /** @param minutes one way */
    public record Way(Agency agency, District district, int minutes) implements Serializable {}

    public WayTimes {
        ways = List.copyOf(ways);
    }

    /** One way, from the house of the agency. */
    public int minutes(Agency agency, District district) {
        return ways.stream()
                .filter(way -> way.agency() == agency && way.district() == district)
                .mapToInt(Way::minutes)
                .findFirst()
                .orElseGet(() -> ways.stream().mapToInt(Way::minutes).max().orElse(MINUTES));
    }
}
