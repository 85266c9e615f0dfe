package org.banso.casefile.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import org.banso.access.model.Deed;
import org.banso.access.service.CaseGate;
import org.banso.casefile.model.CaseLine;
import org.banso.casefile.model.CaseLists;
import org.banso.casefile.model.CaseSheet;
import org.banso.casefile.model.CaseSheets;
import org.banso.casefile.model.Story;
import org.banso.casefile.model.StoryFilter;
import org.banso.casefile.model.StoryLine;
import org.banso.directory.model.Role;
import org.banso.directory.service.CurrentActor;
import org.banso.kernel.model.Act;
import org.banso.kernel.model.Audited;
import org.banso.kernel.model.CaseId;

/** Reading one case, and the cases that concern me today. */
@Stateless
@RolesAllowed({
    Role.Names.DESK,
    Role.Names.CASEWORKER,
    Role.Names.PSYCHOLOGIST,
    Role.Names.SUPERVISOR,
    Role.Names.WARD_OFFICER
})
public class CaseReading {

    @Inject
    private CurrentActor current;

    @Inject
    private CaseGate gate;

    @Inject
    private CaseSheets sheets;

    @Inject
    private CaseLists lists;

    @Inject
    private Story story;

    @Inject
    private Clock clock;

    protected CaseReading() {}

    public CaseReading(
            CurrentActor current, CaseGate gate, CaseSheets sheets, CaseLists lists, Story story, Clock clock) {
        this.current = current;
        this.gate = gate;
        this.sheets = sheets;
        this.lists = lists;
        this.story = story;
        this.clock = clock;
    }

    /** The case as its page shows it. @throws Refused NOT_FOUND when there is none or it is not theirs to see */
    @Audited(value = "casefile.read", look = true)
    public CaseSheet sheet(@CaseId long caseId) {
        CaseGate.Admitted reader = gate.requireAdmission(Deed.COORDINATE, caseId);
        return sheets.sheet(caseId, clock.instant()).seenWith(reader.sight(), reader.writes());
    }

    /** The same, to fill in a form that is printed. @throws Refused NOT_FOUND as {@link #sheet}; NOT_YOUR_ROLE */
    @Audited(value = "casefile.print", look = true, act = Act.PRINT)
    public CaseSheet printed(@CaseId long caseId) {
        return sheet(caseId, gate.requireAdmission(Deed.PRINT, caseId));
    }

    /** The same, to fill in a form that leaves as a file. @throws Refused as {@link #printed} */
    @Audited(value = "casefile.export-form", look = true, act = Act.EXPORT)
    public CaseSheet exported(@CaseId long caseId) {
        return sheet(caseId, gate.requireAdmission(Deed.EXPORT, caseId));
    }

    private CaseSheet sheet(long caseId, CaseGate.Admitted reader) {
        return sheets.sheet(caseId, clock.instant()).seenWith(reader.sight(), reader.writes());
    }

    /** What happened, newest first. @throws Refused NOT_FOUND when there is no such case or it is not theirs to see */
    @Audited(value = "casefile.story", look = true)
    public List<StoryLine> story(@CaseId long caseId, @Valid StoryFilter filter) {
        return story.lines(caseId, filter, gate.requireSight(Deed.READ, caseId));
    }

    /** Who waits for a first interview with my agency: dangers first, then the longest wait. */
    @Audited(value = "casefile.waiting", look = true)
    public List<CaseLine> waiting() {
        return lists.waiting(gate.reader());
    }

    /** With which cases I had to do last, the latest first. */
    @Audited(value = "casefile.recentlyMine", look = true)
    public List<CaseLine> recentlyMine() {
        return lists.recentOf(current.actor(), gate.reader());
    }
}
