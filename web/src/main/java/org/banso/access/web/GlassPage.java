package org.banso.access.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.banso.access.model.BreakTheGlass;
import org.banso.access.model.GlassLine;
import org.banso.access.model.ReviewGlass;
import org.banso.access.model.Verdict;
import org.banso.access.service.GlassBreaking;
import org.banso.desk.web.Form;
import org.banso.desk.web.Me;
import org.banso.desk.web.Refusals;
import org.banso.desk.web.Words;
import org.banso.draft.web.SaidDrafts;
import org.jspecify.annotations.Nullable;

/** The emergency look: taking it, and saying afterwards whether it was proper. */
@Named
@ViewScoped
public class GlassPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    GlassBreaking glass;

    @Inject
    Me me;

    @Inject
    Words words;

    @Inject
    Refusals refusals;

    @Inject
    SaidDrafts drafts;

    private List<GlassLine> toReview = List.of();
    private final GlassForm form = new GlassForm();
    private final ReviewForm review = new ReviewForm();

    /** Named as in {@link BreakTheGlass}. */
    @Form
    public static class GlassForm implements Serializable {
        private static final long serialVersionUID = 1L;
        public @Nullable String whom;
        public @Nullable String glassReason;
        public About about = new About();
        public @Nullable Integer minutes;
    }

    /** Named as in {@link ReviewGlass}. */
    @Form
    public static class ReviewForm implements Serializable {
        private static final long serialVersionUID = 1L;
        public @Nullable Long glassId;
        public @Nullable Verdict verdict;
        public @Nullable String reviewNote;
        public About about = new About();
    }

    @PostConstruct
    void read() {
        toReview = glass.toReview();
    }

    public String begin() {
        long caseId = glass.breakGlass(new BreakTheGlass(form.whom, form.glassReason, form.about.said(), form.minutes));
        drafts.end("glass", 0);
        refusals.done("access.glass.done");
        return "/casefile/case.xhtml?faces-redirect=true&id=" + caseId;
    }

    public String say() {
        glass.review(new ReviewGlass(
                Objects.requireNonNullElse(review.glassId, 0L),
                review.verdict,
                Objects.requireNonNullElse(review.reviewNote, ""),
                review.about.said()));
        drafts.end("glass-review", 0);
        refusals.done("access.glass.reviewed");
        return "/access/glass.xhtml?faces-redirect=true";
    }

    public List<SelectItem> getLengths() {
        return Stream.of(30, 60, 120, 180)
                .map(minutes -> new SelectItem(minutes, words.say("access.glass.minutesOf", minutes)))
                .toList();
    }

    public List<SelectItem> getWaiting() {
        return toReview.stream()
                .map(one -> new SelectItem(
                        one.glassId(), Objects.requireNonNullElse(one.caseNumber(), "") + "　" + one.name()))
                .toList();
    }

    public boolean isReviewer() {
        return me.isSupervisor();
    }

    public List<GlassLine> getToReview() {
        return toReview;
    }

    public GlassForm getForm() {
        return form;
    }

    public ReviewForm getReview() {
        return review;
    }
}
