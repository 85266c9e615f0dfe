package org.banso.session.model;

import java.util.List;

/** In with a new device, and the printed codes that come with it. */
public record Enrolled(Entrance entrance, List<String> printed) {

    public Enrolled {
        printed = List.copyOf(printed);
    }

    @Override
    public String toString() {
        return "enrolled";
    }
}
