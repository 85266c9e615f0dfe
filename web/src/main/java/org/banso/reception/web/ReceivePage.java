package org.banso.reception.web;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.banso.casefile.model.FoundPerson;
import org.banso.casefile.service.CaseSearch;
import org.banso.desk.web.Me;
import org.banso.desk.web.Refusals;
import org.banso.desk.web.Searches;
import org.banso.desk.web.Words;
import org.banso.draft.web.SaidDrafts;
import org.banso.person.model.TypedPerson;
import org.banso.policy.model.UrgentStepLine;
import org.banso.policy.service.UrgentGuide;
import org.banso.reception.model.ReceptionReceipt;
import org.banso.reception.service.ReceptionDesk;
import org.jspecify.annotations.Nullable;

/**
 * The reception of a contact. What is typed as a name or a telephone number is looked for at once, so that nobody is received
 * twice; a case that is found can take the contact.
 */
@Named
@ViewScoped
public class ReceivePage implements Serializable {

    private static final long serialVersionUID = 1L;

    /** How many of the same people a person can look through while on the telephone. */
    private static final int SHOWN = 8;

    @Inject
    ReceptionDesk desk;

    @Inject
    CaseSearch search;

    @Inject
    Searches searches;

    @Inject
    UrgentGuide guide;

    @Inject
    Me me;

    @Inject
    Words words;

    @Inject
    Refusals refusals;

    @Inject
    SaidDrafts saidDrafts;

    private final ReceptionForm form = new ReceptionForm();
    private final Map<String, List<FoundPerson>> found = new LinkedHashMap<>();
    private @Nullable Integer searchNumber;
    private @Nullable FoundPerson existing;
    private List<UrgentStepLine> steps = List.of();

    /** What was searched for before is not typed again. */
    public void open() {
        steps = guide.now();
        TypedPerson typed = TypedPerson.of(searches.lookedFor(searchNumber));
        form.callerPhone = typed.phone();
        form.subjectFamilyName = typed.name().family();
        form.subjectGivenName = typed.name().given();
        form.subjectFamilyKana = typed.name().familyKana();
        form.subjectGivenKana = typed.name().givenKana();
        form.subjectBirth = typed.birth();
        lookForCaller();
        lookForSubject();
    }

    public void lookForCaller() {
        look("caller", form.callerFamilyKana, form.callerGivenKana);
        look("callerPhone", form.callerPhone, null);
    }

    public void lookForSubject() {
        look("subject", form.subjectFamilyKana, form.subjectGivenKana);
        look("subjectName", form.subjectFamilyName, form.subjectGivenName);
        look("subjectPhone", form.subjectPhone, null);
    }

    /** Everyone found so far, each case once. */
    public List<FoundPerson> getAlike() {
        return found.values().stream()
                .flatMap(List::stream)
                .distinct()
                .limit(SHOWN)
                .toList();
    }

    public boolean isLookedFor() {
        return !found.isEmpty();
    }

    /** The contact goes to a case that is there already. */
    public void join(FoundPerson chosen) {
        existing = chosen;
        form.existingCaseId = chosen.caseId();
    }

    public void joinNone() {
        existing = null;
        form.existingCaseId = null;
    }

    public String receive() {
        ReceptionReceipt receipt = desk.receive(form.command());
        saidDrafts.end("reception", 0);
        if (receipt.caseId() == null) {
            refusals.done("reception.receive.done");
            return "/today.xhtml?faces-redirect=true";
        }
        refusals.done(
                receipt.opened() ? "reception.receive.doneOpened" : "reception.receive.doneJoined",
                receipt.caseNumber());
        return "/casefile/case.xhtml?faces-redirect=true&id=" + receipt.caseId();
    }

    private void look(String what, @Nullable String first, @Nullable String second) {
        String text = Stream.of(first, second)
                .filter(part -> part != null && !part.isBlank())
                .reduce((family, given) -> family.strip() + " " + given.strip())
                .orElse("");
        if (text.isEmpty()) {
            found.remove(what);
        } else {
            found.put(what, search.findWhileTyping(text));
        }
    }

    /** What to do now in that danger. @param danger the name of a {@link org.banso.casefile.model.Danger} */
    public List<UrgentStepLine> steps(String danger) {
        return steps.stream().filter(step -> step.danger().equals(danger)).toList();
    }

    /** What can be said of the subject; what nobody asked is the menu's own first line. @param roomAndType of the constants */
    public List<SelectItem> known(String roomAndType) {
        return words.choices(roomAndType).stream()
                .filter(item -> !item.getValue().toString().equals("UNKNOWN"))
                .toList();
    }

    public String words(UrgentStepLine step) {
        return step.step(me.isEnglish());
    }

    public ReceptionForm getForm() {
        return form;
    }

    public @Nullable FoundPerson getExisting() {
        return existing;
    }

    public @Nullable Integer getSearchNumber() {
        return searchNumber;
    }

    public void setSearchNumber(@Nullable Integer searchNumber) {
        this.searchNumber = searchNumber;
    }
}
