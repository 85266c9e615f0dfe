package org.banso.kernel.model;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Search keys of Japanese names and telephone numbers: what different people write differently, folded to one.
 *
 * <p>Only for columns that are searched and for what is typed into a search box, both through the same method. Never shown,
 * never stored in place of a name: 渡邉 is not 渡辺 to the person who bears it.
 *
 * <p>The {@linkplain #key key} keeps different sounds apart; the {@linkplain #looseKey loose key} also joins those that a
 * telephone blurs, and is for a second, wider search.
 */
public final class KanaFold {

    private static final Pattern VARIATION_SELECTORS = Pattern.compile("[\\uFE00-\\uFE0F\\x{E0100}-\\x{E01EF}]");

    /** Between family and given name, in foreign names, and the long mark, which is heard as the vowel before it. */
    private static final Pattern NOT_A_SOUND = Pattern.compile("[\\p{Z}\\p{Cc}\\p{Cf}\\p{Cs}\\p{P}ー~]");

    private static final Pattern MARKS = Pattern.compile("[\\u3099\\u309A]");
    private static final Pattern EXTENSION = Pattern.compile("(?:内線|EXT|#|,).*$", Pattern.DOTALL);
    private static final Pattern COUNTRY_CODE = Pattern.compile("^[^\\d+]*\\+\\s*81[^\\d(]*(?:\\(\\s*0\\s*\\))?");
    private static final Pattern NOT_A_DIGIT = Pattern.compile("\\D");

    /** V is heard as b; the order matters, ヴ alone comes last. */
    private static final String[][] V_SOUNDS = {
        {"ヴァ", "バ"},
        {"ヴィ", "ビ"},
        {"ヴェ", "ベ"},
        {"ヴォ", "ボ"},
        {"ゔぁ", "ば"},
        {"ゔぃ", "び"},
        {"ゔぇ", "べ"},
        {"ゔぉ", "ぼ"},
        {"ヷ", "バ"},
        {"ヸ", "ビ"},
        {"ヹ", "ベ"},
        {"ヺ", "ボ"},
        {"ヴ", "ブ"},
        {"ゔ", "ぶ"},
    };

    private static final String SMALL = "ぁぃぅぇぉっゃゅょゎゕゖ";
    private static final String LARGE = "あいうえおつやゆよわかけ";
    /** What is heard as the length of the sound before it: the kana of a vowel, then what may lengthen them. */
    private static final String[][] LENGTHENED = {
        {"あかさたなはまやらわ", "あ"},
        {"いきしちにひみり", "い"},
        {"うくすつぬふむゆる", "う"},
        {"えけせてねへめれ", "えい"},
        {"おこそとのほもよろを", "おう"},
    };

    private KanaFold() {}

    /** The usual character for a rare one: its compatibility form, and the first of its group of variants. For showing only. */
    public static String usual(int character) {
        String text = Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKC);
        StringBuilder usual = new StringBuilder(text.length());
        text.codePoints().forEach(one -> usual.appendCodePoint(KanjiVariants.fold(one)));
        return usual.toString();
    }

    /**
     * Half and full width, katakana and hiragana, capitals, small and large kana, spaces, middle dots, hyphens, long marks,
     * ゐ ゑ ゔ, repeated kanji (々) and kanji variants are folded; voiced marks stay. サイトウ　ｼﾞｭﾝ and さいとう じゅん have
     * the same key, かとう and がとう do not. Empty when there is nothing to search by.
     */
    public static String key(String name) {
        String text = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        text = VARIATION_SELECTORS.matcher(text).replaceAll("");
        text = NOT_A_SOUND.matcher(text).replaceAll("");
        text = Normalizer.normalize(text, Normalizer.Form.NFC);
        for (String[] v : V_SOUNDS) {
            text = text.replace(v[0], v[1]);
        }
        StringBuilder key = new StringBuilder(text.length());
        int previous = 0;
        for (int c : text.codePoints().toArray()) {
            int folded = c == '々' && previous != 0 ? previous : KanjiVariants.fold(hiragana(c));
            key.appendCodePoint(folded);
            previous = folded;
        }
        return key.toString();
    }

    /**
     * The key without voiced marks and without the second half of a long vowel: おおの, オーノ and おの come together, so do
     * こうの and この, けいこ and ケーコ, いしづか and いしずか, かとう and がとう.
     */
    public static String looseKey(String name) {
        String text = key(name).replace('ぢ', 'じ').replace('づ', 'ず');
        text = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        StringBuilder loose = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (i == 0 || !lengthens(text.charAt(i - 1), text.charAt(i))) {
                loose.append(text.charAt(i));
            }
        }
        return loose.toString();
    }

    /**
     * The pairs of neighbouring characters of the key, each once, in order: たなか gives たな, なか. For an array column under
     * GIN, asked by containment, because a trigram index cannot find a name of two letters. A key of one character gives that
     * character, so that a name of one character can be found by it; an empty key gives nothing.
     */
    public static String[] bigrams(String name) {
        int[] key = key(name).codePoints().toArray();
        if (key.length == 1) {
            return new String[] {Character.toString(key[0])};
        }
        Set<String> pairs = new LinkedHashSet<>();
        for (int i = 0; i + 1 < key.length; i++) {
            pairs.add(Character.toString(key[i]) + Character.toString(key[i + 1]));
        }
        return pairs.toArray(String[]::new);
    }

    /**
     * Only the digits of a telephone number, domestic: ０３（５４３２）１１１１, +81 3-5432-1111 and +81 (0)3 5432 1111 give
     * 0354321111. An extension behind 内線, ext, # or a comma is dropped. Empty when there is no digit.
     */
    public static String phoneDigits(String typed) {
        String text = Normalizer.normalize(typed, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
        text = EXTENSION.matcher(text).replaceAll("");
        text = COUNTRY_CODE.matcher(text).replaceFirst("0");
        return NOT_A_DIGIT.matcher(text).replaceAll("");
    }

    private static boolean lengthens(char sound, char next) {
        for (String[] vowel : LENGTHENED) {
            if (vowel[0].indexOf(sound) >= 0) {
                return vowel[1].indexOf(next) >= 0;
            }
        }
        return false;
    }

    private static int hiragana(int c) {
        int kana = c >= 'ァ' && c <= 'ヶ' ? c - ('ァ' - 'ぁ') : c;
        return switch (kana) {
            case 'ゐ' -> 'い';
            case 'ゑ' -> 'え';
            default -> {
                int small = SMALL.indexOf(kana);
                yield small >= 0 ? LARGE.charAt(small) : kana;
            }
        };
    }
}
