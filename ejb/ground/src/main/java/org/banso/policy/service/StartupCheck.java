package org.banso.policy.service;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The first thing that runs: the ward's platform does not start half configured, and not with a secret that everybody
 * knows. All complaints come at once, by the variable's name and never with its value.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class StartupCheck {

    /** What only the ward can know; everything else has a default that is safe (docs/operating.md). */
    static final List<String> REQUIRED = List.of(
            "BANSO_DB_HOST",
            "BANSO_DB_NAME",
            "BANSO_DB_USER",
            "BANSO_DB_PASSWORD",
            "BANSO_LDAP_URL",
            "BANSO_LDAP_BIND_DN",
            "BANSO_LDAP_BIND_PASSWORD",
            "BANSO_LDAP_PEOPLE",
            "BANSO_LDAP_GROUPS",
            "BANSO_DRAFT_KEY",
            "BANSO_FACTOR_KEY",
            "BANSO_AUDIT_KEY",
            "BANSO_AUDIT_SIGNING_KEY",
            "BANSO_AUDIT_PUBLIC_KEY");

    private static final List<String> KEYS = List.of(
            "BANSO_DRAFT_KEY",
            "BANSO_FACTOR_KEY",
            "BANSO_AUDIT_KEY",
            "BANSO_AUDIT_SIGNING_KEY",
            "BANSO_AUDIT_PUBLIC_KEY");
    private static final String DB_HOST = "BANSO_DB_HOST";
    private static final String DB_SSLMODE = "BANSO_DB_SSLMODE";
    private static final String MESSAGING_ADDRESS = "BANSO_MESSAGING_ADDRESS";
    private static final String MESSAGING_TLS = "BANSO_MESSAGING_TLS";
    private static final String LDAP_URL = "BANSO_LDAP_URL";
    private static final String COOKIE_SECURE = "BANSO_COOKIE_SECURE";
    private static final int KEY_BYTES = 32;
    /** What every secret of the demonstration begins with, in itself or below its base 64. */
    private static final String DEMO = "demo-";

    @PostConstruct
    void check() {
        List<String> complaints = complaints(Surroundings.current().profile(), System.getenv());
        if (!complaints.isEmpty()) {
            throw new IllegalStateException("Banso refuses to start: " + String.join("; ", complaints));
        }
    }

    static List<String> complaints(Profile profile, Map<String, String> environment) {
        if (profile == Profile.DEMO) {
            return List.of();
        }
        List<String> complaints = new ArrayList<>();
        for (String name : REQUIRED) {
            if (environment.getOrDefault(name, "").isBlank()) {
                complaints.add(name + " is not set");
            }
        }
        new TreeMap<>(environment).forEach((name, value) -> {
            if (name.startsWith("BANSO_") && isOfTheDemonstration(value)) {
                complaints.add(name + " is a secret of the demonstration");
            }
        });
        for (String name : KEYS) {
            String key = environment.getOrDefault(name, "");
            if (!key.isBlank() && decoded(key).length != KEY_BYTES) {
                complaints.add(name + " is not " + KEY_BYTES + " bytes in base 64");
            }
        }
        String directory = environment.getOrDefault(LDAP_URL, "");
        if (!directory.isBlank() && !directory.startsWith("ldaps://")) {
            complaints.add(LDAP_URL + " does not begin with ldaps://, so passwords would travel in the clear");
        }
        if ("false".equals(environment.get(COOKIE_SECURE))) {
            complaints.add(COOKIE_SECURE + " is false, so a session could be stolen on its way");
        }
        if (!isHere(environment.getOrDefault(DB_HOST, "")) && !isAssured(environment.getOrDefault(DB_SSLMODE, ""))) {
            complaints.add(DB_SSLMODE + " is not require, verify-ca or verify-full, though the database is elsewhere");
        }
        if (!isHere(environment.getOrDefault(MESSAGING_ADDRESS, ""))
                && !"true".equals(environment.get(MESSAGING_TLS))) {
            complaints.add(MESSAGING_TLS + " is not true, though centres may connect from elsewhere");
        }
        return complaints;
    }

    /** On this machine; nothing said means here, too. */
    private static boolean isHere(String host) {
        return host.isBlank() || host.equals("localhost") || host.equals("::1") || host.startsWith("127.");
    }

    private static boolean isAssured(String sslMode) {
        return sslMode.equals("require") || sslMode.startsWith("verify-");
    }

    private static boolean isOfTheDemonstration(String value) {
        return value.startsWith(DEMO) || new String(decoded(value), StandardCharsets.ISO_8859_1).startsWith(DEMO);
    }

    /** The bytes below base 64; none when it is not base 64. */
    private static byte[] decoded(String value) {
        try {
            return Base64.getDecoder().decode(value.strip());
        } catch (IllegalArgumentException notBase64) {
            return new byte[0];
        }
    }
}
