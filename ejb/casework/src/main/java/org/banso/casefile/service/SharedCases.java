package org.banso.casefile.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.banso.access.model.CaseSight;
import org.banso.access.model.Deed;
import org.banso.access.service.CaseGate;
import org.banso.casefile.model.CaseFilter;
import org.banso.casefile.model.CaseLine;
import org.banso.casefile.model.CaseLists;
import org.banso.casefile.model.CaseSheet;
import org.banso.casefile.model.CaseSheets;
import org.banso.casefile.model.Story;
import org.banso.casefile.model.StoryFilter;
import org.banso.casefile.model.StoryLine;
import org.banso.directory.model.Role;
import org.banso.directory.service.CurrentActor;
import org.banso.kernel.model.Audited;
import org.banso.kernel.model.CaseId;
import org.banso.kernel.model.Refused;

/** What people agreed to share with a centre, for its clerk to read: never more than the consent's items. */
@Stateless
@RolesAllowed(Role.Names.CENTRE_CLERK)
public class SharedCases {

    @Inject
    private CurrentActor current;

    @Inject
    private CaseGate gate;

    @Inject
    private CaseLists lists;

    @Inject
    private CaseSheets sheets;

    @Inject
    private Story story;

    @Inject
    private Clock clock;

    protected SharedCases() {}

    public SharedCases(
            CurrentActor current, CaseGate gate, CaseLists lists, CaseSheets sheets, Story story, Clock clock) {
        this.current = current;
        this.gate = gate;
        this.lists = lists;
        this.sheets = sheets;
        this.story = story;
        this.clock = clock;
    }

    /** The latest opened first, at most a page. */
    @Audited(value = "casefile.shared", look = true)
    public List<CaseLine> list() {
        return lists.cases(CaseFilter.all(), 0, current.actor(), gate.reader());
    }

    /** @throws Refused NOT_FOUND when there is none or it is not shared with the caller's centre */
    @Audited(value = "casefile.read-shared", look = true)
    public CaseSheet sheet(@CaseId long caseId) {
        CaseSight sight = gate.requireSight(Deed.COORDINATE, caseId);
        return sheets.sheet(caseId, clock.instant()).seenWith(sight, false);
    }

    /** What happened, the latest first; nothing where only coordination is shared. */
    @Audited(value = "casefile.story-shared", look = true)
    public List<StoryLine> story(@CaseId long caseId) {
        CaseSight sight = gate.requireSight(Deed.COORDINATE, caseId);
        return sight.isCasework() ? story.lines(caseId, StoryFilter.newest(), sight) : List.of();
    }
}
