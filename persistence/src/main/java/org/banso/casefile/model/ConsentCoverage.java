package org.banso.casefile.model;

import java.io.Serializable;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.banso.directory.model.Agency;

/**
 * What all consents of a case that hold on one day allow together: for each agency the items that it may learn. An agency
 * that is not named may learn nothing.
 */
public record ConsentCoverage(Map<Agency, Set<ConsentItem>> itemsByAgency) implements Serializable {

    public ConsentCoverage {
        itemsByAgency = Map.copyOf(itemsByAgency);
    }

    /** What the agency may learn; may be empty. */
    public Set<ConsentItem> itemsFor(Agency agency) {
        return Collections.unmodifiableSet(itemsByAgency.getOrDefault(agency, Set.of()));
    }

    public boolean covers(Agency agency, ConsentItem item) {
        return itemsFor(agency).contains(item);
    }

    public boolean coversAll(Agency agency, Collection<ConsentItem> items) {
        return itemsFor(agency).containsAll(items);
    }

    /** The agencies among these that no consent names. */
    public Set<Agency> notNamed(Collection<Agency> agencies) {
        return agencies.stream()
                .filter(agency -> itemsFor(agency).isEmpty())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Agency.class)));
    }

    /** Whether no consent holds at all. */
    public boolean isNone() {
        return itemsByAgency.isEmpty();
    }
}
