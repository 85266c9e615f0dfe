package org.banso.session.service;

import jakarta.enterprise.context.Dependent;
import org.banso.kernel.model.SealingKey;
import org.banso.policy.service.Profile;
import org.banso.policy.service.Surroundings;

/** The key of second factors: the ward's from outside, or in a demonstration one that everybody knows. */
@Dependent
public class FactorSecret {

    /** 32 bytes in base 64 that begin with "demo-", so the ward's platform refuses to start with them. */
    public static final String DEMO_KEY = "ZGVtby1mYWN0b3Ita2V5LW5vdC1mb3ItcHJvZHVjdGk=";

    private static final String KEY = "BANSO_FACTOR_KEY";

    private final SealingKey key;

    public FactorSecret() {
        this(Surroundings.current());
    }

    FactorSecret(Surroundings surroundings) {
        key = SealingKey.of(
                surroundings.profile() == Profile.DEMO
                        ? surroundings.saidOr(KEY, DEMO_KEY)
                        : surroundings.required(KEY));
    }

    public SealingKey key() {
        return key;
    }
}
