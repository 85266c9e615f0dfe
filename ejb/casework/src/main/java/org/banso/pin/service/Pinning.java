package org.banso.pin.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.banso.access.model.CaseSight;
import org.banso.access.model.Deed;
import org.banso.access.service.CaseGate;
import org.banso.casefile.model.StoryValue;
import org.banso.directory.model.Actor;
import org.banso.directory.model.Role;
import org.banso.kernel.model.Audited;
import org.banso.kernel.model.CaseHappening;
import org.banso.kernel.model.CaseId;
import org.banso.kernel.model.KernelReason;
import org.banso.kernel.model.Refused;
import org.banso.pin.model.Pin;
import org.banso.pin.model.PinBoard;
import org.banso.pin.model.PinFact;
import org.banso.pin.model.PinReason;
import org.banso.pin.model.Pins;
import org.banso.pin.model.TurnPin;
import org.banso.policy.service.PolicyBook;

/** Facts go on top of a case, and are taken off. */
@Stateless
@RolesAllowed({Role.Names.DESK, Role.Names.CASEWORKER, Role.Names.PSYCHOLOGIST, Role.Names.SUPERVISOR})
public class Pinning {

    @Inject
    private CaseGate gate;

    @Inject
    private Pins pins;

    @Inject
    private PolicyBook policy;

    @Inject
    private Event<CaseHappening> happenings;

    @Inject
    private Clock clock;

    protected Pinning() {}

    public Pinning(CaseGate gate, Pins pins, PolicyBook policy, Event<CaseHappening> happenings, Clock clock) {
        this.gate = gate;
        this.pins = pins;
        this.policy = policy;
        this.happenings = happenings;
        this.clock = clock;
    }

    /** All that stands on a case, and what stood there. @throws Refused NOT_FOUND */
    @Audited(value = "pin.board", look = true)
    @RolesAllowed({
        Role.Names.DESK,
        Role.Names.CASEWORKER,
        Role.Names.PSYCHOLOGIST,
        Role.Names.SUPERVISOR,
        Role.Names.WARD_OFFICER
    })
    public PinBoard board(@CaseId long caseId) {
        CaseGate.Admitted reader = gate.requireAdmission(Deed.READ, caseId);
        return pins.board(caseId, reader.sight(), reader.writes(), policy.undoWithin(), clock.instant());
    }

    /**
     * Pins a fact.
     *
     * @return its id
     * @throws Refused {@link PinReason#TOO_MANY}; {@link Pin#Pin}
     */
    @Audited("pin.pin")
    public long pin(@NotNull @Valid PinFact command) {
        Actor actor = gate.require(Deed.WRITE, command.caseId());
        Instant now = clock.instant();
        Pin pin = new Pin(command, actor, now);
        mustHaveRoom(command.caseId(), now);
        pins.add(pin);
        pins.flush();
        tell("pin.PINNED", pin, actor, now);
        return pin.id();
    }

    /** Takes it off. @throws Refused NOT_FOUND; {@link Pin#takeOff} */
    @Audited("pin.take-off")
    public void takeOff(@NotNull @Valid TurnPin command) {
        Actor actor = gate.require(Deed.WRITE, command.caseId());
        Instant now = clock.instant();
        Pin pin = get(command);
        pin.takeOff(command.version(), actor, now);
        pins.flush();
        tell("pin.TAKEN_OFF", pin, actor, now);
    }

    /** Puts it back, as it was. @throws Refused NOT_FOUND, {@link PinReason#TOO_MANY}; {@link Pin#putBack} */
    @Audited("pin.put-back")
    public void putBack(@NotNull @Valid TurnPin command) {
        Actor actor = gate.require(Deed.WRITE, command.caseId());
        Instant now = clock.instant();
        Pin pin = get(command);
        pin.putBack(command.version(), policy.undoWithin(), now);
        mustHaveRoom(command.caseId(), now);
        pins.flush();
        tell("pin.PUT_BACK", pin, actor, now);
    }

    /** Counted before the new one is written. */
    private void mustHaveRoom(long caseId, Instant now) {
        int most = policy.pinsPerCase();
        if (pins.standing(caseId, CaseSight.EVERYTHING, now).size() >= most) {
            throw new Refused(PinReason.TOO_MANY, most);
        }
    }

    private Pin get(TurnPin command) {
        return pins.find(command.pinId())
                .filter(pin -> pin.caseId() == command.caseId())
                .orElseThrow(() -> new Refused(KernelReason.NOT_FOUND));
    }

    private void tell(String kind, Pin pin, Actor by, Instant now) {
        happenings.fire(new CaseHappening(
                pin.caseId(),
                now,
                kind,
                by.uid(),
                by.agency().name(),
                pin.id(),
                List.of(StoryValue.of(pin.kind(), pin.kind().group()))));
    }
}
