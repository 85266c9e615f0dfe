package org.banso.kernel.model;

import java.util.Arrays;
import java.util.Base64;

/** Keys for tests. */
public final class SealingKeyFixture {

    private SealingKeyFixture() {}

    /** 32 times the same letter. */
    public static SealingKey cipher(char letter) {
        byte[] key = new byte[32];
        Arrays.fill(key, (byte) letter);
        return SealingKey.of(Base64.getEncoder().encodeToString(key));
    }
}
