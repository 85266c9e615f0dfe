package org.banso.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every list that is seen can be taken away as a file, or says why not. */
class ListsTest {

    /** Why a list leaves by no button of its own. */
    private static final Map<String, String> REASONS = Map.of(
            "case", "A part of one case's record: it leaves as that case's papers.",
            "meeting", "A part of one meeting's record: it leaves as its papers.",
            "own-door", "The whole list, further than the page shows, leaves through its room's own service.",
            "search", "What was searched for stands in no address, and names are not harvested.",
            "form", "What is to be chosen from, and no list.",
            "folded", "The rest of the list above it, folded away.",
            "own", "One's own log-ins and settings.",
            "clerk", "Clerks of the centres look and take nothing away.",
            "calendar", "The same bookings stand in the diary, which has its file.",
            "figures", "The council's figures leave as their edition.");

    private static final Pattern LIST =
            Pattern.compile("<(?:table|ul|ol)\\b[^>]*class=\"[^\"]*\\b(?:list|rows)\\b[^>]*>");
    private static final Pattern NAME = Pattern.compile("data-list=\"([a-z]{1,30})\"");
    private static final Pattern WHY_NOT = Pattern.compile("data-no-file=\"([a-z-]+)\"");

    @Test
    void everyListIsTakenAwayOrSaysWhyNot() throws IOException {
        assertThat(pages())
                .isNotEmpty()
                .allSatisfy(page -> assertThat(wrong(Files.readString(page)))
                        .as(page.getFileName().toString())
                        .isEmpty());
    }

    @Test
    void whoeverForgetsItIsNamed() {
        assertThat(wrong("<table class=\"list\">")).hasSize(1);
        assertThat(wrong("<ul class=\"rows recent\" data-no-file=\"laziness\">"))
                .hasSize(1);
        assertThat(wrong("<table class=\"list\" data-list=\"due\">"))
                .as("no button")
                .hasSize(1);
        assertThat(wrong("<b:take list=\"due\" of=\"x\"/><table class=\"list\" data-list=\"due\">"))
                .isEmpty();
        assertThat(wrong("<b:take list=\"due\" of=\"x\"/>")).as("no list").hasSize(1);
        assertThat(wrong("<ul class=\"rows\" data-no-file=\"search\">")).isEmpty();
    }

    private static List<String> wrong(String page) {
        Stream<String> lists =
                LIST.matcher(page).results().map(found -> found.group()).filter(list -> !isSaid(list, page));
        Stream<String> buttons = Pattern.compile("<b:take list=\"([a-z]+)\"")
                .matcher(page)
                .results()
                .filter(button -> !page.contains("data-list=\"" + button.group(1) + "\""))
                .map(button -> button.group());
        return Stream.concat(lists, buttons).toList();
    }

    private static boolean isSaid(String list, String page) {
        Matcher name = NAME.matcher(list);
        Matcher why = WHY_NOT.matcher(list);
        return name.find()
                ? page.contains("<b:take list=\"" + name.group(1) + "\"")
                : why.find() && REASONS.containsKey(why.group(1));
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("../web/src/main/webapp"))) {
            return files.filter(file -> file.toString().endsWith(".xhtml")).toList();
        }
    }
}
