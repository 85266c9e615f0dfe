package org.banso.meeting.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.banso.access.web.About;
import org.banso.desk.web.Edited;
import org.banso.desk.web.Form;
import org.banso.desk.web.Me;
import org.banso.desk.web.Refusals;
import org.banso.draft.web.SaidDrafts;
import org.banso.meeting.model.MeetingSheet;
import org.banso.meeting.model.PreparationSheet;
import org.banso.meeting.model.WritePreparation;
import org.banso.meeting.service.MeetingHolding;
import org.banso.meeting.service.MeetingPreparing;
import org.jspecify.annotations.Nullable;

/** What each agency says before a meeting (事前シート): one's own to write, the others' to read. */
@Named
@ViewScoped
public class PreparePage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String DRAFT = "meeting-preparation";

    @Inject
    MeetingPreparing preparing;

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
    private List<PreparationSheet> others = List.of();
    private @Nullable Integer version;
    private Edited<PrepareForm> edited = Edited.of(PrepareForm::new, PrepareForm::new);

    /** Named as in {@link WritePreparation}. */
    @Form
    public static class PrepareForm implements Serializable {
        private static final long serialVersionUID = 1L;
        public String household = "";
        public String doing = "";
        public String wished = "";
        public String asked = "";
        public About about = new About();

        static PrepareForm of(PreparationSheet said) {
            PrepareForm form = new PrepareForm();
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
        read();
        edited = Edited.of(this::written, this::again);
    }

    private void read() {
        List<PreparationSheet> said = preparing.preparations(id);
        mine = said.stream()
                .filter(one -> one.agency() == me.getAgency())
                .findFirst()
                .orElse(null);
        others = said.stream().filter(one -> one.agency() != me.getAgency()).toList();
    }

    public String prepare() {
        MeetingSheet read = sheet;
        if (read == null) {
            throw new IllegalStateException("the sheets are not open to this reader");
        }
        PrepareForm form = getForm();
        preparing.prepare(new WritePreparation(
                read.caseId(), id, version, form.household, form.doing, form.wished, form.asked, form.about.said()));
        drafts.end(DRAFT, id);
        refusals.done("meeting.prepare.said");
        return "/meeting/prepare.xhtml?faces-redirect=true&id=" + id;
    }

    /** A colleague saved meanwhile: what they say, and its version. */
    private PrepareForm again() {
        read();
        return written();
    }

    private PrepareForm written() {
        PreparationSheet said = mine;
        version = said == null ? null : said.version();
        return said == null ? new PrepareForm() : PrepareForm.of(said);
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
        return Edited.form(edited);
    }

    public Edited<PrepareForm> getEdited() {
        return edited;
    }
}
