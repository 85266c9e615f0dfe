package org.banso.kernel.model;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a text that a person types may contain.
 *
 * <p>Length counts code points, so that 𠮷 is one character as on paper. Names keep the form in which they came: no
 * normalisation, variation selectors and private-use characters stay. Refused are control characters (but tab, and line
 * feed where several lines are allowed), halves of surrogate pairs, code points that are no characters, and the marks that
 * turn the writing direction, because they make a text look like another one.
 *
 * <p>{@link #tidy} is for the edge, before the rules look: it takes away what nobody typed on purpose.
 */
public final class TextRules {

    private static final Pattern LINE_BREAKS = Pattern.compile("\\r\\n?|[\\u0085\\u2028\\u2029]");
    private static final Pattern INVISIBLE = Pattern.compile("[\\u200B\\u2060\\uFEFF]");
    private static final Pattern EDGE_SPACE = Pattern.compile("^[\\s\\p{Z}]+|[\\s\\p{Z}]+$");

    /** What is wrong with a text. */
    public enum Problem {
        TOO_LONG,
        /** Several lines where one is asked for. */
        SEVERAL_LINES,
        /** A character that no text has. */
        CHARACTER
    }

    private TextRules() {}

    /**
     * Without spaces at both ends, full-width ones too, without invisible characters that come along when text is pasted, and
     * with one kind of line break ({@code \n}). Spaces inside stay as typed.
     */
    public static String tidy(String typed) {
        String text = LINE_BREAKS.matcher(typed).replaceAll("\n");
        text = INVISIBLE.matcher(text).replaceAll("");
        return EDGE_SPACE.matcher(text).replaceAll("");
    }

    /** {@link #tidy}, and empty when nothing was typed at all: a text that nobody filled is empty, never null. */
    public static String tidyOrEmpty(@Nullable String typed) {
        return typed == null ? "" : tidy(typed);
    }

    /** Characters as a person counts them on paper, nearly: code points. */
    public static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    /**
     * The first thing that is wrong, or nothing.
     *
     * @param max in code points
     */
    public static Optional<Problem> problemOf(String text, int max, boolean multiline) {
        if (length(text) > max) {
            return Optional.of(Problem.TOO_LONG);
        }
        int[] characters = text.codePoints().toArray();
        for (int i = 0; i < characters.length; i++) {
            int c = characters[i];
            boolean lineBreak = c == '\n' || (c == '\r' && i + 1 < characters.length && characters[i + 1] == '\n');
            if (lineBreak && !multiline) {
                return Optional.of(Problem.SEVERAL_LINES);
            }
            if (!lineBreak && c != '\t' && !isText(c)) {
                return Optional.of(Problem.CHARACTER);
            }
        }
        return Optional.empty();
    }

    private static boolean isText(int c) {
        boolean notACharacter = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
        boolean turnsDirection = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
        return !notACharacter
                && !turnsDirection
                && switch (Character.getType(c)) {
                    case Character.CONTROL,
                            Character.SURROGATE,
                            Character.LINE_SEPARATOR,
                            Character.PARAGRAPH_SEPARATOR -> false;
                    default -> true;
                };
    }
}
