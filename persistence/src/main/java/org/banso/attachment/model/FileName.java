package org.banso.attachment.model;

import java.text.Normalizer;
import java.util.Locale;

/** The name of a file as it is kept: what a browser sent, without what could deceive or lead elsewhere. */
final class FileName {

    /** Characters; a name that is longer loses its middle. */
    static final int LONGEST = 120;

    private static final String NAMELESS = "file";

    private FileName() {}

    /**
     * Without folders, control characters, marks that turn the writing direction, and signs that a system keeps for itself; it
     * ends with what its kind ends with.
     */
    static String clean(String sent, FileKind kind) {
        String name = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        StringBuilder kept = new StringBuilder();
        Normalizer.normalize(name, Normalizer.Form.NFC)
                .codePoints()
                .filter(FileName::isKept)
                .map(c -> "<>:\"|?*".indexOf(c) < 0 ? c : '_')
                .forEach(kept::appendCodePoint);
        String text = kept.toString().strip().replaceAll("^[.\\s]+|[.\\s]+$", "");
        if (kind.endings().stream()
                .noneMatch(ending -> text.toLowerCase(Locale.ROOT).endsWith("." + ending))) {
            return shortened(text.isEmpty() ? NAMELESS : text, kind.endings().get(0));
        }
        int dot = text.lastIndexOf('.');
        return shortened(dot == 0 ? NAMELESS : text.substring(0, dot), text.substring(dot + 1));
    }

    private static boolean isKept(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }

    private static String shortened(String stem, String ending) {
        int room = LONGEST - ending.length() - 1;
        int length = stem.codePointCount(0, stem.length());
        String fits = length <= room ? stem : stem.substring(0, stem.offsetByCodePoints(0, room));
        return fits + "." + ending;
    }
}
