package org.banso.session.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.banso.kernel.model.Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NetworksTest {

    @RegisterExtension
    final Database database = new Database();

    @Test
    void withoutALineTheSecondFactorIsAskedEverywhere() {
        assertThat(new Networks(database.em()).ruleFor("127.0.0.1")).isEqualTo(NetworkRule.ASKED);
    }

    @ParameterizedTest
    @CsvSource({
        "10.1.2.3, NOT_ASKED",
        "10.9.0.1, REFUSED",
        "10.9.7.1, ASKED",
        "192.0.2.1, ASKED",
        "2001:db8::7, NOT_ASKED",
        "2001:db9::7, ASKED"
    })
    void theNarrowestNetworkDecides(String address, NetworkRule rule) {
        add("10.0.0.0/8", "NOT_ASKED");
        add("10.9.0.0/16", "REFUSED");
        add("10.9.7.0/24", "ASKED");
        add("2001:db8::/32", "NOT_ASKED");

        assertThat(new Networks(database.em()).ruleFor(address)).isEqualTo(rule);
    }

    @Test
    void aNetworkWithAHostInItIsNoNetwork() {
        assertThatThrownBy(() -> add("10.0.0.7/8", "NOT_ASKED")).hasMessageContaining("cidr");
    }

    private void add(String network, String rule) {
        database.em()
                .createNativeQuery(
                        "insert into session_network (network, rule, note) values (cast(?network as cidr), ?rule, 'test')")
                .setParameter("network", network)
                .setParameter("rule", rule)
                .executeUpdate();
    }
}
