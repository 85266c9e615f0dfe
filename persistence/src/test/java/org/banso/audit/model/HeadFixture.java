package org.banso.audit.model;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.Base64;

/** The key of the demonstration, and one that somebody else made. */
public final class HeadFixture {

    public static final HeadSigner SIGNER = HeadSigner.of(
            Base64.getEncoder().encodeToString("demo-only-key-to-sign-the-heads!".getBytes(StandardCharsets.US_ASCII)));
    public static final HeadKey KEY = HeadKey.of(HeadKey.OF_THE_DEMONSTRATION);

    private HeadFixture() {}

    static HeadSigner anotherSigner() {
        try {
            KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            return HeadSigner.of(HeadSigner.raw(pair.getPrivate()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
