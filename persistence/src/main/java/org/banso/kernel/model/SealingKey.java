package org.banso.kernel.model;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * AES-256 in Galois/counter mode. A sealed text is the 12 random bytes of its nonce, the cipher text and the 16 bytes of
 * the tag; it opens only under the same key and the same binding, such as whose it is and where it stands.
 */
public final class SealingKey {

    /** In bytes; NIST SP 800-38D, 8.2.2. At a key's lifetime of 2^32 sealings the nonce is still safe to draw at random. */
    private static final int NONCE = 12;

    /** In bits. */
    private static final int TAG = 128;

    /** In bytes. */
    private static final int KEY = 32;

    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretKey key;

    private SealingKey(SecretKey key) {
        this.key = key;
    }

    /** @param base64 32 bytes */
    public static SealingKey of(String base64) {
        byte[] bytes = Base64.getDecoder().decode(base64);
        if (bytes.length != KEY) {
            throw new IllegalArgumentException("a sealing key has " + bytes.length + " bytes and needs " + KEY);
        }
        return new SealingKey(new SecretKeySpec(bytes, "AES"));
    }

    public byte[] seal(String text, String binding) {
        byte[] nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce, binding).doFinal(text.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.allocate(NONCE + sealed.length)
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot seal", e);
        }
    }

    /** Nothing when it was sealed under another key or for another binding, or was altered. */
    public Optional<String> open(byte[] content, String binding) {
        if (content.length < NONCE) {
            return Optional.empty();
        }
        byte[] nonce = new byte[NONCE];
        byte[] sealed = new byte[content.length - NONCE];
        ByteBuffer.wrap(content).get(nonce).get(sealed);
        try {
            byte[] text = cipher(Cipher.DECRYPT_MODE, nonce, binding).doFinal(sealed);
            return Optional.of(new String(text, StandardCharsets.UTF_8));
        } catch (AEADBadTagException e) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot open", e);
        }
    }

    /**
     * A mark by which the same text is known again for the same binding, and from which nobody without the key learns the
     * text: HMAC-SHA-256, 32 bytes.
     */
    public byte[] mark(String text, String binding) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key.getEncoded(), "HmacSHA256"));
            mac.update((binding + '\n').getBytes(StandardCharsets.UTF_8));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot mark", e);
        }
    }

    private Cipher cipher(int mode, byte[] nonce, String binding) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG, nonce));
        cipher.updateAAD(binding.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
