package org.banso.disclosure.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.banso.access.model.Deed;
import org.banso.access.model.Ground;
import org.banso.access.model.Purpose;
import org.banso.access.service.CaseGate;
import org.banso.directory.model.Actor;
import org.banso.directory.model.Agency;
import org.banso.directory.model.Role;
import org.banso.disclosure.model.AnswerProposal;
import org.banso.disclosure.model.DisclosureRequest;
import org.banso.disclosure.model.DisclosureRequests;
import org.banso.disclosure.model.GivenRecord;
import org.banso.disclosure.model.ProposeDecision;
import org.banso.disclosure.model.RecordGiving;
import org.banso.kernel.model.Act;
import org.banso.kernel.model.Audited;
import org.banso.kernel.model.CaseId;
import org.banso.kernel.model.Fresh;
import org.banso.kernel.model.Tokyo;
import org.banso.policy.service.PolicyBook;

/** One officer proposes, another decides, and then the record goes out. */
@Stateless
@RolesAllowed(Role.Names.WARD_OFFICER)
public class DisclosureDeciding {

    @Inject
    private CaseGate gate;

    @Inject
    private DisclosureRequests requests;

    @Inject
    private PolicyBook policy;

    @Inject
    private Clock clock;

    protected DisclosureDeciding() {}

    public DisclosureDeciding(CaseGate gate, DisclosureRequests requests, PolicyBook policy, Clock clock) {
        this.gate = gate;
        this.requests = requests;
        this.policy = policy;
        this.clock = clock;
    }

    /** @throws Refused whatever the decision lacks */
    @Audited("disclosure.propose")
    public void propose(@NotNull @Valid ProposeDecision command) {
        Actor actor = gate.require(Deed.DISCLOSE, command.caseId());
        DisclosureRequest request = requests.get(command.caseId(), command.requestId());
        request.propose(command, requests.judged(request.id()), actor.uid(), clock.instant());
        requests.flush();
    }

    /** Decides as proposed, or sends it back. @throws Refused NOTHING_PROPOSED, SAME_PERSON, CHANGED_MEANWHILE */
    @Audited("disclosure.decide")
    public void answer(@NotNull @Valid AnswerProposal command) {
        Actor actor = gate.require(Deed.DISCLOSE, command.caseId());
        DisclosureRequest request = requests.get(command.caseId(), command.requestId());
        if (command.agreed()) {
            Instant now = clock.instant();
            request.decide(actor.uid(), command.version(), now);
            endSight(request, now);
        } else {
            request.sendBack(actor.uid(), command.version());
        }
        requests.flush();
    }

    /** The officers see the case for some days more, to give out what was decided; longer while another request is open. */
    private void endSight(DisclosureRequest request, Instant now) {
        if (requests.anotherOpen(request)) {
            return;
        }
        Instant until = now.plus(policy.disclosureSightAfter());
        gate.settle(request.caseId(), Ground.DISCLOSURE_REVIEW, Map.of(Agency.WARD, Optional.of(until)));
    }

    /** What the letter of decision says. @throws Refused NOT_DECIDED */
    @Audited(value = "disclosure.letter", look = true, act = Act.PRINT)
    public GivenRecord letter(@CaseId long caseId, long requestId) {
        gate.require(Deed.DISCLOSE, caseId);
        gate.require(Deed.PRINT, Purpose.DISCLOSURE, caseId);
        DisclosureRequest request = requests.get(caseId, requestId);
        request.requireDecided();
        return given(request);
    }

    /** The record as it goes out, withheld passages without their text. @throws Refused NOT_DECIDED, NOTHING_TO_GIVE */
    @Fresh
    @Audited(value = "disclosure.export", look = true, act = Act.EXPORT)
    public GivenRecord export(@CaseId long caseId, long requestId) {
        gate.require(Deed.DISCLOSE, caseId);
        gate.require(Deed.EXPORT, Purpose.DISCLOSURE, caseId);
        DisclosureRequest request = requests.get(caseId, requestId);
        request.requireSomethingToGive();
        return given(request);
    }

    /** @throws Refused NOT_DECIDED, NOTHING_TO_GIVE, GIVEN_AT_WRONG_TIME */
    @Audited("disclosure.give")
    public void give(@NotNull @Valid RecordGiving command) {
        Actor actor = gate.require(Deed.DISCLOSE, command.caseId());
        requests.get(command.caseId(), command.requestId()).give(command, actor.uid(), Tokyo.dateOf(clock.instant()));
        requests.flush();
    }

    private GivenRecord given(DisclosureRequest request) {
        return new GivenRecord(requests.sheet(request), requests.given(request.id()));
    }
}
