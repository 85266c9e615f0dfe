package org.banso.handover.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.banso.access.model.CaseDoors;
import org.banso.access.model.Deed;
import org.banso.access.model.Provision;
import org.banso.access.model.RecordProvision;
import org.banso.access.service.CaseGate;
import org.banso.casefile.model.CaseSheet;
import org.banso.casefile.model.CaseSheets;
import org.banso.casefile.model.Consents;
import org.banso.casefile.model.StoryValue;
import org.banso.directory.model.Actor;
import org.banso.directory.model.Agency;
import org.banso.directory.model.Role;
import org.banso.directory.service.CurrentActor;
import org.banso.handover.model.AnswerHandover;
import org.banso.handover.model.AskHandover;
import org.banso.handover.model.Handover;
import org.banso.handover.model.HandoverLine;
import org.banso.handover.model.HandoverLists;
import org.banso.handover.model.HandoverReason;
import org.banso.handover.model.HandoverTo;
import org.banso.handover.model.HandoverTurn;
import org.banso.handover.model.Handovers;
import org.banso.handover.model.TurnHandover;
import org.banso.kernel.model.Act;
import org.banso.kernel.model.Audited;
import org.banso.kernel.model.CaseHappening;
import org.banso.kernel.model.CaseId;
import org.banso.kernel.model.KernelReason;
import org.banso.kernel.model.Refused;
import org.banso.kernel.model.Tokyo;

/** Another body is asked, and answers. */
@Stateless
@RolesAllowed({Role.Names.DESK, Role.Names.CASEWORKER, Role.Names.PSYCHOLOGIST, Role.Names.SUPERVISOR})
public class HandingOver {

    @Inject
    private CaseGate gate;

    @Inject
    private CurrentActor current;

    @Inject
    private Handovers handovers;

    @Inject
    private Consents consents;

    @Inject
    private CaseSheets sheets;

    @Inject
    private CaseDoors doors;

    @Inject
    private Event<CaseHappening> happenings;

    @Inject
    private Clock clock;

    protected HandingOver() {}

    public HandingOver(
            CaseGate gate,
            CurrentActor current,
            Handovers handovers,
            Consents consents,
            CaseSheets sheets,
            CaseDoors doors,
            Event<CaseHappening> happenings,
            Clock clock) {
        this.gate = gate;
        this.current = current;
        this.handovers = handovers;
        this.consents = consents;
        this.sheets = sheets;
        this.doors = doors;
        this.happenings = happenings;
        this.clock = clock;
    }

    /**
     * Asks; what is told without a consent on record is written among what was told outside, in the same transaction.
     *
     * @return its id
     * @throws Refused {@link Handover#asked}
     */
    @Audited("handover.ask")
    public long ask(@NotNull @Valid AskHandover command) {
        Actor actor = gate.require(Deed.NOTIFY, command.caseId());
        Instant now = clock.instant();
        LocalDate today = Tokyo.dateOf(now);
        Agency to = command.toAgency();
        boolean consented = to != null && consents.covering(command.caseId(), to, command.items(), today);
        CaseSheet sheet = sheets.sheet(command.caseId(), now);
        LocalDate born = sheet.subject().birthDate();
        Handover handover = Handover.asked(
                command,
                new Handover.Told(
                        sheet.number(),
                        sheet.subject().name(),
                        sheet.subject().kana(),
                        born == null ? null : born.getYear()),
                consented,
                actor,
                now);
        handovers.add(handover);
        if (command.ground() != null) {
            doors.add(new Provision(provision(command, today), actor.uid(), now));
        }
        tell("handover.ASKED", handover, command.caseId(), actor, now);
        return handover.id();
    }

    private static RecordProvision provision(AskHandover command, LocalDate today) {
        return new RecordProvision(
                command.caseId(),
                Objects.requireNonNull(command.ground()),
                command.toAgency() == null
                        ? command.toBody()
                        : command.toAgency().name(),
                command.items().stream().sorted().map(Enum::name).collect(Collectors.joining("\n")),
                command.purpose(),
                command.about(),
                today,
                null);
    }

