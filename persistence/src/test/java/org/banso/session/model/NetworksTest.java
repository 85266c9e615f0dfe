package org.banso.session.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.banso.kernel.model.Database;
import org.banso.kernel.model.Refused;
import org.banso.kernel.model.Tokyo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NetworksTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 3);
    private static final Instant NOW = Tokyo.startOf(TODAY).plusSeconds(36_000);

    @RegisterExtension
    final Database database = new Database();

    @Test
    void withoutALineTheSecondFactorIsAskedEverywhere() {
        assertThat(new Networks(database.em()).ruleFor("127.0.0.1", TODAY)).isEqualTo(NetworkRule.ASKED);
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

        assertThat(new Networks(database.em()).ruleFor(address, TODAY)).isEqualTo(rule);
    }

    @Test
    void aNetworkWithAHostInItIsNoNetwork() {
        assertThatThrownBy(() -> add("10.0.0.7/8", "NOT_ASKED")).hasMessageContaining("cidr");
    }

    @Test
    void aLineEndsOnItsDayAndStaysInTheList() {
        Networks networks = new Networks(database.em());
        networks.add(trusted(" 10.20.0.0/16 "), null, "admin1", NOW);
        assertThat(networks.ruleFor("10.20.3.4", TODAY)).isEqualTo(NetworkRule.NOT_ASKED);
        NetworkLine line = networks.lines(TODAY).get(0);
        assertThat(line)
                .extracting(NetworkLine::network, NetworkLine::reason, NetworkLine::addedBy, NetworkLine::over)
                .containsExactly("10.20.0.0/16", "本庁舎の端末", "admin1", false);

        networks.end(new EndNetwork(line.id(), TODAY.plusDays(1)), "admin1", TODAY);

        assertThat(networks.ruleFor("10.20.3.4", TODAY)).isEqualTo(NetworkRule.NOT_ASKED);
        assertThat(networks.ruleFor("10.20.3.4", TODAY.plusDays(1))).isEqualTo(NetworkRule.ASKED);
        assertThat(networks.lines(TODAY.plusDays(1)))
                .singleElement()
                .extracting(NetworkLine::over)
                .isEqualTo(true);
        refuses(
                SessionReason.NETWORK_OVER,
                () -> networks.end(new EndNetwork(line.id(), TODAY.plusDays(5)), "admin1", TODAY.plusDays(1)));
        networks.add(trusted("10.20.0.0/16"), null, "admin1", NOW.plusSeconds(86_400));
    }

    @Test
    void refusesToEndInThePastAndWhatIsNotThere() {
        Networks networks = new Networks(database.em());
        refuses(
                SessionReason.NETWORK_ENDS_IN_PAST,
                () -> networks.end(new EndNetwork(1L, TODAY.minusDays(1)), "admin1", TODAY));
        refuses(SessionReason.NETWORK_OVER, () -> networks.end(new EndNetwork(999_999L, TODAY), "admin1", TODAY));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10.0.0.7/8",
                "10.20.0.0/33",
                "300.1.1.0/24",
                "ward.example",
                "10.20/16",
                "2001:db8::1/32",
                "2001:db8::/129",
                "10.20.0.0/16; drop table x",
                ""
            })
    void refusesWhatIsNoNetwork(String written) {
        refuses(SessionReason.NETWORK_UNREADABLE, () -> Network.read(written));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0/0", "0.0.0.0/7", "2000::/3", "::/0"})
    void refusesToTrustHalfTheWorld(String wide) {
        Networks networks = new Networks(database.em());

        refuses(SessionReason.NETWORK_TOO_WIDE, () -> networks.add(trusted(wide), null, "admin1", NOW));
        networks.add(new AddNetwork(wide, NetworkRule.REFUSED, "庁外"), null, "admin1", NOW);
    }

    @Test
    void refusesTheSameTwiceAndToShutOneselfOut() {
        Networks networks = new Networks(database.em());
        networks.add(trusted("10.20.0.0/16"), null, "admin1", NOW);

        refuses(SessionReason.NETWORK_NAMED_ALREADY, () -> networks.add(trusted("10.20.0.0/16"), null, "admin1", NOW));
        refuses(
                SessionReason.NETWORK_SHUTS_YOU_OUT,
                () -> networks.add(
                        new AddNetwork("10.20.3.0/24", NetworkRule.REFUSED, "試し"), "10.20.3.9", "admin1", NOW));
        networks.add(new AddNetwork("10.20.3.0/24", NetworkRule.REFUSED, "試し"), "10.20.4.9", "admin1", NOW);
        networks.add(new AddNetwork("10.20.5.0/24", NetworkRule.REFUSED, "試し"), "0:0:0:0:0:0:0:1", "admin1", NOW);
    }

    private static AddNetwork trusted(String network) {
        return new AddNetwork(network, NetworkRule.NOT_ASKED, "本庁舎の端末");
    }

    private static void refuses(SessionReason reason, ThrowingCallable deed) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(deed)
                .extracting(Refused::reason)
                .isEqualTo(reason);
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
