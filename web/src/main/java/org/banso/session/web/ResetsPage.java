package org.banso.session.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.banso.desk.web.Form;
import org.banso.desk.web.Refusals;
import org.banso.draft.web.SaidDrafts;
import org.banso.session.model.AskReset;
import org.banso.session.model.ResetLine;
import org.banso.session.service.FactorResetting;
import org.jspecify.annotations.Nullable;

/** Second factors that are to be taken away: asked for by one, confirmed by another. */
@Named
@ViewScoped
public class ResetsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String HERE = "/session/resets.xhtml?faces-redirect=true";

    @Inject
    FactorResetting resetting;

    @Inject
    Refusals refusals;

    @Inject
    SaidDrafts saidDrafts;

    private final ResetForm form = new ResetForm();

    /** Named as in {@link AskReset}. */
    @Form
    public static class ResetForm implements Serializable {
        private static final long serialVersionUID = 1L;
        public @Nullable String uid;
        public @Nullable String reason;
    }

    public List<ResetLine> getWaiting() {
        return resetting.waiting();
    }

    public String ask() {
        resetting.ask(new AskReset(form.uid, form.reason));
        saidDrafts.end("session-reset", 0);
        refusals.done("session.resets.asked");
        return HERE;
    }

    public String confirm(long id) {
        resetting.confirm(id);
        refusals.done("session.resets.confirmed");
        return HERE;
    }

    public String drop(long id) {
        resetting.drop(id);
        refusals.done("session.resets.dropped");
        return HERE;
    }

    public ResetForm getForm() {
        return form;
    }
}
