package org.banso.audit.service;

import jakarta.enterprise.context.Dependent;
import org.banso.audit.model.HeadKey;
import org.banso.audit.model.HeadSigner;
import org.banso.audit.model.TermCipher;
import org.banso.policy.service.Profile;
import org.banso.policy.service.Surroundings;

/**
 * The audit's keys, from outside: one under which search terms are kept, and the two halves of the one that signs the heads.
 * In a demonstration they are known to everybody.
 */
@Dependent
public class AuditSecret {

    public static final String TERM_KEY = "BANSO_AUDIT_KEY";
    public static final String SIGNING_KEY = "BANSO_AUDIT_SIGNING_KEY";
    public static final String PUBLIC_KEY = "BANSO_AUDIT_PUBLIC_KEY";

    /** 32 bytes in base 64 that begin with "demo-", so the ward's platform refuses to start with them. */
    public static final String DEMO_TERM_KEY = "ZGVtby1vbmx5LWtleS1vZi1hdWRpdGVkLXNlYXJjaGU=";

    /** The same. */
    public static final String DEMO_SIGNING_KEY = "ZGVtby1vbmx5LWtleS10by1zaWduLXRoZS1oZWFkcyE=";

    private final Surroundings surroundings;

    public AuditSecret() {
        this(Surroundings.current());
    }

    AuditSecret(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    public TermCipher cipher() {
        return TermCipher.of(said(TERM_KEY, DEMO_TERM_KEY));
    }

    public HeadSigner signer() {
        return HeadSigner.of(said(SIGNING_KEY, DEMO_SIGNING_KEY));
    }

    public HeadKey key() {
        return HeadKey.of(said(PUBLIC_KEY, HeadKey.OF_THE_DEMONSTRATION));
    }

    private String said(String name, String ofTheDemonstration) {
        return surroundings.profile() == Profile.DEMO
                ? surroundings.saidOr(name, ofTheDemonstration)
                : surroundings.required(name);
    }
}
