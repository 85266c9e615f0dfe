package org.banso.audit.model;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals what somebody looked for: AES-256 in Galois/counter mode, bound to who looked. A sealed term is the 12 random bytes
 * of its nonce, the cipher text and the 16 bytes of the tag; the same name looked for twice looks different each time.
 */
public final class TermCipher {

    /** In bytes; NIST SP 800-38D, 8.2.2. */
    private static final int NONCE = 12;

    /** In bits. */
    private static final int TAG = 128;

    /** In bytes. */
    private static final int KEY = 32;

    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretKey key;

    private TermCipher(SecretKey key) {
        this.key = key;
    }

    /** @param base64 32 bytes */
    public static TermCipher of(String base64) {
        byte[] bytes = Base64.getDecoder().decode(base64);
        if (bytes.length != KEY) {
            throw new IllegalArgumentException("the key of the audit has " + bytes.length + " bytes and needs " + KEY);
        }
        return new TermCipher(new SecretKeySpec(bytes, "AES"));
    }

    public byte[] seal(String term, String uid) {
        byte[] nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce, uid).doFinal(term.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.allocate(NONCE + sealed.length)
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot seal a search term", e);
        }
    }

    /** Nothing when it was sealed under another key or for another person, or was altered. */
    public Optional<String> open(byte[] content, String uid) {
        if (content.length < NONCE) {
            return Optional.empty();
        }
        ByteBuffer bytes = ByteBuffer.wrap(content);
        byte[] nonce = new byte[NONCE];
        bytes.get(nonce);
        byte[] sealed = new byte[bytes.remaining()];
        bytes.get(sealed);
        try {
            return Optional.of(
                    new String(cipher(Cipher.DECRYPT_MODE, nonce, uid).doFinal(sealed), StandardCharsets.UTF_8));
        } catch (AEADBadTagException e) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot open a search term", e);
        }
    }

    private Cipher cipher(int mode, byte[] nonce, String uid) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG, nonce));
        cipher.updateAAD(("audit " + uid).getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
