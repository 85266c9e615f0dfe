package org.banso.casefile.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.banso.access.model.Deed;
import org.banso.access.service.CaseGate;
import org.banso.casefile.model.CappedCount;
import org.banso.casefile.model.CaseFilter;
import org.banso.casefile.model.CaseLine;
import org.banso.casefile.model.CaseLists;
import org.banso.casefile.model.CasefileReason;
import org.banso.casefile.model.ExportedCases;
import org.banso.casefile.model.FoundPerson;
import org.banso.directory.model.Role;
import org.banso.directory.service.CurrentActor;
import org.banso.kernel.model.Act;
import org.banso.kernel.model.Audited;
import org.banso.kernel.model.Fresh;
import org.banso.kernel.model.PlainText;
import org.banso.kernel.model.Refused;
import org.banso.kernel.model.SearchTerm;

/** Finding people and cases; only what the caller may see is ever found. */
@Stateless
@RolesAllowed({
    Role.Names.DESK,
    Role.Names.CASEWORKER,
    Role.Names.PSYCHOLOGIST,
    Role.Names.SUPERVISOR,
    Role.Names.WARD_OFFICER
})
public class CaseSearch {

    @Inject
    private CurrentActor current;

    @Inject
    private CaseGate gate;

    @Inject
    private CaseLists lists;

    @Inject
    private SearchPace pace;

    protected CaseSearch() {}

    public CaseSearch(CurrentActor current, CaseGate gate, CaseLists lists, SearchPace pace) {
        this.current = current;
        this.gate = gate;
        this.lists = lists;
        this.pace = pace;
    }

    /**
     * Whom we know by this name, furigana, telephone or case number, the nearest first.
     *
     * @throws Refused {@link CasefileReason#SEARCH_TOO_SHORT}, {@link CasefileReason#SEARCHED_TOO_OFTEN}
     */
    @Audited(value = "casefile.find", look = true, act = Act.SEARCH)
    public List<FoundPerson> find(@SearchTerm @NotNull @PlainText(max = 100) String text) {
        pace.mustBeHuman(current.actor().uid(), text);
        return lists.find(text, gate.reader());
    }

    /** The same while it is being typed: nobody yet, where {@link #find} would ask for more letters. */
    @Audited(value = "casefile.find", look = true, act = Act.SEARCH)
    public List<FoundPerson> findWhileTyping(@SearchTerm @NotNull @PlainText(max = 100) String text) {
        pace.mustBeHuman(current.actor().uid(), text);
        try {
            return lists.find(text, gate.reader());
        } catch (Refused tooShort) {
            if (tooShort.is(CasefileReason.SEARCH_TOO_SHORT)) {
                return List.of();
            }
            throw tooShort;
        }
    }

    /**
     * One page of cases.
     *
     * @param page from 0
     * @throws Refused {@link CasefileReason#SEARCH_TOO_SHORT}
     */
    @Audited(value = "casefile.list", look = true)
    public List<CaseLine> cases(
            @NotNull @Valid CaseFilter filter, @Min(0) @Max(CaseLists.FURTHEST / CaseLists.PAGE) int page) {
        mustBeHuman(filter);
        return lists.cases(filter, page, current.actor(), gate.reader());
    }

    /**
     * The cases of a list to take away as a file, as far as {@link Deed#EXPORT} goes for each.
     *
     * @throws Refused {@link CasefileReason#SEARCH_TOO_SHORT}, {@link CasefileReason#SEARCHED_TOO_OFTEN}; {@code session.NOT_FRESH}
     */
    @Fresh
    @Audited(value = "casefile.export", look = true, act = Act.EXPORT)
    public ExportedCases exported(@NotNull @Valid CaseFilter filter) {
        mustBeHuman(filter);
        return lists.exported(filter, current.actor(), gate.reader());
    }

    /** The same list on paper, as far as {@link Deed#PRINT} goes for each. @throws Refused as {@link #exported} */
    @Fresh
    @Audited(value = "casefile.print-list", look = true, act = Act.PRINT)
    public ExportedCases printed(@NotNull @Valid CaseFilter filter) {
        mustBeHuman(filter);
        return lists.printed(filter, current.actor(), gate.reader());
    }

    /** How many cases the filter lets through. @throws Refused {@link CasefileReason#SEARCH_TOO_SHORT} */
    @Audited(value = "casefile.count", look = true)
    public CappedCount count(@NotNull @Valid CaseFilter filter) {
        return lists.count(filter, current.actor(), gate.reader());
    }

    private void mustBeHuman(CaseFilter filter) {
        if (filter.text() != null && !filter.text().isBlank()) {
            pace.mustBeHuman(current.actor().uid(), filter.text());
        }
    }
}
