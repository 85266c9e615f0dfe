package org.banso.plan.service;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.banso.access.model.Ground;
import org.banso.access.service.CaseGate;
import org.banso.casefile.model.CaseSheets;
import org.banso.casefile.model.ConsentItem;
import org.banso.casefile.model.ConsentLine;
import org.banso.casefile.model.JointDesk;
import org.banso.directory.model.Agency;
import org.banso.kernel.model.CaseHappening;
import org.banso.kernel.model.Tokyo;
import org.banso.plan.model.LeadDecision;
import org.banso.plan.model.LeadDecisions;

/**
 * Keeps the look into a case in step with the roles in it: an agency with a role by the decision in force sees the case while
 * one consent of the person covers everything about them for that agency, and not a day longer. Asked when a decision is
 * made, and when a consent is given or withdrawn. The two agencies of the joint desk see it anyway.
 */
@Dependent
public class RoleStandings {

    private static final Set<String> CONSENT_CHANGED =
            Set.of("casefile.CONSENT_RECORDED", "casefile.CONSENT_WITHDRAWN");

    private final CaseGate gate;
    private final LeadDecisions decisions;
    private final CaseSheets sheets;
    private final Clock clock;

    @Inject
    public RoleStandings(CaseGate gate, LeadDecisions decisions, CaseSheets sheets, Clock clock) {
        this.gate = gate;
        this.decisions = decisions;
        this.sheets = sheets;
        this.clock = clock;
    }

    /** A consent came or went. */
    void onConsent(@Observes CaseHappening happening) {
        if (CONSENT_CHANGED.contains(happening.kind())) {
            align(happening.caseId());
        }
    }

    /** Gives and ends standings on the ground of a role, as decision and consents say today. */
    void align(long caseId) {
        Set<Agency> agencies =
                decisions.current(caseId).map(LeadDecision::agencies).orElseGet(() -> EnumSet.noneOf(Agency.class));
        agencies.removeAll(JointDesk.AGENCIES);
        List<ConsentLine> consents = agencies.isEmpty()
                ? List.of()
                : sheets.sheet(caseId, clock.instant()).consents();
        Map<Agency, Optional<Instant>> untilExclusive = new EnumMap<>(Agency.class);
        agencies.forEach(agency -> consents.stream()
                .filter(consent -> coversEverythingFor(agency, consent))
                .map(RoleStandings::lastDay)
                .max(Comparator.naturalOrder())
                .ifPresent(last -> untilExclusive.put(agency, endOf(last))));
        gate.settle(caseId, Ground.ROLE_DECIDED, untilExclusive);
    }

    private static boolean coversEverythingFor(Agency agency, ConsentLine consent) {
        return consent.holds()
                && consent.agencies().contains(agency)
                && consent.items().containsAll(EnumSet.allOf(ConsentItem.class));
    }

    private static LocalDate lastDay(ConsentLine consent) {
        return consent.validUntil() == null ? LocalDate.MAX : consent.validUntil();
    }

    private static Optional<Instant> endOf(LocalDate lastDay) {
        return lastDay.equals(LocalDate.MAX) ? Optional.empty() : Optional.of(Tokyo.startOf(lastDay.plusDays(1)));
    }
}
