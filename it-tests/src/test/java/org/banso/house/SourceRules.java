package org.banso.house;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The rules of the house that only a reader of the sources can see. Each method names what is wrong with one text. */
final class SourceRules {

    /** Lines; at this length a file says on top why it is one thing. */
    private static final int LONG = 300;

    /** Lines of a door plate. */
    private static final int SHORTEST_PLATE = 5;

    private static final int LONGEST_PLATE = 25;

    private static final Pattern DATE = Pattern.compile("\\b20\\d\\d-\\d\\d");
    private static final Pattern ONE_THING = Pattern.compile("One (class|page|file) because ");
    private static final Pattern EMPTY_CATCH = Pattern.compile("catch\\s*\\([^)]*\\)\\s*\\{\\s*}");
    private static final Pattern LATER = Pattern.compile("\\b(TODO|FIXME|XXX)\\b");
    private static final Pattern BARE_SUPPRESSION = Pattern.compile("@SuppressWarnings\\([^)]*\\)\\s*(?!\\s*//)\\R");
    private static final Pattern TEXT_BLOCK_OR_STRING =
            Pattern.compile("\"\"\"(?s:.*?)\"\"\"|\"(?:\\\\.|[^\"\\\\])*\"");

    /** A sentence begins at so many letters of Japanese in a row; shorter ones are names of characters. */
    private static final Pattern JAPANESE = Pattern.compile("[\\p{IsHiragana}\\p{IsKatakana}\\p{IsHan}ー々、。]{4,}");

    private static final Pattern COMMENT = Pattern.compile("/\\*(?s:.*?)\\*/|//[^\\n]*");

    private SourceRules() {}

    static List<String> wrongWithDoorPlate(String text) {
        List<String> wrong = new ArrayList<>();
        long lines = text.lines()
                .filter(line -> line.strip().startsWith("*"))
                .filter(line -> !line.strip().equals("*/"))
                .count();
        if (lines < SHORTEST_PLATE || lines > LONGEST_PLATE) {
            wrong.add("has " + lines + " lines");
        }
        if (!text.contains("@NullMarked")) {
            wrong.add("is not @NullMarked");
        }
        if (!text.contains("Refuses to know")) {
            wrong.add("does not say what it refuses to know");
        }
        if (!DATE.matcher(text).find()) {
            wrong.add("has no decision with a date");
        }
        return wrong;
    }

    static List<String> wrongWithJava(String text) {
        List<String> wrong = new ArrayList<>(wrongWithLength(text));
        String code = withoutStrings(text);
        if (EMPTY_CATCH.matcher(code).find()) {
            wrong.add("has an empty catch");
        }
        if (LATER.matcher(text).find()) {
            wrong.add("puts something off");
        }
        if (BARE_SUPPRESSION.matcher(code).find()) {
            wrong.add("suppresses a warning and does not say why on its line");
        }
        return wrong;
    }

    static List<String> wrongWithPage(String text) {
        List<String> wrong = new ArrayList<>(wrongWithLength(text));
        if (LATER.matcher(text).find()) {
            wrong.add("puts something off");
        }
        return wrong;
    }

    /** What the program says is in the bundles; only the kernel, whose subject is characters, spells Japanese. */
    static List<String> sentencesIn(String java) {
        List<String> sentences = new ArrayList<>();
        Matcher literals = TEXT_BLOCK_OR_STRING.matcher(withoutComments(java));
        while (literals.find()) {
            Matcher japanese = JAPANESE.matcher(literals.group());
            if (japanese.find()) {
                sentences.add(japanese.group());
            }
        }
        return sentences;
    }

    private static List<String> wrongWithLength(String text) {
        long lines = text.lines().count();
        return lines > LONG && !ONE_THING.matcher(text).find()
                ? List.of("has " + lines + " lines and does not say why it is one thing (\"One class because …\")")
                : List.of();
    }

    private static String withoutStrings(String java) {
        return TEXT_BLOCK_OR_STRING.matcher(java).replaceAll("\"\"");
    }

    /** Where a string holds what looks like a comment, the string wins. */
    static String withoutComments(String java) {
        Pattern either = Pattern.compile(TEXT_BLOCK_OR_STRING.pattern() + "|(" + COMMENT.pattern() + ")");
        return either.matcher(java)
                .replaceAll(found -> found.group(1) == null ? Matcher.quoteReplacement(found.group()) : " ");
    }
}
