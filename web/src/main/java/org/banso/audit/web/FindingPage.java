package org.banso.audit.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.banso.audit.model.FindingSheet;
import org.banso.audit.model.ReviewFinding;
import org.banso.audit.service.LookingReview;
import org.banso.desk.web.Form;
import org.banso.desk.web.Refusals;
import org.banso.draft.web.SaidDrafts;
import org.jspecify.annotations.Nullable;

/** One unusual looking, the entries behind it, and what the supervisor says of it. */
@Named
@ViewScoped
public class FindingPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String DRAFT = "audit-finding";

    @Inject
    LookingReview review;

    @Inject
    Refusals refusals;

    @Inject
    SaidDrafts drafts;

    private long id;
    private @Nullable FindingSheet sheet;
    private final ReviewForm form = new ReviewForm();

    /** Named as in {@link ReviewFinding}. */
    @Form
    public static class ReviewForm implements Serializable {
        private static final long serialVersionUID = 1L;
        public @Nullable String remark;
        public boolean misuse;
    }

    public void open() {
        sheet = review.sheet(id);
    }

    public String review() {
        review.review(new ReviewFinding(id, form.remark, form.misuse));
        drafts.end(DRAFT, id);
        refusals.done("audit.finding.done");
        return "/audit/unusual.xhtml?faces-redirect=true";
    }

    public @Nullable FindingSheet getSheet() {
        return sheet;
    }

    public ReviewForm getForm() {
        return form;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
