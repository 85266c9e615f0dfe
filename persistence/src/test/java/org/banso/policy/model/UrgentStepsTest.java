package org.banso.policy.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Arrays;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.banso.kernel.model.Database;
import org.banso.kernel.model.Reason;
import org.banso.kernel.model.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What to do at once in a danger: steps from a day on and until a day. */
class UrgentStepsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 14);

    @RegisterExtension
    final Database database = new Database();

    @Test
    void everyDangerHasItsStepsInTheirOrderAndANumberToCall() {
        for (String danger : Arrays.asList("VIOLENCE", "SUICIDE_RISK", "CHILD_AT_RISK")) {
            var steps = steps().on(TODAY).stream()
                    .filter(step -> step.danger().equals(danger))
                    .toList();
            assertThat(steps).as(danger).hasSizeGreaterThan(2);
            assertThat(steps).extracting(UrgentStepLine::place).isSorted();
            assertThat(steps.get(0).telephone()).as(danger).isNotEmpty();
        }
    }

    @Test
    void anEndedStepIsShownNoMoreAndANewOneFromItsDayOn() {
        UrgentStepLine first = steps().on(TODAY).get(0);
        steps().get(first.id()).end(TODAY, TODAY);
        steps().add(new UrgentStep(said(TODAY.plusDays(1)), TODAY));
        steps().flush();

        assertThat(steps().on(TODAY)).extracting(UrgentStepLine::id).contains(first.id());
        assertThat(steps().on(TODAY.plusDays(1))).extracting(UrgentStepLine::id).doesNotContain(first.id());
        assertThat(steps().on(TODAY.plusDays(1)))
                .extracting(UrgentStepLine::step)
                .contains("架空の手順");
        refuses(PolicyReason.STEP_ENDED_ALREADY, () -> steps().get(first.id()).end(TODAY, TODAY));
    }

    @Test
    void refusesWhatWouldHoldInThePast() {
        UrgentStepLine first = steps().on(TODAY).get(0);
        refuses(PolicyReason.STEP_FROM_THE_PAST, () -> new UrgentStep(said(TODAY.minusDays(1)), TODAY));
        refuses(PolicyReason.STEP_ENDS_TOO_EARLY, () -> steps().get(first.id()).end(TODAY.minusDays(1), TODAY));
    }

    private static AddUrgentStep said(LocalDate from) {
        return new AddUrgentStep("VIOLENCE", 9, "架空の手順", "", "", "試験", from);
    }

    private UrgentSteps steps() {
        return new UrgentSteps(database.em());
    }

    private static void refuses(Reason reason, ThrowingCallable deed) {
        assertThatExceptionOfType(Refused.class).isThrownBy(deed).matches(refused -> refused.is(reason));
    }
}
