package org.banso.desk.web;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a person has looked for in this session. It is a name or a telephone number, so it is kept here and the result's address
 * carries only its running number: the way back leads to the same list, and no name stands in an address or a log.
 */
@SessionScoped
public class Searches implements Serializable {

    private static final long serialVersionUID = 1L;

    /** How many searches one can go back to. */
    private static final int KEPT = 50;

    private final Map<Integer, String> searches = new LinkedHashMap<>();
    private int last;

    /** What was looked for under that number; nothing when it is too long ago. */
    public synchronized String lookedFor(@Nullable Integer number) {
        return number == null ? "" : searches.getOrDefault(number, "");
    }

    /** Keeps a search and gives it its number. */
    public synchronized int keep(@Nullable String words) {
        last++;
        searches.put(last, words == null ? "" : words.strip());
        searches.keySet().removeIf(number -> number <= last - KEPT);
        return last;
    }
}
