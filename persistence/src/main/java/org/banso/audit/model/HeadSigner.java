package org.banso.audit.model;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;

/** The secret half of the key that signs the heads (Ed25519, RFC 8032). */
public final class HeadSigner {

    /** What stands before the 32 bytes of an Ed25519 key in its usual wrapping (RFC 8410). */
    private static final byte[] WRAPPING = {
        0x30, 0x2e, 0x02, 0x01, 0x00, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x04, 0x22, 0x04, 0x20
    };

    private static final String TRIAL = "banso audit trial";

    private final PrivateKey key;

    private HeadSigner(PrivateKey key) {
        this.key = key;
    }

    /** @param base64 32 bytes */
    public static HeadSigner of(String base64) {
        try {
            return new HeadSigner(KeyFactory.getInstance("Ed25519")
                    .generatePrivate(new PKCS8EncodedKeySpec(HeadKey.wrapped(WRAPPING, base64))));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("no secret key of Ed25519", e);
        }
    }

    /** Base 64 of the 32 bytes, as {@link #of} takes them. */
    public static String raw(PrivateKey key) {
        byte[] whole = key.getEncoded();
        return Base64.getEncoder()
                .encodeToString(Arrays.copyOfRange(whole, whole.length - HeadKey.LENGTH, whole.length));
    }

    /** Whether the two are halves of one key. */
    public boolean belongsTo(HeadKey other) {
        return other.verifies(TRIAL, sign(TRIAL));
    }

    String sign(String text) {
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initSign(key);
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has Ed25519", e);
        }
    }
}
