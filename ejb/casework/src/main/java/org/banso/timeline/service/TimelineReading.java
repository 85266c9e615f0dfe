package org.banso.timeline.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.banso.access.model.CaseSight;
import org.banso.access.model.Deed;
import org.banso.access.service.CaseGate;
import org.banso.attachment.model.Attachments;
import org.banso.casefile.model.StoryFilter;
import org.banso.directory.model.Role;
import org.banso.kernel.model.Audited;
import org.banso.kernel.model.CaseId;
import org.banso.pin.model.Pins;
import org.banso.policy.service.PolicyBook;
import org.banso.support.model.StoryPage;
import org.banso.support.model.StoryPages;
import org.banso.timeline.model.StreamPage;
import org.banso.timeline.model.TimelineSheet;
import org.banso.timeline.model.Timelines;

/** One case as one stream: in as many statements whether it has ten lines or five thousand. */
@Stateless
@RolesAllowed({
    Role.Names.DESK,
    Role.Names.CASEWORKER,
    Role.Names.PSYCHOLOGIST,
    Role.Names.SUPERVISOR,
    Role.Names.WARD_OFFICER
})
public class TimelineReading {

    @Inject
    private CaseGate gate;

    @Inject
    private Timelines timelines;

    @Inject
    private Pins pins;

    @Inject
    private StoryPages pages;

    @Inject
    private Attachments attachments;

    @Inject
    private PolicyBook policy;

    @Inject
    private Clock clock;

    protected TimelineReading() {}

    public TimelineReading(
            CaseGate gate,
            Timelines timelines,
            Pins pins,
            StoryPages pages,
            Attachments attachments,
            PolicyBook policy,
            Clock clock) {
        this.gate = gate;
        this.timelines = timelines;
        this.pins = pins;
        this.pages = pages;
        this.attachments = attachments;
        this.policy = policy;
        this.clock = clock;
    }

    /** The stream from the filter's place on, with what stands over and beside it. @throws Refused NOT_FOUND */
    @Audited(value = "timeline.read", look = true)
    public TimelineSheet of(@CaseId long caseId, @Valid @NotNull StoryFilter filter) {
        CaseGate.Admitted reader = gate.requireAdmission(Deed.READ, caseId);
        CaseSight sight = reader.sight();
        Instant now = clock.instant();
        return new TimelineSheet(
                timelines.head(caseId, sight, reader.writes()),
                pins.standing(caseId, sight, now),
                timelines.dates(caseId, sight, now, policy.monitorEveryMonths()),
                page(caseId, filter, sight));
    }

    /** The next lines alone, as one scrolls. @throws Refused NOT_FOUND */
    @Audited(value = "timeline.further", look = true)
    public StreamPage further(@CaseId long caseId, @Valid @NotNull StoryFilter filter) {
        return page(caseId, filter, gate.requireSight(Deed.READ, caseId));
    }

    /** The files among the lines cost two statements more, where there are any. */
    private StreamPage page(long caseId, StoryFilter filter, CaseSight sight) {
        StoryPage page = pages.page(caseId, filter, sight);
        List<Long> files = page.entries().stream()
                .filter(entry -> entry.line().kind().equals(StreamPage.ATTACHED))
                .map(entry -> entry.line().refId())
                .toList();
        return new StreamPage(
                page.entries(),
                page.next(),
                files.isEmpty() ? Map.of() : attachments.some(caseId, files, sight, policy.attachUnscanned()));
    }
}
