package org.banso.identity.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.banso.desk.web.Form;
import org.banso.desk.web.Refusals;
import org.banso.identity.model.JoinLine;
import org.banso.identity.model.Suspicion;
import org.banso.identity.service.PeopleJoining;
import org.jspecify.annotations.Nullable;

/** 重複の疑い: who may be there twice, and what was joined, to be taken apart again. */
@Named
@ViewScoped
public class SuspectsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    PeopleJoining joining;

    @Inject
    Refusals refusals;

    private List<Suspicion> suspicions = List.of();
    private List<JoinLine> joined = List.of();
    private final PartForm form = new PartForm();

    /** Named as in {@link PeopleJoining#part}. */
    @Form
    public static class PartForm implements Serializable {
        private static final long serialVersionUID = 1L;
        public @Nullable String why;
    }

    public void open() {
        suspicions = joining.suspicions();
        joined = joining.joined();
    }

    public String part(JoinLine line) {
        joining.part(line.id(), form.why);
        refusals.done("identity.suspects.parted");
        return "/identity/suspects.xhtml?faces-redirect=true";
    }

    public List<Suspicion> getSuspicions() {
        return suspicions;
    }

    public List<JoinLine> getJoined() {
        return joined;
    }

    /** Whether there is one that was not taken apart yet. */
    public boolean isAnyToPart() {
        return joined.stream().anyMatch(line -> !line.isUndone());
    }

    public PartForm getForm() {
        return form;
    }
}
