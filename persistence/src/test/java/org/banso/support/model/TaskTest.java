package org.banso.support.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.banso.casefile.model.CaseFixture.DESK;
import static org.banso.casefile.model.CaseFixture.NOW;
import static org.banso.casefile.model.CaseFixture.PSYCHOLOGIST;
import static org.banso.casefile.model.CaseFixture.TODAY;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Set;
import org.banso.directory.model.Actor;
import org.banso.directory.model.Agency;
import org.banso.directory.model.Role;
import org.banso.kernel.model.KernelReason;
import org.banso.kernel.model.Reason;
import org.banso.kernel.model.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class TaskTest {

    private static final Actor COLLEAGUE = new Actor("desk2", "窓口 架空代", DESK.agency(), Set.of(Role.DESK));

    private final Task mine =
            Task.written(new AddTask(null, "手紙を出す", TODAY, null), DESK.uid(), DESK.agency(), DESK.uid(), NOW);
    private final Task ofMyAgency = Task.ofAgency(TaskKind.LEAD_REVIEW, 1, TODAY, Agency.PLAT_HOME, DESK.uid(), NOW);

    @Test
    void isTickedAndTheTickTakenAway() {
        mine.complete(0, DESK, NOW);
        refuses(SupportReason.TASK_DONE_ALREADY, () -> mine.complete(0, DESK, NOW));

        mine.undo(0, DESK);
        refuses(SupportReason.TASK_NOT_DONE, () -> mine.undo(0, DESK));
    }

    @Test
    void isNobodyElsesToTick() {
        refuses(KernelReason.NOT_FOUND, () -> mine.complete(0, COLLEAGUE, NOW));
        mine.complete(0, DESK, NOW);
        refuses(KernelReason.NOT_FOUND, () -> mine.undo(0, COLLEAGUE));
    }

    @Test
    void isTickedByWhoeverOfTheAgencyIsFirstWhenItIsTheAgencys() {
        refuses(KernelReason.NOT_FOUND, () -> ofMyAgency.complete(0, PSYCHOLOGIST, NOW));

        ofMyAgency.complete(0, COLLEAGUE, NOW);

        refuses(SupportReason.TASK_DONE_ALREADY, () -> ofMyAgency.complete(0, DESK, NOW));
    }

    @Test
    void refusesATickFromAStalePage() {
        refuses(KernelReason.CHANGED_MEANWHILE, () -> mine.complete(1, DESK, NOW));
        mine.complete(0, DESK, NOW);
        refuses(KernelReason.CHANGED_MEANWHILE, () -> mine.undo(1, DESK));
    }

    @Test
    void movesToAnotherAgencyWithTheDecision() {
        ofMyAgency.move(TODAY.plusMonths(3), Agency.MERKMAL);

        ofMyAgency.complete(0, PSYCHOLOGIST, NOW);
    }

    private static void refuses(Reason reason, Executable deed) {
        assertThat(assertThrows(Refused.class, deed).reason()).isEqualTo(reason);
    }
}