    /** Of a case, those that wait first. @throws Refused NOT_FOUND */
    @Audited(value = "handover.of-case", look = true)
    @RolesAllowed({
        Role.Names.DESK,
        Role.Names.CASEWORKER,
        Role.Names.PSYCHOLOGIST,
        Role.Names.SUPERVISOR,
        Role.Names.WARD_OFFICER
    })
    public List<HandoverLine> ofCase(@CaseId long caseId) {
        return handovers.ofCase(caseId, gate.requireSight(Deed.READ, caseId), today());
    }

    /** To be printed as a letter of introduction (紹介状). @throws Refused NOT_FOUND, NOT_YOUR_ROLE */
    @Audited(value = "handover.print", look = true, act = Act.PRINT)
    public HandoverLine printed(@CaseId long caseId, long handoverId) {
        return handovers.ofCase(caseId, gate.requireSight(Deed.PRINT, caseId), today()).stream()
                .filter(line -> line.id() == handoverId)
                .findFirst()
                .orElseThrow(() -> new Refused(KernelReason.NOT_FOUND));
    }

    /** What my agency asked others, and was asked. */
    @Audited(value = "handover.lists", look = true)
    public HandoverLists mine() {
        return new HandoverLists(handovers.sent(gate.reader(), today()), handovers.received(gate.reader(), today()));
    }

    /**
     * The sender, or a colleague in the case, says how it went on, also what they heard from the other body.
     *
     * @throws Refused NOT_FOUND; {@link Handover#turn}
     */
    @Audited("handover.turn")
    public void turn(@NotNull @Valid TurnHandover command) {
        Actor actor = gate.require(Deed.WRITE, command.caseId());
        Handover handover = handovers
                .find(command.handoverId())
                .filter(found -> found.caseId() == command.caseId())
                .orElseThrow(() -> new Refused(KernelReason.NOT_FOUND));
        go(handover, command.turn(), command.note(), command.version(), actor);
    }

    /** What my centre was asked, as it was told. */
    @Audited(value = "handover.inbox", look = true)
    @RolesAllowed(Role.Names.CENTRE_CLERK)
    public List<HandoverLine> inbox() {
        return handovers.inbox(current.actor().agency(), today());
    }

    /**
     * My centre answers. @throws Refused NOT_FOUND for what another was asked; {@link HandoverReason#TURN_NOT_NOW} also for
     * what is the sender's to say; {@link Handover#turn}
     */
    @Audited("handover.answer")
    @RolesAllowed(Role.Names.CENTRE_CLERK)
    public void answer(@NotNull @Valid AnswerHandover command) {
        Actor clerk = current.actor();
        Handover handover = handovers
                .find(command.handoverId())
                .filter(found -> found.toAgency().filter(clerk.agency()::equals).isPresent())
                .orElseThrow(() -> new Refused(KernelReason.NOT_FOUND));
        if (!command.turn().isReceivers()) {
            throw new Refused(HandoverReason.TURN_NOT_NOW, handover.state());
        }
        go(handover, command.turn(), command.note(), command.version(), clerk);
    }

    private void go(Handover handover, HandoverTurn turn, String note, int version, Actor by) {
        Instant now = clock.instant();
        handover.turn(turn, note, version, by.uid(), now);
        handovers.flush();
        String kind = switch (turn) {
            case ACCEPT -> "handover.ACCEPTED";
            case DECLINE -> "handover.DECLINED";
            case FINISH -> "handover.DONE";
            case CONFIRM -> "handover.CONFIRMED";
            case WITHDRAW -> "handover.WITHDRAWN";
        };
        tell(kind, handover, handover.caseId(), by, now);
    }

    private void tell(String kind, Handover handover, long caseId, Actor by, Instant now) {
        String to = handover.toAgency().map(StoryValue::of).orElseGet(() -> StoryValue.of(HandoverTo.OUTSIDE));
        happenings.fire(
                new CaseHappening(caseId, now, kind, by.uid(), by.agency().name(), handover.id(), List.of(to)));
    }

    private LocalDate today() {
        return Tokyo.dateOf(clock.instant());
    }
}
