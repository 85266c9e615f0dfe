package org.banso.policy.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.banso.draft.service.DraftSecret;
import org.junit.jupiter.api.Test;

class StartupCheckTest {

    private static final String GOOD_KEY =
            Base64.getEncoder().encodeToString("a key of thirty-two hidden bytes".getBytes(StandardCharsets.US_ASCII));

    private static Map<String, String> complete() {
        Map<String, String> environment = new HashMap<>();
        StartupCheck.REQUIRED.forEach(name -> environment.put(name, "the ward's own"));
        for (String key : List.of(
                "BANSO_DRAFT_KEY",
                "BANSO_FACTOR_KEY",
                "BANSO_AUDIT_KEY",
                "BANSO_AUDIT_SIGNING_KEY",
                "BANSO_AUDIT_PUBLIC_KEY")) {
            environment.put(key, GOOD_KEY);
        }
        environment.put("BANSO_LDAP_URL", "ldaps://directory.ward.example");
        environment.put("BANSO_DB_SSLMODE", "verify-full");
        return environment;
    }

    @Test
    void acceptsACompleteConfigurationOfTheWard() {
        assertThat(StartupCheck.complaints(Profile.PRODUCTION, complete())).isEmpty();
    }

    @Test
    void namesEverythingThatIsMissingAtOnce() {
        assertThat(StartupCheck.complaints(Profile.PRODUCTION, Map.of()))
                .containsExactlyElementsOf(StartupCheck.REQUIRED.stream()
                        .map(name -> name + " is not set")
                        .toList());
    }

    @Test
    void refusesASecretOfTheDemonstration() {
        Map<String, String> environment = complete();
        environment.put("BANSO_DB_PASSWORD", "demo-database");
        assertThat(StartupCheck.complaints(Profile.PRODUCTION, environment))
                .containsExactly("BANSO_DB_PASSWORD is a secret of the demonstration");
    }

    @Test
    void refusesTheDraftKeyOfTheDemonstration() {
        Map<String, String> environment = complete();
        environment.put("BANSO_DRAFT_KEY", DraftSecret.DEMO_KEY);
        assertThat(StartupCheck.complaints(Profile.PRODUCTION, environment))
                .containsExactly("BANSO_DRAFT_KEY is a secret of the demonstration");
    }

    @Test
    void refusesTheAuditKeysOfTheDemonstration() {
        Map<String, String> environment = complete();
        environment.put("BANSO_AUDIT_KEY", "ZGVtby1vbmx5LWtleS1vZi1hdWRpdGVkLXNlYXJjaGU=");
        environment.put("BANSO_AUDIT_SIGNING_KEY", "ZGVtby1vbmx5LWtleS10by1zaWduLXRoZS1oZWFkcyE=");
        assertThat(StartupCheck.complaints(Profile.PRODUCTION, environment))
                .containsExactly(
                        "BANSO_AUDIT_KEY is a secret of the demonstration",
                        "BANSO_AUDIT_SIGNING_KEY is a secret of the demonstration");
    }

    @Test
    void refusesADraftKeyOfTheWrongLength() {
        Map<String, String> environment = complete();
        environment.put("BANSO_DRAFT_KEY", "c2hvcnQ=");
        assertThat(StartupCheck.complaints(Profile.PRODUCTION, environment))
                .containsExactly("BANSO_DRAFT_KEY is not 32 bytes in base 64");
    }

    @Test
    void refusesADirectoryThatIsAskedInTheClear() {
        Map<String, String> environment = complete();
        environment.put("BANSO_LDAP_URL", "ldap://directory.ward.example");
        assertThat(StartupCheck.complaints(Profile.PRODUCTION, environment))
                .singleElement()
                .asString()
                .startsWith("BANSO_LDAP_URL does not begin with ldaps://");
    }

    @Test
    void refusesASessionThatTravelsInTheClear() {
        Map<String, String> environment = complete();
        environment.put("BANSO_COOKIE_SECURE", "false");
        assertThat(StartupCheck.complaints(Profile.PRODUCTION, environment))
                .singleElement()
                .asString()
                .startsWith("BANSO_COOKIE_SECURE is false");
    }

    @Test
    void refusesADatabaseElsewhereWithoutEncryption() {
        Map<String, String> environment = complete();
        environment.remove("BANSO_DB_SSLMODE");
        assertThat(StartupCheck.complaints(Profile.PRODUCTION, environment))
                .containsExactly(
                        "BANSO_DB_SSLMODE is not require, verify-ca or verify-full, though the database is elsewhere");
    }

    @Test
    void acceptsADatabaseOnTheSameMachineWithoutEncryption() {
        Map<String, String> environment = complete();
        environment.remove("BANSO_DB_SSLMODE");
        environment.put("BANSO_DB_HOST", "127.0.0.1");
        assertThat(StartupCheck.complaints(Profile.PRODUCTION, environment)).isEmpty();
    }

    @Test
    void refusesABrokerForOthersWithoutEncryption() {
        Map<String, String> environment = complete();
        environment.put("BANSO_MESSAGING_ADDRESS", "0.0.0.0");
        assertThat(StartupCheck.complaints(Profile.PRODUCTION, environment))
                .containsExactly("BANSO_MESSAGING_TLS is not true, though centres may connect from elsewhere");
    }

    @Test
    void neverRepeatsASecret() {
        Map<String, String> environment = complete();
        environment.put("BANSO_LDAP_BIND_PASSWORD", "demo-directory");
        assertThat(StartupCheck.complaints(Profile.PRODUCTION, environment))
                .noneMatch(complaint -> complaint.contains("demo-directory"));
    }

    @Test
    void asksNothingOfADemonstration() {
        assertThat(StartupCheck.complaints(Profile.DEMO, Map.of())).isEmpty();
    }
}
