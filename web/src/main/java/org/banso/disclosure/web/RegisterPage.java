package org.banso.disclosure.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import org.banso.desk.web.Form;
import org.banso.desk.web.Refusals;
import org.banso.disclosure.model.AuthorityPaper;
import org.banso.disclosure.model.GivingWay;
import org.banso.disclosure.model.IdentityPaper;
import org.banso.disclosure.model.RegisterRequest;
import org.banso.disclosure.model.RequestSheet;
import org.banso.disclosure.model.Requester;
import org.banso.disclosure.service.DisclosureDesk;
import org.banso.draft.web.SaidDrafts;
import org.banso.policy.service.WardDay;
import org.jspecify.annotations.Nullable;

/** A request arrives on paper and is entered. */
@Named
@ViewScoped
public class RegisterPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    DisclosureDesk desk;

    @Inject
    WardDay ward;

    @Inject
    Refusals refusals;

    @Inject
    SaidDrafts drafts;

    private final RegisterForm form = new RegisterForm();

    /** Named as in {@link RegisterRequest}. */
    @Form
    public static class RegisterForm implements Serializable {
        private static final long serialVersionUID = 1L;
        public @Nullable LocalDate receivedOn;
        public @Nullable String caseNumber;
        public @Nullable String familyName;
        public @Nullable String givenName;
        public @Nullable Requester requester;
        public @Nullable String requesterName;
        public @Nullable String requesterAddress;
        public @Nullable IdentityPaper identityChecked;
        public @Nullable AuthorityPaper authorityChecked;
        public @Nullable String askedFor;
        public @Nullable GivingWay wishedWay;
    }

    public void open() {
        form.receivedOn = ward.now().toLocalDate();
    }

    public String register() {
        RequestSheet entered = desk.register(new RegisterRequest(
                form.receivedOn,
                form.caseNumber,
                form.familyName,
                form.givenName,
                form.requester,
                form.requesterName,
                form.requesterAddress,
                form.identityChecked,
                form.authorityChecked,
                form.askedFor,
                form.wishedWay));
        drafts.end("disclosure-register", 0);
        refusals.done("disclosure.register.done", entered.number());
        return "/disclosure/request.xhtml?faces-redirect=true&id=" + entered.requestId();
    }

    public RegisterForm getForm() {
        return form;
    }
}
