package org.banso.audit.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.banso.audit.model.AuditChain;
import org.banso.audit.model.AuditEntry;
import org.banso.audit.model.ChainState;
import org.banso.audit.model.HeadKey;
import org.banso.audit.model.Outcome;
import org.banso.audit.model.Witnessed;
import org.banso.kernel.model.Database;
import org.banso.kernel.model.Tokyo;
import org.banso.policy.service.Surroundings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class AuditSealerTest {

    private static final Instant NIGHT = Instant.parse("2024-06-03T17:30:00Z");
    private static final Map<String, String> DEMO = Map.of("BANSO_PROFILE", "demo");

    @RegisterExtension
    final Database database = new Database();

    @Test
    void aDayIsSealedThenProvedByNightAndSignedOnceTheProofIsALinkOfTheNextDay() {
        AuditChain chain = new AuditChain(database.em());
        look(chain);
        sealer(chain, NIGHT.minus(Duration.ofHours(12))).seal();
        assertThat(chain.heads()).isEmpty();

        AuditSealer night = sealer(chain, NIGHT);
        night.prove();
        night.seal();

        assertThat(chain.heads())
                .singleElement()
                .satisfies(head -> assertThat(
                                HeadKey.of(HeadKey.OF_THE_DEMONSTRATION).verifies(head))
                        .isTrue());
        ChainState state = chain.state();
        assertThat(state.provedAt()).isEqualTo(NIGHT);
        assertThat(state.provedReason()).isNull();
        assertThat(state.signedDay()).isEqualTo(chain.heads().get(0).day());
        assertThat(state.waiting()).isZero();
    }

    @Test
    void aProofThatFindsSomethingSaysWhatAndStaysOnRecord() {
        AuditChain chain = new AuditChain(database.em());
        look(chain);
        AuditSealer night = sealer(chain, NIGHT);
        night.seal();
        database.em()
                .createNativeQuery("alter table audit_entry disable trigger user")
                .executeUpdate();
        database.em()
                .createNativeQuery("update audit_entry set uid = 'zz-other'")
                .executeUpdate();
        database.em()
                .createNativeQuery("alter table audit_entry enable trigger user")
                .executeUpdate();
        night.prove();

        assertThat(chain.state().provedReason()).isEqualTo("audit.ALTERED");
    }

    @Test
    void halvesThatDoNotBelongTogetherStopTheStart() {
        AuditChain chain = new AuditChain(database.em());
        assertThatCode(() -> sealer(chain, NIGHT).checkTheKeys()).doesNotThrowAnyException();

        Surroundings mixed = new Surroundings(
                Map.of("BANSO_PROFILE", "demo", AuditSecret.SIGNING_KEY, AuditSecret.DEMO_TERM_KEY), new Properties());
        assertThatThrownBy(() ->
                        new AuditSealer(chain, new AuditSecret(mixed), Clock.fixed(NIGHT, Tokyo.ZONE)).checkTheKeys())
                .hasMessage("BANSO_AUDIT_PUBLIC_KEY is not the other half of BANSO_AUDIT_SIGNING_KEY");
    }

    @Test
    void outsideTheDemonstrationThereIsNoKeyThatEverybodyKnows() {
        AuditSecret ward = new AuditSecret(new Surroundings(Map.of(), new Properties()));

        assertThatThrownBy(ward::cipher).hasMessage("BANSO_AUDIT_KEY is not set");
        assertThatThrownBy(ward::signer).hasMessage("BANSO_AUDIT_SIGNING_KEY is not set");
        assertThatThrownBy(ward::key).hasMessage("BANSO_AUDIT_PUBLIC_KEY is not set");
    }

    private static void look(AuditChain chain) {
        chain.arrive(new AuditEntry(
                new Witnessed(NIGHT, "casefile.read", true, 7L, Outcome.OK, null), "zz-test", null, List.of(), null));
    }

    private static AuditSealer sealer(AuditChain chain, Instant now) {
        return new AuditSealer(
                chain, new AuditSecret(new Surroundings(DEMO, new Properties())), Clock.fixed(now, Tokyo.ZONE));
    }
}
