package org.banso.access.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.PersistenceException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.banso.directory.model.Agency;
import org.banso.kernel.model.Database;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class StandingsTest {

    private static final Instant NOW = Instant.parse("2024-06-03T01:00:00Z");
    private static final Instant LATER = NOW.plus(Duration.ofDays(7));

    @RegisterExtension
    final Database database = new Database();

    private Standings standings;
    private long caseId;

    @BeforeEach
    void open() {
        standings = new Standings(database.em());
        caseId = 7;
    }

    @Test
    void whatWasGivenIsThereWithItsGroundAndItsTime() {
        standings.grant(caseId, Agency.HEALTH, Ground.PLAN_DECISION, NOW, LATER);
        database.flushAndClear();

        assertThat(standings.in(caseId)).singleElement().satisfies(standing -> {
            assertThat(standing.agency()).isEqualTo(Agency.HEALTH);
            assertThat(standing.ground()).isEqualTo(Ground.PLAN_DECISION);
            assertThat(standing.isOpenAt(NOW)).isTrue();
            assertThat(standing.isOpenAt(LATER)).isFalse();
        });
        assertThat(standings.in(caseId + 1)).isEmpty();
    }

    @Test
    void givingWhatIsHeldAlreadyChangesNothing() {
        standings.grant(caseId, Agency.MERKMAL, Ground.JOINT_DESK, NOW, null);
        standings.grant(caseId, Agency.MERKMAL, Ground.JOINT_DESK, LATER, null);
        standings.grant(caseId, Agency.MERKMAL, Ground.JOINT_DESK, NOW, LATER);

        assertThat(standings.in(caseId)).hasSize(1);
    }

    @Test
    void aLongerTimeOrAnotherGroundIsGivenBesideWhatIsHeld() {
        standings.grant(caseId, Agency.MERKMAL, Ground.JOINT_DESK, NOW, LATER);
        standings.grant(caseId, Agency.MERKMAL, Ground.JOINT_DESK, NOW, null);
        standings.grant(caseId, Agency.MERKMAL, Ground.ROLE_DECIDED, NOW, LATER);

        assertThat(standings.in(caseId)).hasSize(3);
    }

    @Test
    void settlingAGroundEndsWhoIsMissingAndBeginsWhoIsNewAndLeavesOtherGroundsAlone() {
        standings.grant(caseId, Agency.MERKMAL, Ground.ROLE_DECIDED, NOW, null);
        standings.grant(caseId, Agency.HEALTH, Ground.ROLE_DECIDED, NOW, null);
        standings.grant(caseId, Agency.HEALTH, Ground.PLAN_DECISION, NOW, null);
        standings.settle(
                caseId,
                Ground.ROLE_DECIDED,
                Map.of(Agency.MERKMAL, Optional.empty(), Agency.PORT, Optional.empty()),
                LATER);
        database.flushAndClear();

        assertThat(openAt(LATER.minusMillis(1), Ground.ROLE_DECIDED))
                .containsExactlyInAnyOrder(Agency.MERKMAL, Agency.HEALTH);
        assertThat(openAt(LATER, Ground.ROLE_DECIDED)).containsExactlyInAnyOrder(Agency.MERKMAL, Agency.PORT);
        assertThat(openAt(LATER, Ground.PLAN_DECISION)).containsExactly(Agency.HEALTH);
    }

    private Set<Agency> openAt(Instant now, Ground ground) {
        return standings.in(caseId).stream()
                .filter(standing -> standing.ground() == ground && standing.isOpenAt(now))
                .map(Standing::agency)
                .collect(Collectors.toSet());
    }

    @Test
    void aStandingThatEndsBeforeItBeginsCannotBeMade() {
        assertThatThrownBy(() -> new Standing(caseId, Agency.WARD, Ground.PLAN_DECISION, NOW, NOW))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> database.em()
                        .createNativeQuery(
                                "insert into access_standing values (1, ?1, 'WARD', 'PLAN_DECISION', now(), now())")
                        .setParameter(1, caseId)
                        .executeUpdate())
                .isInstanceOf(PersistenceException.class);
    }
}
