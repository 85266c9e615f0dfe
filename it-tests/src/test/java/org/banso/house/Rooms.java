package org.banso.house;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which room may ask which: the table of the README. A room may ask what it names and whatever that may ask; so the order
 * has no way up, which {@link RoomsTest} proves.
 */
final class Rooms {

    /** The pages' frame; it shows what every room gives, and nobody but pages asks it. */
    static final String DESK = "desk";

    /** Every page stands in the frame, every form keeps its draft, and what is printed is a paper. */
    static final Set<String> OF_EVERY_PAGE = Set.of(DESK, "draft", "paper");

    /** Listens to the events of any room and is asked by none. */
    static final String NOTICE = "notice";

    private static final Map<String, List<String>> MAY_ASK = new HashMap<>();

    static {
        room("kernel");
        room("policy", "kernel");
        room("directory", "policy");
        room("access", "directory");
        room("audit", "access");
        room("draft", "directory");
        room("session", "directory");
        room("person", "policy");
        room("programme", "directory");
        room("calendar", "directory");
        room("planner", "calendar");
        room("casefile", "person", "access");
        room("reception", "casefile");
        room("assessment", "casefile");
        room("plan", "casefile", "assessment", "programme");
        room("support", "casefile", "plan", "programme");
        room("family", "casefile", "assessment", "plan", "support");
        room("identity", "casefile");
        room("handover", "casefile");
        room("meeting", "calendar", "planner", "casefile", "assessment", "plan");
        room("pin", "casefile");
        room("attachment", "support");
        room("timeline", "support", "meeting", "pin", "attachment", "handover");
        room("disclosure", "casefile", "support");
        room("retention", "directory");
        room("transfer", "reception", "support");
        room("paper", "kernel");
        room("indicator", "policy");
        room("roadmap", "indicator");
        room("edition", "indicator");
        room("survey", "edition");
        room("council", "edition", "roadmap");
        room(NOTICE, "access");
        room(DESK);
    }

    private Rooms() {}

    private static void room(String name, String... mayAsk) {
        MAY_ASK.put(name, List.of(mayAsk));
    }

    static Set<String> all() {
        return MAY_ASK.keySet();
    }

    /** Everything below the room, itself included; the desk stands above all. */
    static Set<String> below(String room) {
        if (room.equals(DESK)) {
            return all();
        }
        Set<String> below = new HashSet<>();
        Deque<String> next = new ArrayDeque<>(List.of(room));
        while (!next.isEmpty()) {
            String name = next.pop();
            if (below.add(name)) {
                next.addAll(MAY_ASK.getOrDefault(name, List.of()));
            }
        }
        return below;
    }
}
