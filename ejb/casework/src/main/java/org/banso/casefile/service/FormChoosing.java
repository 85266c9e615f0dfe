package org.banso.casefile.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.banso.access.service.CaseGate;
import org.banso.casefile.model.CaseFilter;
import org.banso.casefile.model.CaseLists;
import org.banso.casefile.model.CasefileReason;
import org.banso.casefile.model.ChooseForms;
import org.banso.casefile.model.FormCase;
import org.banso.casefile.model.FormPile;
import org.banso.directory.model.Role;
import org.banso.directory.service.CurrentActor;
import org.banso.kernel.model.Act;
import org.banso.kernel.model.Audited;
import org.banso.kernel.model.Fresh;
import org.banso.kernel.model.Refused;
import org.banso.policy.service.PolicyBook;

/**
 * Of which cases the forms leave the house together. What stands in them each room says by itself, case by case, under the
 * same right and on record for each.
 */
@Stateless
@RolesAllowed({
    Role.Names.DESK,
    Role.Names.CASEWORKER,
    Role.Names.PSYCHOLOGIST,
    Role.Names.SUPERVISOR,
    Role.Names.WARD_OFFICER
})
public class FormChoosing {

    @Inject
    private CurrentActor current;

    @Inject
    private CaseGate gate;

    @Inject
    private CaseLists lists;

    @Inject
    private PolicyBook policy;

    @Inject
    private SearchPace pace;

    protected FormChoosing() {}

    public FormChoosing(CurrentActor current, CaseGate gate, CaseLists lists, PolicyBook policy, SearchPace pace) {
        this.current = current;
        this.gate = gate;
        this.lists = lists;
        this.policy = policy;
        this.pace = pace;
    }

    /** From which cases may be chosen: as many as may leave together. @throws Refused SEARCH_TOO_SHORT, SEARCHED_TOO_OFTEN */
    @Audited(value = "casefile.choose-forms", look = true, act = Act.LIST)
    public List<FormCase> offered(@NotNull @Valid CaseFilter filter) {
        mustBeHuman(filter);
        return lists.forForms(filter, policy.formsAtOnce(), current.actor(), gate.reader());
    }

    /** How many cases may leave together. */
    @Audited(value = "casefile.forms-at-once", look = true)
    public int atOnce() {
        return policy.formsAtOnce();
    }

    /**
     * Those that may be printed.
     *
     * @throws Refused {@link CasefileReason#TOO_MANY_FORMS}, {@link CasefileReason#NO_FORM_CHOSEN}; {@code session.NOT_FRESH}
     */
    @Fresh
    @Audited(value = "casefile.print-forms", look = true, act = Act.PRINT)
    public FormPile toPrint(@NotNull @Valid ChooseForms chosen) {
        return pile(chosen, FormCase::printable);
    }

    /** Those that may leave as files. @throws Refused as {@link #toPrint} */
    @Fresh
    @Audited(value = "casefile.export-forms", look = true, act = Act.EXPORT)
    public FormPile toExport(@NotNull @Valid ChooseForms chosen) {
        return pile(chosen, FormCase::exportable);
    }

    private FormPile pile(ChooseForms chosen, Predicate<FormCase> permitted) {
        int most = policy.formsAtOnce();
        if (chosen.all()) {
            mustBeHuman(chosen.filter());
        }
        List<FormCase> cases = chosen.all()
                ? lists.forForms(chosen.filter(), most + 1, current.actor(), gate.reader())
                : lists.forForms(chosen.caseIds(), gate.reader());
        if (cases.size() > most) {
            throw new Refused(CasefileReason.TOO_MANY_FORMS, most);
        }
        if (cases.isEmpty()) {
            throw new Refused(CasefileReason.NO_FORM_CHOSEN);
        }
        List<FormPile.Member> members = new ArrayList<>();
        List<String> withheld = new ArrayList<>();
        for (FormCase one : cases) {
            if (permitted.test(one)) {
                members.add(new FormPile.Member(one.line().caseId(), one.line().number()));
            } else {
                withheld.add(one.line().number());
            }
        }
        return new FormPile(
                members, withheld, chosen.all() ? 0 : chosen.caseIds().size() - cases.size());
    }

    private void mustBeHuman(CaseFilter filter) {
        String text = filter.text();
        if (text != null && !text.isBlank()) {
            pace.mustBeHuman(current.actor().uid(), text);
        }
    }
}
