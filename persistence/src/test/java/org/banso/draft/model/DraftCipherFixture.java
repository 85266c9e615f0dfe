package org.banso.draft.model;

import java.util.Arrays;
import java.util.Base64;

/** Keys for tests. */
public final class DraftCipherFixture {

    private DraftCipherFixture() {}

    /** 32 times the same letter. */
    public static DraftCipher cipher(char letter) {
        byte[] key = new byte[32];
        Arrays.fill(key, (byte) letter);
        return DraftCipher.of(Base64.getEncoder().encodeToString(key));
    }
}
