package org.banso.audit.model;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;

/** The public half of the key that signs the heads (Ed25519, RFC 8032): whoever has it can verify, and nothing else. */
public final class HeadKey {

    /** Base 64; its secret half is known to everybody. */
    public static final String OF_THE_DEMONSTRATION = "wzqMY79UMyyEZ/EgEdQ1Wugny+ugBW//2Lr0iBXrbzs=";

    /** In bytes. */
    public static final int LENGTH = 32;

    /** What stands before the 32 bytes of an Ed25519 key in its usual wrapping (RFC 8410). */
    private static final byte[] WRAPPING = {0x30, 0x2a, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x03, 0x21, 0x00};

    private final PublicKey key;

    private HeadKey(PublicKey key) {
        this.key = key;
    }

    /** @param base64 32 bytes */
    public static HeadKey of(String base64) {
        try {
            PublicKey key =
                    KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(wrapped(WRAPPING, base64)));
            // not every 32 bytes are a point of the curve, and only this asks
            Signature.getInstance("Ed25519").initVerify(key);
            return new HeadKey(key);
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("no public key of Ed25519", e);
        }
    }

    static byte[] wrapped(byte[] wrapping, String base64) {
        byte[] raw = Base64.getDecoder().decode(base64.strip());
        if (raw.length != LENGTH) {
            throw new IllegalArgumentException("a key of Ed25519 has " + LENGTH + " bytes and not " + raw.length);
        }
        byte[] whole = Arrays.copyOf(wrapping, wrapping.length + LENGTH);
        System.arraycopy(raw, 0, whole, wrapping.length, LENGTH);
        return whole;
    }

    /** Base 64 of the 32 bytes, as {@link #of} takes them. */
    public static String raw(PublicKey key) {
        byte[] whole = key.getEncoded();
        return Base64.getEncoder().encodeToString(Arrays.copyOfRange(whole, whole.length - LENGTH, whole.length));
    }

    /** Whether it was signed with the other half. */
    public boolean verifies(DayHead head) {
        return verifies(head.signed(), head.signature());
    }

    boolean verifies(String text, String signature) {
        try {
            Signature check = Signature.getInstance("Ed25519");
            check.initVerify(key);
            check.update(text.getBytes(StandardCharsets.UTF_8));
            return check.verify(Base64.getDecoder().decode(signature));
        } catch (SignatureException | IllegalArgumentException notASignature) {
            return false;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has Ed25519", e);
        }
    }
}
