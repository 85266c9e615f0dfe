package org.banso.calendar.model;

import java.io.Serializable;

/** What can be booked, as the table names it: {@code person:<uid>} or {@code room:<id>}. Ordered by that name. */
public record Resource(String key) implements Comparable<Resource>, Serializable {

    private static final String PERSON = "person:";
    private static final String ROOM = "room:";

    public static Resource person(String uid) {
        return new Resource(PERSON + uid);
    }

    public static Resource room(long id) {
        return new Resource(ROOM + id);
    }

    public boolean isRoom() {
        return key.startsWith(ROOM);
    }

    @Override
    public int compareTo(Resource other) {
        return key.compareTo(other.key);
    }
}
