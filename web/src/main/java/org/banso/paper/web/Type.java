package org.banso.paper.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.banso.kernel.model.KanaFold;
import org.jspecify.annotations.Nullable;

/**
 * The letters at hand: BIZ UDGothic in two weights, which we carry, and a font of rare characters when the machine has one.
 *
 * <p>A text is set in characters that exist here: a variation selector goes (the base character stays), a rare character
 * becomes the usual one of its group (𠮷 becomes 吉), and what is left is the printer's mark for a missing letter, 〓.
 */
final class Type {

    /** The printer's mark for a letter that is not in the case. */
    private static final int GETA = 0x3013;

    private final byte[] regular;
    private final byte[] bold;
    private final byte @Nullable [] rare;
    private final CmapLookup common;
    private final @Nullable CmapLookup uncommon;

    /** @param rareFont a TrueType font with many characters; null when there is none */
    Type(@Nullable Path rareFont) {
        this.regular = carried("BIZUDGothic-Regular.ttf");
        this.bold = carried("BIZUDGothic-Bold.ttf");
        this.rare = rareFont == null ? null : read(rareFont);
        this.common = characters(regular);
        this.uncommon = rare == null ? null : characters(rare);
    }

    /** Whether a text that was set has a character of the font of rare ones; reading that font takes a second. */
    boolean needsRare(String text) {
        CmapLookup more = uncommon;
        return more != null
                && text.codePoints()
                        .anyMatch(character -> common.getGlyphId(character) == 0 && more.getGlyphId(character) > 0);
    }

    InputStream regular() {
        return new ByteArrayInputStream(regular);
    }

    InputStream bold() {
        return new ByteArrayInputStream(bold);
    }

    InputStream rare() {
        if (rare == null) {
            throw new IllegalStateException("no font of rare characters here");
        }
        return new ByteArrayInputStream(rare);
    }

    /** One text as it can be set. @param replaced gets a line for each character that could not, such as "𠮷 U+20BB7 吉" */
    String set(String text, Set<Replaced> replaced) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(character -> {
            if (isVariationSelector(character)) {
                replaced.add(new Replaced(character, ""));
            } else if (character == '\t' || isSpace(character)) {
                out.append(character == '\t' ? "　" : Character.toString(character));
            } else if (has(character)) {
                out.appendCodePoint(character);
            } else {
                String instead = instead(character);
                replaced.add(new Replaced(character, instead));
                out.append(instead);
            }
        });
        return out.toString();
    }

    private String instead(int character) {
        String folded = KanaFold.usual(character);
        boolean all = !folded.isEmpty() && folded.codePoints().allMatch(this::has);
        return all ? folded : Character.toString(GETA);
    }

    private boolean has(int character) {
        CmapLookup more = uncommon;
        return common.getGlyphId(character) > 0 || (more != null && more.getGlyphId(character) > 0);
    }

    private static boolean isSpace(int character) {
        return character == ' ' || character == 0x3000;
    }

    private static boolean isVariationSelector(int character) {
        return (character >= 0xFE00 && character <= 0xFE0F) || (character >= 0xE0100 && character <= 0xE01EF);
    }

    private static CmapLookup characters(byte[] font) {
        try (TrueTypeFont parsed = new TTFParser().parse(new RandomAccessReadBuffer(font))) {
            return parsed.getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] carried(String name) {
        try (InputStream in = Type.class.getResourceAsStream("/org/banso/paper/" + name)) {
            if (in == null) {
                throw new IllegalStateException("not in the archive: " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] read(Path font) {
        try {
            return Files.readAllBytes(font);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A character that the letters at hand do not have. @param instead what stands there now; nothing for a selector */
    record Replaced(int character, String instead) implements Comparable<Replaced> {

        static Set<Replaced> none() {
            return new TreeSet<>();
        }

        /** "U+20BB7" */
        String code() {
            return String.format("U+%04X", character);
        }

        @Override
        public int compareTo(Replaced other) {
            return Integer.compare(character, other.character);
        }
    }
}
