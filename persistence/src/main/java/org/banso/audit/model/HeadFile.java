package org.banso.audit.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Heads as a small text file, to be kept where nobody of the platform can write: on paper, on a disc that is written once, in
 * another office. A line a field, an empty line between two heads; nothing in it tells of a person.
 */
public final class HeadFile {

    private static final List<String> FIELDS = List.of("day", "link", "hash", "previous", "signature");

    private HeadFile() {}

    public static String write(Collection<DayHead> heads) {
        return heads.stream()
                .map(head -> head.signed() + "signature " + head.signature() + "\n")
                .collect(Collectors.joining("\n"));
    }

    /** @throws IllegalArgumentException when it is not such a file; the message names the head, counted from 1 */
    public static List<DayHead> read(String text) {
        List<DayHead> heads = new ArrayList<>();
        for (String block : text.replace("\r", "").strip().split("\n\\s*\n")) {
            if (block.isBlank()) {
                continue;
            }
            Map<String, String> fields = new HashMap<>();
            block.lines().map(String::strip).filter(line -> line.contains(" ")).forEach(line -> {
                int space = line.indexOf(' ');
                fields.put(line.substring(0, space), line.substring(space + 1).strip());
            });
            try {
                if (!fields.keySet().containsAll(FIELDS)) {
                    throw new IllegalArgumentException("fields are missing");
                }
                heads.add(new DayHead(
                        LocalDate.parse(fields.get("day")),
                        Integer.parseInt(fields.get("link")),
                        fields.get("hash"),
                        fields.get("previous"),
                        fields.get("signature")));
            } catch (IllegalArgumentException | DateTimeException e) {
                throw new IllegalArgumentException("head " + (heads.size() + 1) + " of the file is not one", e);
            }
        }
        return heads;
    }
}
