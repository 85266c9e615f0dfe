package org.banso.disclosure.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.banso.access.model.Deed;
import org.banso.access.model.Ground;
import org.banso.access.model.Purpose;
import org.banso.access.service.CaseGate;
import org.banso.directory.model.Actor;
import org.banso.directory.model.Agency;
import org.banso.directory.model.Role;
import org.banso.directory.service.CurrentActor;
import org.banso.disclosure.model.CutOut;
import org.banso.disclosure.model.DisclosureReason;
import org.banso.disclosure.model.DisclosureRequest;
import org.banso.disclosure.model.DisclosureRequests;
import org.banso.disclosure.model.JudgePassages;
import org.banso.disclosure.model.PassageLine;
import org.banso.disclosure.model.PutOff;
import org.banso.disclosure.model.RecordSubject;
import org.banso.disclosure.model.RecordedTexts;
import org.banso.disclosure.model.RegisterRequest;
import org.banso.disclosure.model.RequestLine;
import org.banso.disclosure.model.RequestSheet;
import org.banso.kernel.model.Act;
import org.banso.kernel.model.Audited;
import org.banso.kernel.model.CaseId;
import org.banso.kernel.model.FiscalYear;
import org.banso.kernel.model.KernelReason;
import org.banso.kernel.model.Refused;
import org.banso.kernel.model.Tokyo;
import org.banso.policy.service.PolicyBook;

/** The register of disclosure requests, and the review of each. The ward's officers do this, nobody else. */
@Stateless
@RolesAllowed(Role.Names.WARD_OFFICER)
public class DisclosureDesk {

    /** Passages on one page of the review. */
    public static final int PAGE = 20;

    @Inject
    private CurrentActor current;

    @Inject
    private CaseGate gate;

    @Inject
    private DisclosureRequests requests;

    @Inject
    private RecordedTexts texts;

    @Inject
    private PolicyBook policy;

    @Inject
    private Clock clock;

    protected DisclosureDesk() {}

    public DisclosureDesk(
            CurrentActor current,
            CaseGate gate,
            DisclosureRequests requests,
            RecordedTexts texts,
            PolicyBook policy,
            Clock clock) {
        this.current = current;
        this.gate = gate;
        this.requests = requests;
        this.texts = texts;
        this.policy = policy;
        this.clock = clock;
    }

    /**
     * Enters a request; from then on the officers see the case for it, and the record is taken down as it is now.
     *
     * @throws Refused {@link DisclosureReason#NO_SUCH_RECORD} and what the request itself refuses
     */
    @Audited("disclosure.register")
    public RequestSheet register(@NotNull @Valid RegisterRequest command) {
        Actor actor = current.actor();
        RecordSubject about = requests.subject(command.caseNumber(), command.familyName(), command.givenName());
        LocalDate deadline = command.receivedOn().plusDays(policy.disclosureWithinDays());
        DisclosureRequest request = new DisclosureRequest(
                command,
                requests.nextNumber(FiscalYear.of(command.receivedOn())),
                about,
                deadline,
                actor.uid(),
                today());
        gate.grant(about.caseId(), Agency.WARD, Ground.DISCLOSURE_REVIEW, clock.instant(), null);
        requests.add(request, about, texts.of(about.caseId()));
        requests.flush();
        return requests.sheet(request);
    }

    /** The register, what is overdue on top. */
    @Audited(value = "disclosure.list", look = true)
    public List<RequestLine> register() {
        return requests.register(today());
    }

    /** @throws Refused NOT_FOUND when there is none, or its time to be seen is over */
    @Audited(value = "disclosure.read", look = true)
    public RequestSheet sheet(long requestId) {
        DisclosureRequest request = requests.get(requestId);
        gate.require(Deed.DISCLOSE, request.caseId());
        return requests.sheet(request);
    }

    /** One page of the passages. @param page from 0 */
    @Audited(value = "disclosure.passages", look = true)
    public List<PassageLine> passages(@CaseId long caseId, long requestId, @Min(0) int page) {
        gate.require(Deed.DISCLOSE, caseId);
        return requests.lines(requests.get(caseId, requestId).id(), page, PAGE);
    }

    /** @throws Refused NOT_IN_REVIEW, GROUND_MISSING */
    @Audited("disclosure.judge")
    public void judge(@NotNull @Valid JudgePassages command) {
        Actor actor = gate.require(Deed.DISCLOSE, command.caseId());
        DisclosureRequest request = requests.get(command.caseId(), command.requestId());
        request.requireInReview();
        Instant now = clock.instant();
        command.judged()
                .forEach(one -> requests.passage(request.id(), one.passageId())
                        .judge(one.version(), one.judgement(), one.ground(), actor.uid(), now));
        requests.flush();
    }

    /** @throws Refused NOT_IN_REVIEW, WORDS_NOT_THERE */
    @Audited("disclosure.cut-out")
    public void cutOut(@NotNull @Valid CutOut command) {
        gate.require(Deed.DISCLOSE, command.caseId());
        DisclosureRequest request = requests.get(command.caseId(), command.requestId());
        request.requireInReview();
        requests.cutOut(request.id(), command.passageId(), command.words());
        requests.flush();
    }

    /** @throws Refused EXTENDED_ALREADY, EXTENSION_TOO_LATE, NOT_IN_REVIEW */
    @Audited("disclosure.put-off")
    public void putOff(@NotNull @Valid PutOff command) {
        Actor actor = gate.require(Deed.DISCLOSE, command.caseId());
        requests.get(command.caseId(), command.requestId())
                .putOff(command.extensionReason(), policy.disclosureExtensionDays(), actor.uid(), today());
        requests.flush();
    }

    /** What the letter of a longer term says. @throws Refused NOT_FOUND when there is no longer term */
    @Audited(value = "disclosure.extension", look = true, act = Act.PRINT)
    public RequestSheet extension(@CaseId long caseId, long requestId) {
        gate.require(Deed.DISCLOSE, caseId);
        gate.require(Deed.PRINT, Purpose.DISCLOSURE, caseId);
        RequestSheet sheet = requests.sheet(requests.get(caseId, requestId));
        if (sheet.extendedOn() == null) {
            throw new Refused(KernelReason.NOT_FOUND);
        }
        return sheet;
    }

    /** The requester took it back; the officers see the case no longer, unless another request is about it. */
    @Audited("disclosure.withdraw")
    public void withdraw(@CaseId long caseId, long requestId) {
        gate.require(Deed.DISCLOSE, caseId);
        DisclosureRequest request = requests.get(caseId, requestId);
        request.withdraw(today());
        if (!requests.anotherOpen(request)) {
            gate.settle(caseId, Ground.DISCLOSURE_REVIEW, Map.<Agency, Optional<Instant>>of());
        }
        requests.flush();
    }

    private LocalDate today() {
        return Tokyo.dateOf(clock.instant());
    }
}
