package org.banso.desk.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.banso.casefile.model.StoryLine;
import org.banso.casefile.model.StoryValue;
import org.banso.paper.web.Paper;
import org.banso.support.model.StoryEntry;

/** The sentences of a case's story, in the reader's language and calendar. */
@Named("story")
@ApplicationScoped
public class StoryWords {

    private static final String FAMILY = "story.";
    private static final String CONSTANT = "enum.";
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    /** What turns a case: drawn stronger on the line of its story. */
    private static final Set<String> TURNS = Set.of(
            "casefile.OPENED",
            "casefile.CONSENT_RECORDED",
            "casefile.CONSENT_WITHDRAWN",
            "support.SUBJECT_FIRST_MET",
            "assessment.INTAKE_CLOSED",
            "plan.LEAD_DECIDED",
            "plan.AGREED",
            "plan.DECIDED");

    @Inject
    Words words;

    @Inject
    Dates dates;

    public String sentence(StoryLine line) {
        Object[] values = line.values().stream().map(this::value).toArray();
        return words.vocabulary().say(FAMILY + line.kind(), values);
    }

    /** The same in Japanese, whatever the screen speaks: for a paper. */
    public static String onPaper(StoryLine line) {
        Object[] values = line.values().stream().map(StoryWords::valueOnPaper).toArray();
        return Paper.say(FAMILY + line.kind(), values);
    }

    private static String valueOnPaper(String value) {
        if (value.equals(StoryValue.HIDDEN)) {
            return Paper.say(value);
        }
        if (value.startsWith(CONSTANT)) {
            return Arrays.stream(value.split(",", -1)).map(Paper::say).collect(Collectors.joining("、"));
        }
        return DAY.matcher(value).matches() ? Paper.day(LocalDate.parse(value)) : value;
    }

    /** How the line is drawn: a note, a turn, or a step. */
    public String weight(StoryLine line) {
        if (line.kind().equals(StoryEntry.NOTE_WRITTEN)) {
            return "note";
        }
        return TURNS.contains(line.kind()) ? "turn" : "step";
    }

    /** All kinds of a room's lines, for a filter. */
    public Set<String> kindsOf(String room) {
        String prefix = FAMILY + room + ".";
        return Vocabulary.of(Locale.JAPANESE).all().keySet().stream()
                .filter(key -> key.startsWith(prefix))
                .map(key -> key.substring(FAMILY.length()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** A value as {@link StoryValue} writes it, in the reader's language. */
    public String value(String value) {
        if (value.equals(StoryValue.HIDDEN)) {
            return words.get(value);
        }
        if (value.startsWith(CONSTANT)) {
            return Arrays.stream(value.split(",", -1))
                    .map(words::get)
                    .collect(Collectors.joining(words.get("desk.comma")));
        }
        return DAY.matcher(value).matches() ? dates.plainDay(LocalDate.parse(value)) : value;
    }
}
