package org.banso.draft.service;

import jakarta.enterprise.context.ApplicationScoped;
import org.banso.draft.model.DraftCipher;
import org.banso.policy.service.Profile;

/** The key under which drafts are kept: the environment's, or in a demonstration a known one. */
@ApplicationScoped
public class DraftSecret {

    /** 32 bytes in base 64; known to everybody, so the ward's platform refuses to start with it. */
    public static final String DEMO_KEY = "ZGVtby1vbmx5LWtleS1ub3QtZm9yLXByb2R1Y3Rpb24=";

    /** The environment's name of the key. */
    public static final String NAME = "BANSO_DRAFT_KEY";

    public DraftCipher cipher() {
        String key = System.getenv(NAME);
        if (key == null && Profile.current() == Profile.DEMO) {
            key = DEMO_KEY;
        }
        if (key == null) {
            throw new IllegalStateException(NAME + " is not set");
        }
        return DraftCipher.of(key);
    }
}
