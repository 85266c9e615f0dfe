package org.banso.meeting.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.banso.access.web.About;
import org.banso.desk.web.Form;
import org.banso.desk.web.Me;
import org.banso.desk.web.Refusals;
import org.banso.draft.web.SaidDrafts;
import org.banso.meeting.model.MeetingSheet;
import org.banso.meeting.model.PreparationSheet;
import org.banso.meeting.model.WritePreparation;
import org.banso.meeting.service.MeetingAgenda;
import org.banso.meeting.service.MeetingHolding;
import org.jspecify.annotations.Nullable;

/** What each agency says before a meeting (事前シート): one's own to write, the others' to read. */
@Named
@ViewScoped
public class PreparePage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String DRAFT = "meeting-preparation";

    @Inject
    MeetingAgenda agenda;

    @Inject
    MeetingHolding holding;

    @Inject
    SaidDrafts drafts;

    @Inject
    Refusals refusals;

    @Inject
    Me me;

    private long id;
    private @Nullable MeetingSheet sheet;
    private @Nullable PreparationSheet mine;
    private @Nullable PreparationSheet theirs;
    private List<PreparationSheet> others = List.of();
    private PrepareForm form = new PrepareForm();

    /** Named as in {@link WritePreparation}. */
    @Form
    public static class PrepareForm implements Serializable {
        private static final long serialVersionUID = 1L;
        public @Nullable Integer version;
        public String household = "";
        public String doing = "";
        public String wished = "";
        public String asked = "";
        public About about = new About();

        static PrepareForm of(PreparationSheet said) {
            PrepareForm form = new PrepareForm();
            form.version = said.version();
            form.household = said.household();
            form.doing = said.doing();
            form.wished = said.wished();
            form.asked = said.asked();
            form.about = About.of(said.about());
            return form;
        }
    }

    public void open() {
        sheet = holding.sheet(id);
        List<PreparationSheet> said = agenda.preparations(id);
        mine = said.stream()
                .filter(one -> one.agency() == me.getAgency())
                .findFirst()
                .orElse(null);
        others = said.stream().filter(one -> one.agency() != me.getAgency()).toList();
        if (mine != null) {
            form = PrepareForm.of(mine);
        }
    }

    public String prepare() {
        MeetingSheet read = sheet;
        if (read == null) {
            throw new IllegalStateException("the sheets are not open to this reader");
        }
        agenda.prepare(new WritePreparation(
                read.caseId(),
                id,
                form.version,
                form.household,
                form.doing,
                form.wished,
                form.asked,
                form.about.said()));
        drafts.end(DRAFT, id);
        refusals.done("meeting.prepare.said");
        return "/meeting/prepare.xhtml?faces-redirect=true&id=" + id;
    }

    /** What a colleague saved meanwhile, beside one's own text; its version is taken over. */
    public @Nullable PreparationSheet getTheirs() {
        if (refusals.isChangedMeanwhile() && theirs == null) {
            theirs = agenda.preparations(id).stream()
                    .filter(one -> one.agency() == me.getAgency())
                    .findFirst()
                    .orElse(null);
            if (theirs != null) {
                form.version = theirs.version();
            }
        }
        return theirs;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public @Nullable MeetingSheet getSheet() {
        return sheet;
    }

    public @Nullable PreparationSheet getMine() {
        return mine;
    }

    public List<PreparationSheet> getOthers() {
        return others;
    }

    public PrepareForm getForm() {
        return form;
    }
}
