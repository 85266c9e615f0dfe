package org.banso.audit.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The end of one day's chain, signed: who has it on paper or on another machine can tell whether the chain of that day is
 * still the one that it was, even when somebody owns the whole database.
 *
 * @param link the day's last link
 * @param hash its hash, 64 hexadecimal digits
 * @param previous the {@link #digest} of the head before, so that no head can be left out; 64 zeros for the first
 * @param signature over {@link #signed}, in base 64
 */
public record DayHead(LocalDate day, int link, String hash, String previous, String signature) {

    static final String NONE = "0".repeat(64);

    static DayHead sign(ChainLink last, @Nullable DayHead before, HeadSigner signer) {
        String previous = before == null ? NONE : before.digest();
        String text = text(last.day(), last.number(), last.hash(), previous);
        return new DayHead(last.day(), last.number(), last.hash(), previous, signer.sign(text));
    }

    /** What the signature is over. */
    String signed() {
        return text(day, link, hash, previous);
    }

    /** What the next head names. */
    String digest() {
        return SealedLink.sha256(signed() + signature);
    }

    private static String text(LocalDate day, int link, String hash, String previous) {
        return "banso audit head 1\nday " + day + "\nlink " + link + "\nhash " + hash + "\nprevious " + previous + "\n";
    }
}
