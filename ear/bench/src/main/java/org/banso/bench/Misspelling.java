package org.banso.bench;

import java.text.Normalizer;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** One slip in a folded name of two words, at a place that chance chooses; the space between them stays. */
enum Misspelling {
    DROPPED {
        @Override
        String of(String name, Random random) {
            int place = place(name, random);
            return name.substring(0, place) + name.substring(place + 1);
        }
    },
    DOUBLED {
        @Override
        String of(String name, Random random) {
            int place = place(name, random);
            return name.substring(0, place) + name.charAt(place) + name.substring(place);
        }
    },
    /** Two that are not the same, or nothing would be misspelt. */
    SWAPPED {
        @Override
        @Nullable
        String of(String name, Random random) {
            List<Integer> places = IntStream.range(0, name.length() - 1)
                    .filter(n -> name.charAt(n) != ' ' && name.charAt(n + 1) != ' ')
                    .filter(n -> name.charAt(n) != name.charAt(n + 1))
                    .boxed()
                    .toList();
            if (places.isEmpty()) {
                return null;
            }
            int place = places.get(random.nextInt(places.size()));
            return name.substring(0, place) + name.charAt(place + 1) + name.charAt(place) + name.substring(place + 2);
        }
    },
    /** As one hears wrongly: the same vowel or the same consonant. */
    NEIGHBOUR {
        @Override
        String of(String name, Random random) {
            int place = place(name, random);
            int kana = KANA.indexOf(Misspelling.unvoiced(name.substring(place, place + 1)));
            int other;
            do {
                other = random.nextBoolean()
                        ? kana / VOWELS * VOWELS + random.nextInt(VOWELS)
                        : kana % VOWELS + VOWELS * random.nextInt(KANA.length() / VOWELS);
            } while (other == kana || KANA.charAt(other) == '-');
            return name.substring(0, place) + KANA.charAt(other) + name.substring(place + 1);
        }
    },
    ANY_OTHER {
        @Override
        String of(String name, Random random) {
            int place = place(name, random);
            char other;
            do {
                other = KANA.charAt(random.nextInt(KANA.length()));
            } while (other == name.charAt(place) || other == '-');
            return name.substring(0, place) + other + name.substring(place + 1);
        }
    };

    /** Five vowels to a row; a dash where there is no kana. */
    private static final String KANA = "あいうえおかきくけこさしすせそたちつてとなにぬねのはひふへほまみむめもや-ゆ-よらりるれろわ---を--ん--";

    private static final int VOWELS = 5;

    /** The name with this slip; null where it cannot happen to it. */
    abstract @Nullable String of(String name, Random random);

    static Misspelling any(Random random) {
        return values()[random.nextInt(values().length)];
    }

    /** Without the marks of が and ぱ. */
    static String unvoiced(String kana) {
        return Normalizer.normalize(kana, Normalizer.Form.NFD).replaceAll("[\\u3099\\u309A]", "");
    }

    private static int place(String text, Random random) {
        int place;
        do {
            place = random.nextInt(text.length());
        } while (text.charAt(place) == ' ');
        return place;
    }
}
