package org.banso.session.model;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Time-based one-time passwords, RFC 6238: steps of 30 seconds since 1970, HMAC-SHA-1, six digits, as every device's program has them. */
public final class Totp {

    public static final Duration STEP = Duration.ofSeconds(30);

    /** Bytes of a secret; RFC 4226, section 4, R6. */
    public static final int SECRET = 20;

    private static final int DIGITS = 6;

    /** Steps that the device's clock may be before or behind ours; RFC 6238, section 5.2. */
    private static final int SKEW = 1;

    private Totp() {}

    public static long stepAt(Instant now) {
        return Math.floorDiv(now.getEpochSecond(), STEP.toSeconds());
    }

    /** The code of that step, with zeros in front. */
    public static String code(byte[] secret, long step) {
        return code(secret, step, DIGITS, "HmacSHA1");
    }

    static String code(byte[] secret, long step, int digits, String algorithm) {
        byte[] hash;
        try {
            Mac mac = Mac.getInstance(algorithm);
            mac.init(new SecretKeySpec(secret, algorithm));
            hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
        int offset = hash[hash.length - 1] & 0xf;
        int number = ByteBuffer.wrap(hash).getInt(offset) & 0x7fffffff;
        String text = String.valueOf(number % (int) Math.pow(10, digits));
        return "0".repeat(digits - text.length()) + text;
    }

    /**
     * The step to which the code belongs; nothing when it belongs to none near now, or to one that is not after {@code last}.
     * All steps are looked at, each in the same time.
     */
    public static OptionalLong step(byte[] secret, String code, Instant now, long last) {
        byte[] given = code.getBytes(StandardCharsets.UTF_8);
        long middle = stepAt(now);
        long found = -1;
        for (long step = middle - SKEW; step <= middle + SKEW; step++) {
            boolean same = MessageDigest.isEqual(code(secret, step).getBytes(StandardCharsets.UTF_8), given);
            if (same && step > last) {
                found = step;
            }
        }
        return found < 0 ? OptionalLong.empty() : OptionalLong.of(found);
    }
}
