package org.banso.casefile.web;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import org.banso.casefile.model.CaseSheet;
import org.banso.casefile.model.ConsentHow;
import org.banso.casefile.model.ConsentItem;
import org.banso.casefile.model.ConsentLine;
import org.banso.casefile.model.RecordConsent;
import org.banso.casefile.model.WithdrawConsent;
import org.banso.casefile.service.CaseReading;
import org.banso.casefile.service.ConsentRecording;
import org.banso.desk.web.Dates;
import org.banso.desk.web.Form;
import org.banso.desk.web.Me;
import org.banso.desk.web.Refusals;
import org.banso.desk.web.Words;
import org.banso.directory.model.Agency;
import org.banso.draft.web.SaidDrafts;
import org.banso.paper.web.PaperTray;
import org.jspecify.annotations.Nullable;

/** The subject's consent to share: with whom, what, how it was given, until when; and taking it back. */
@Named
@ViewScoped
public class ConsentPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String DRAFT = "consent";

    @Inject
    CaseReading cases;

    @Inject
    ConsentRecording consents;

    @Inject
    SaidDrafts drafts;

    @Inject
    Refusals refusals;

    @Inject
    Words words;

    @Inject
    Dates dates;

    @Inject
    Me me;

    @Inject
    PaperTray tray;

    private long caseId;
    private @Nullable CaseSheet file;
    private final ConsentForm form = new ConsentForm();
    private final WithdrawForm withdrawal = new WithdrawForm();

    /** Named as in {@link RecordConsent}. */
    @Form
    public static class ConsentForm implements Serializable {
        private static final long serialVersionUID = 1L;
        public @Nullable Long participantId;
        public @Nullable ConsentHow how;
        public @Nullable LocalDate givenOn;
        public @Nullable LocalDate validFrom;
        public @Nullable LocalDate validUntil;
        public Agency[] agencies = {};
        public ConsentItem[] items = {};
    }

    /** Named as in {@link WithdrawConsent}. */
    @Form
    public static class WithdrawForm implements Serializable {
        private static final long serialVersionUID = 1L;
        public @Nullable Long consentId;
        public @Nullable LocalDate withdrawnOn;
    }

    public void open() {
        CaseSheet read = cases.sheet(caseId);
        file = read;
        // whoever sees the head of a case only sees none of its people
        read.participants().stream().findFirst().ifPresent(first -> form.participantId = first.participantId());
        withdrawal.consentId = read.consents().stream()
                .filter(ConsentPage::canBeTakenBack)
                .findFirst()
                .map(ConsentLine::consentId)
                .orElse(null);
    }

    /** Who may have given it; that only the subject can is the rule's affair, and said there. */
    public List<SelectItem> getPeople() {
        return file().participants().stream()
                .map(one -> new SelectItem(
                        one.participantId(),
                        words.say(
                                "casefile.consent.person",
                                words.of(one.relationship()),
                                one.person().name())))
                .toList();
    }

    /** What can be taken back. */
    public List<SelectItem> getHolding() {
        return file().consents().stream()
                .filter(ConsentPage::canBeTakenBack)
                .map(one -> new SelectItem(
                        one.consentId(),
                        words.say("casefile.consent.line", dates.plainDay(one.givenOn()), words.list(one.agencies()))))
                .toList();
    }

    public String record() {
        consents.record(new RecordConsent(
                caseId,
                form.participantId == null ? 0 : form.participantId,
                form.how,
                form.givenOn,
                form.validFrom == null ? form.givenOn : form.validFrom,
                form.validUntil,
                new LinkedHashSet<>(Arrays.asList(form.agencies)),
                new LinkedHashSet<>(Arrays.asList(form.items))));
        drafts.end(DRAFT, caseId);
        refusals.done("casefile.consent.done");
        return back();
    }

    public String withdraw() {
        consents.withdraw(new WithdrawConsent(
                caseId, withdrawal.consentId == null ? 0 : withdrawal.consentId, withdrawal.withdrawnOn));
        refusals.done("casefile.consent.withdrawn");
        return back();
    }

    /** The form to be signed, filled in as far as this page is. */
    public void printWith() {
        tray.hand(ConsentPapers.with(cases.printed(caseId), form, writer()), "consent-" + file().number());
    }

    /** The record of sharing without consent, under a support conference's secrecy. */
    public void printWithout() {
        tray.hand(ConsentPapers.without(cases.printed(caseId), form, writer()), "without-consent-" + file().number());
    }

    private String writer() {
        return words.of(me.getAgency()) + words.get("desk.comma") + me.getName();
    }

    private static boolean canBeTakenBack(ConsentLine one) {
        return one.withdrawnOn() == null;
    }

    private String back() {
        return "/casefile/case.xhtml?faces-redirect=true&id=" + caseId;
    }

    private CaseSheet file() {
        CaseSheet read = file;
        if (read == null) {
            throw new IllegalStateException("opened without its case");
        }
        return read;
    }

    public long getCaseId() {
        return caseId;
    }

    public void setCaseId(long caseId) {
        this.caseId = caseId;
    }

    public @Nullable CaseSheet getFile() {
        return file;
    }

    public ConsentForm getForm() {
        return form;
    }

    public WithdrawForm getWithdrawal() {
        return withdrawal;
    }
}
