package org.banso.policy.service;

import java.util.Map;
import java.util.Properties;

/** Whether this is the ward's platform or a demonstration. Whatever does not say that it is a demonstration is the ward's. */
public enum Profile {
    DEMO,
    PRODUCTION;

    /** The system property {@code banso.profile}, or else the environment's {@code BANSO_PROFILE}. */
    public static Profile of(Properties properties, Map<String, String> environment) {
        String said = properties.getProperty("banso.profile", environment.getOrDefault("BANSO_PROFILE", ""));
        return "demo".equals(said) ? DEMO : PRODUCTION;
    }

    public static Profile current() {
        return of(System.getProperties(), System.getenv());
    }
}
