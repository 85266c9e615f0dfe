package org.banso.retention.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.banso.directory.model.Actor;
import org.banso.directory.model.Role;
import org.banso.directory.service.CurrentActor;
import org.banso.kernel.model.Act;
import org.banso.kernel.model.Audited;
import org.banso.kernel.model.FiscalYear;
import org.banso.kernel.model.Fresh;
import org.banso.kernel.model.PlainText;
import org.banso.kernel.model.Refused;
import org.banso.kernel.model.Tokyo;
import org.banso.policy.service.PolicyBook;
import org.banso.retention.model.AnswerDisposal;
import org.banso.retention.model.Certificate;
import org.banso.retention.model.Disposal;
import org.banso.retention.model.Disposals;
import org.banso.retention.model.DisposedLine;
import org.banso.retention.model.DueLine;
import org.banso.retention.model.Hold;
import org.banso.retention.model.Periods;
import org.banso.retention.model.PlaceHold;
import org.banso.retention.model.ProposeDisposal;
import org.banso.retention.model.RecordKey;
import org.banso.retention.model.RetentionReason;

/**
 * What is past its time is held, or proposed by a ward officer and approved by somebody else. Numbers and days only: nobody
 * needs to read a file to destroy it, so nobody needs a standing in it.
 */
@Stateless
@RolesAllowed({Role.Names.WARD_OFFICER, Role.Names.SUPERVISOR})
public class Disposing {

    @Inject
    private CurrentActor current;

    @Inject
    private Disposals disposals;

    @Inject
    private PolicyBook policy;

    @Inject
    private Clock clock;

    protected Disposing() {}

    public Disposing(CurrentActor current, Disposals disposals, PolicyBook policy, Clock clock) {
        this.current = current;
        this.disposals = disposals;
        this.policy = policy;
        this.clock = clock;
    }

    /** What is past its time, the longest first. */
    @Audited(value = "retention.due", look = true)
    public List<DueLine> due() {
        return disposals.due(today(), periods());
    }

    /** How long each kind is kept today. */
    public Periods periods() {
        return new Periods(policy.caseKeptMonths(), policy.receptionKeptMonths(), policy.disclosureKeptMonths());
    }

    /** @throws Refused {@link RetentionReason#NOT_DUE}, {@link RetentionReason#HELD_ALREADY}, PROPOSED_ALREADY */
    @Audited("retention.hold")
    @RolesAllowed(Role.Names.WARD_OFFICER)
    public void hold(@NotNull @Valid PlaceHold command) {
        Actor actor = current.actor();
        RecordKey key = new RecordKey(command.kind(), command.recordId());
        requireUnproposed(disposals.due(key, today(), periods()));
        disposals.hold(new Hold(command, actor.uid(), clock.instant()), key);
        disposals.flush();
    }

    /** @throws Refused {@link RetentionReason#NOT_HELD} */
    @Audited("retention.lift")
    @RolesAllowed(Role.Names.WARD_OFFICER)
    public void lift(@NotNull @Valid RecordKey key) {
        Actor actor = current.actor();
        disposals
                .openHold(key)
                .orElseThrow(() -> new Refused(RetentionReason.NOT_HELD))
                .lift(actor.uid(), clock.instant());
        disposals.flush();
    }

    /** @throws Refused NOTHING_CHOSEN, NOT_DUE, HELD, PROPOSED_ALREADY */
    @Audited("retention.propose")
    @RolesAllowed(Role.Names.WARD_OFFICER)
    public void propose(@NotNull @Valid ProposeDisposal command) {
        Actor actor = current.actor();
        Instant now = clock.instant();
        requireSome(command.records());
        for (RecordKey key : command.records()) {
            DueLine due = disposals.due(key, today(), periods());
            requireUnproposed(due);
            requireUnheld(key);
            disposals.propose(new Disposal(due, actor.uid(), now));
        }
        disposals.flush();
    }

    /**
     * Approves, and destroys at once; or turns down.
     *
     * @return the number of the certificate; empty when it was turned down
     * @throws Refused NOTHING_CHOSEN, NOT_PROPOSED, SAME_PERSON, NOT_DUE, HELD
     */
    @Fresh
    @Audited("retention.approve")
    public String answer(@NotNull @Valid AnswerDisposal command) {
        Actor actor = current.actor();
        Instant now = clock.instant();
        requireSome(command.disposalIds());
        if (!command.approved()) {
            command.disposalIds().forEach(id -> disposals.get(id).turnDown(actor.uid(), now));
            disposals.flush();
            return "";
        }
        List<Disposal> approved =
                command.disposalIds().stream().distinct().map(disposals::get).toList();
        for (Disposal disposal : approved) {
            disposal.requireApprovableBy(actor.uid());
            disposals.due(disposal.key(), today(), periods());
            requireUnheld(disposal.key());
        }
        String certificate = disposals.nextCertificate(FiscalYear.of(today()));
        approved.forEach(disposal -> disposals.destroy(disposal, certificate, actor.uid(), now));
        disposals.flush();
        return certificate;
    }

    /** What was destroyed, the latest first. */
    @Audited(value = "retention.done", look = true)
    public List<DisposedLine> done() {
        return disposals.done();
    }

    /** @throws Refused NOT_FOUND */
    @Audited(value = "retention.certificate", look = true, act = Act.PRINT)
    public Certificate certificate(@NotNull @PlainText(max = 16) String number) {
        return disposals.certificate(number);
    }

    private static void requireSome(List<?> chosen) {
        if (chosen.isEmpty()) {
            throw new Refused(RetentionReason.NOTHING_CHOSEN);
        }
    }

    private static void requireUnproposed(DueLine due) {
        if (due.disposalId() != null) {
            throw new Refused(RetentionReason.PROPOSED_ALREADY, due.number());
        }
    }

    private void requireUnheld(RecordKey key) {
        disposals.openHold(key).ifPresent(hold -> {
            throw new Refused(RetentionReason.HELD, hold.reason());
        });
    }

    private LocalDate today() {
        return Tokyo.dateOf(clock.instant());
    }
}
