package org.banso.family.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.banso.access.model.CaseSight;
import org.banso.access.model.Deed;
import org.banso.access.service.CaseGate;
import org.banso.assessment.model.JointIntakes;
import org.banso.casefile.model.CaseFiles;
import org.banso.casefile.model.Story;
import org.banso.casefile.model.StoryFilter;
import org.banso.directory.model.Agency;
import org.banso.directory.model.Role;
import org.banso.family.model.Families;
import org.banso.family.model.FamilySheet;
import org.banso.family.model.FamilyYears;
import org.banso.family.model.Scribe;
import org.banso.family.model.YearLine;
import org.banso.kernel.model.Act;
import org.banso.kernel.model.Audited;
import org.banso.kernel.model.CaseId;
import org.banso.kernel.model.RoughDate;
import org.banso.kernel.model.Tokyo;
import org.banso.plan.model.LeadDecisions;
import org.banso.plan.model.RoleAssignment;
import org.jspecify.annotations.Nullable;

/** The family on its pages, on paper and as a file. */
@Stateless
@RolesAllowed({
    Role.Names.DESK,
    Role.Names.CASEWORKER,
    Role.Names.PSYCHOLOGIST,
    Role.Names.SUPERVISOR,
    Role.Names.WARD_OFFICER
})
public class FamilyReading {

    @Inject
    private CaseGate gate;

    @Inject
    private CaseFiles files;

    @Inject
    private Families families;

    @Inject
    private LeadDecisions decisions;

    @Inject
    private JointIntakes intakes;

    @Inject
    private Story story;

    @Inject
    private Clock clock;

    protected FamilyReading() {}

    public FamilyReading(
            CaseGate gate,
            CaseFiles files,
            Families families,
            LeadDecisions decisions,
            JointIntakes intakes,
            Story story,
            Clock clock) {
        this.gate = gate;
        this.files = files;
        this.families = families;
        this.decisions = decisions;
        this.intakes = intakes;
        this.story = story;
        this.clock = clock;
    }

    /** The family as its pages show it. @throws Refused NOT_FOUND when there is no such case or it is not theirs to see */
    @Audited(value = "family.read", look = true)
    public FamilySheet sheet(@CaseId long caseId) {
        return seen(gate.requireSight(Deed.READ, caseId), caseId);
    }

    /** The same, for paper. @throws Refused NOT_FOUND as {@link #sheet} */
    @Audited(value = "family.print", look = true, act = Act.PRINT)
    public FamilySheet printed(@CaseId long caseId) {
        return seen(gate.requireSight(Deed.PRINT, caseId), caseId);
    }

    /** The same, to be taken out as a file. @throws Refused NOT_FOUND as {@link #sheet}, NOT_YOUR_ROLE */
    @Audited(value = "family.export", look = true, act = Act.EXPORT)
    public FamilySheet exported(@CaseId long caseId) {
        return seen(gate.requireSight(Deed.EXPORT, caseId), caseId);
    }

    /** What each agency does for them by the lead decision in force; empty while there is none. */
    @Audited(value = "family.agencies", look = true)
    public List<RoleAssignment> agencies(@CaseId long caseId) {
        CaseSight sight = gate.requireSight(Deed.READ, caseId);
        return decisions.chain(caseId, sight, uids -> Map.of()).stream()
                .filter(one -> one.current())
                .findFirst()
                .map(one -> one.roles())
                .orElse(List.of());
    }

    /** The family's years, from the earliest on. @throws Refused NOT_FOUND as {@link #sheet} */
    @Audited(value = "family.years", look = true)
    public List<YearLine> years(@CaseId long caseId) {
        FamilySheet family = seen(gate.requireSight(Deed.READ, caseId), caseId);
        StoryFilter turns = new StoryFilter(FamilyYears.KINDS, null, null, StoryFilter.LONGEST_PAGE);
        return FamilyYears.of(family, onset(caseId), story.lines(caseId, turns, family.sight()));
    }

    private @Nullable RoughDate onset(long caseId) {
        return intakes.of(caseId)
                .map(intake -> intake.facts(Map.of()).facts().onset())
                .orElse(null);
    }

    private FamilySheet seen(CaseSight sight, long caseId) {
        Instant now = clock.instant();
        LocalDate today = Tokyo.dateOf(now);
        Scribe reader = new Scribe("", Agency.LINK_DESK, now);
        return families.of(files.get(caseId), reader, today).sheet(sight, gate.permits(Deed.WRITE, caseId));
    }
}
