package org.banso.policy.service;

import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * What the platform is told from outside: the environment's variables, and the system property that may say the profile
 * instead. Everything that differs between one installation and another stands there and not in the program.
 */
public record Surroundings(Map<String, String> environment, Properties properties) {

    public static Surroundings current() {
        return new Surroundings(System.getenv(), System.getProperties());
    }

    /** The property {@code banso.profile}, or else the variable {@code BANSO_PROFILE}; whatever does not say demo is the ward's. */
    public Profile profile() {
        String said = properties.getProperty("banso.profile", environment.getOrDefault("BANSO_PROFILE", ""));
        return "demo".equals(said) ? Profile.DEMO : Profile.PRODUCTION;
    }

    /** The variable's value, or the other when it is not set or blank. */
    public String saidOr(String name, String otherwise) {
        return said(name).orElse(otherwise);
    }

    /** @throws IllegalStateException when nobody said it; the message holds the name only */
    public String required(String name) {
        return said(name).orElseThrow(() -> new IllegalStateException(name + " is not set"));
    }

    private Optional<String> said(String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
    }
}
