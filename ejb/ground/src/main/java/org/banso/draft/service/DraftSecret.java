package org.banso.draft.service;

import jakarta.enterprise.context.Dependent;
import org.banso.kernel.model.SealingKey;
import org.banso.policy.service.Profile;
import org.banso.policy.service.Surroundings;

/** The key under which drafts are kept: the ward's from outside, or in a demonstration one that everybody knows. */
@Dependent
public class DraftSecret {

    /** 32 bytes in base 64 that begin with "demo-", so the ward's platform refuses to start with them. */
    public static final String DEMO_KEY = "ZGVtby1vbmx5LWtleS1ub3QtZm9yLXByb2R1Y3Rpb24=";

    private static final String KEY = "BANSO_DRAFT_KEY";

    private final SealingKey cipher;

    public DraftSecret() {
        this(Surroundings.current());
    }

    DraftSecret(Surroundings surroundings) {
        cipher = SealingKey.of(
                surroundings.profile() == Profile.DEMO
                        ? surroundings.saidOr(KEY, DEMO_KEY)
                        : surroundings.required(KEY));
    }

    public SealingKey cipher() {
        return cipher;
    }
}
