package org.banso.support.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.banso.access.model.CaseSight;
import org.banso.access.model.Deed;
import org.banso.access.service.CaseGate;
import org.banso.casefile.model.StoryFilter;
import org.banso.casefile.model.StoryLine;
import org.banso.directory.model.Role;
import org.banso.kernel.model.Act;
import org.banso.kernel.model.Audited;
import org.banso.kernel.model.CaseId;
import org.banso.support.model.StoryEntry;
import org.banso.support.model.StoryPage;
import org.banso.support.model.StoryPages;

/** The whole story of a case, every room's lines, newest first, with what the progress notes say. */
@Stateless
@RolesAllowed({
    Role.Names.DESK,
    Role.Names.CASEWORKER,
    Role.Names.PSYCHOLOGIST,
    Role.Names.SUPERVISOR,
    Role.Names.WARD_OFFICER
})
public class CaseStory {

    @Inject
    private CaseGate gate;

    @Inject
    private StoryPages pages;

    protected CaseStory() {}

    public CaseStory(CaseGate gate, StoryPages pages) {
        this.gate = gate;
        this.pages = pages;
    }

    /**
     * One page in three statements: the lines, and for all notes among them their heads and their segments. The next page
     * begins at the last line's {@link StoryLine#mark()}.
     */
    @Audited(value = "support.story", look = true)
    public List<StoryEntry> of(@CaseId long caseId, @Valid @NotNull StoryFilter filter) {
        return pages.page(caseId, filter, gate.requireSight(Deed.READ, caseId)).entries();
    }

    /**
     * The whole story to be printed, the oldest first, in three statements for every {@value StoryFilter#LONGEST_PAGE} lines.
     *
     * <p>Refused with NOT_FOUND, or NOT_YOUR_ROLE for whoever may look only.
     */
    @Audited(value = "support.print-story", look = true, act = Act.PRINT)
    public List<StoryEntry> printed(@CaseId long caseId) {
        return whole(caseId, gate.requireSight(Deed.PRINT, caseId));
    }

    /** The same as a file. Refused as {@link #printed}. */
    @Audited(value = "support.export-story", look = true, act = Act.EXPORT)
    public List<StoryEntry> exported(@CaseId long caseId) {
        return whole(caseId, gate.requireSight(Deed.EXPORT, caseId));
    }

    private List<StoryEntry> whole(long caseId, CaseSight sight) {
        List<StoryEntry> entries = new ArrayList<>();
        StoryFilter filter = new StoryFilter(Set.of(), null, null, StoryFilter.LONGEST_PAGE);
        StoryPage page = pages.page(caseId, filter, sight);
        entries.addAll(page.entries());
        while (page.next() != null) {
            page = pages.page(caseId, filter.before(page.next()), sight);
            entries.addAll(page.entries());
        }
        Collections.reverse(entries);
        return entries;
    }
}
