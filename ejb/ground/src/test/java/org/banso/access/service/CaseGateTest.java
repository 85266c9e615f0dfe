package org.banso.access.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.banso.access.model.AccessReason;
import org.banso.access.model.Deed;
import org.banso.access.model.Ground;
import org.banso.access.model.Standing;
import org.banso.access.model.Standings;
import org.banso.directory.model.Actor;
import org.banso.directory.model.Agency;
import org.banso.directory.model.Role;
import org.banso.directory.service.CurrentActor;
import org.banso.kernel.model.Database;
import org.banso.kernel.model.KernelReason;
import org.banso.kernel.model.Reason;
import org.banso.kernel.model.Refused;
import org.banso.kernel.model.Tokyo;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CaseGateTest {

    private static final Instant NOW = Instant.parse("2024-06-03T01:00:00Z");
    private static final Actor CASEWORKER = actor(Agency.PLAT_HOME, Role.CASEWORKER);
    private static final Actor OFFICER = actor(Agency.WARD, Role.WARD_OFFICER);
    private static final Actor CLERK = actor(Agency.EDU_CENTER, Role.CENTRE_CLERK);
    private static final long CASE = 7;
    private static final long NO_CASE = 8;

    @RegisterExtension
    final Database database = new Database();

    @BeforeEach
    void aCaseAtTheDesk() {
        gate(CASEWORKER).grant(CASE, Agency.PLAT_HOME, Ground.JOINT_DESK, NOW, null);
    }

    @Test
    void letsStaffOfAnAgencyWithAStandingThroughAndSaysWhoTheyAre() {
        assertThat(gate(CASEWORKER).require(Deed.READ, CASE)).isEqualTo(CASEWORKER);
        assertThat(gate(CASEWORKER).require(Deed.WRITE, CASE)).isEqualTo(CASEWORKER);
    }

    @Test
    void answersTheSameForACaseThatIsNotYoursAndForOneThatIsNotThere() {
        assertThat(refusal(OFFICER, Deed.READ, CASE)).isEqualTo(KernelReason.NOT_FOUND);
        assertThat(refusal(OFFICER, Deed.DECIDE_PLAN, CASE)).isEqualTo(KernelReason.NOT_FOUND);
        assertThat(refusal(CLERK, Deed.WRITE, CASE)).isEqualTo(KernelReason.NOT_FOUND);
        assertThat(refusal(CASEWORKER, Deed.READ, NO_CASE)).isEqualTo(KernelReason.NOT_FOUND);
    }

    @Test
    void saysThatItIsAnotherRolesDeedToWhoeverMaySeeTheCase() {
        gate(CASEWORKER).grant(CASE, Agency.WARD, Ground.PLAN_DECISION, NOW, null);

        assertThat(refusal(CASEWORKER, Deed.DECIDE_PLAN, CASE)).isEqualTo(AccessReason.NOT_YOUR_ROLE);
        assertThat(refusal(OFFICER, Deed.WRITE, CASE)).isEqualTo(AccessReason.NOT_YOUR_ROLE);
        assertThat(gate(OFFICER).require(Deed.DECIDE_PLAN, CASE)).isEqualTo(OFFICER);
    }

    @ParameterizedTest
    @EnumSource(names = {"PRINT", "EXPORT", "ASSIGN", "INVITE", "NOTIFY", "ATTACH", "WRITE", "SHUT"})
    void refusesWhateverTakesAwayOrGivesToWhoeverOnlyLooks(Deed deed) {
        gate(CASEWORKER).give(Standing.of(NO_CASE, "zz-test", Ground.BREAK_GLASS, 1, NOW, NOW.plusSeconds(60)));

        assertThat(gate(CASEWORKER).require(Deed.READ, NO_CASE)).isEqualTo(CASEWORKER);
        assertThat(refusal(CASEWORKER, deed, NO_CASE)).isEqualTo(AccessReason.NOT_YOUR_ROLE);
    }

    @Test
    void nothingIsGivenToSomebodyWhoCouldNotDoIt() {
        gate(CASEWORKER).mustBeOpenTo(CASEWORKER, Deed.WRITE, CASE);

        for (Actor other : List.of(OFFICER, CLERK, actor(Agency.PLAT_HOME, Role.ADMINISTRATOR))) {
            assertThatExceptionOfType(Refused.class)
                    .isThrownBy(() -> gate(CASEWORKER).mustBeOpenTo(other, Deed.WRITE, CASE))
                    .extracting(Refused::reason)
                    .isEqualTo(AccessReason.SHUT_OUT);
        }
    }

    private Reason refusal(Actor actor, Deed deed, long caseId) {
        Refused[] caught = new Refused[1];
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> gate(actor).require(deed, caseId))
                .satisfies(refused -> caught[0] = refused);
        assertThat(caught[0].values()).isEmpty();
        return caught[0].reason();
    }

    private CaseGate gate(Actor actor) {
        CurrentActor current = new CurrentActor(null, null) {
            @Override
            public Actor actor() {
                return actor;
            }
        };
        return new CaseGate(current, new Standings(database.em()), Clock.fixed(NOW, Tokyo.ZONE));
    }

    private static Actor actor(Agency agency, Role role) {
        return new Actor("zz-test", "架空 試子", agency, Set.of(role));
    }
}
