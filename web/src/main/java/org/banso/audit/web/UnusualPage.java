package org.banso.audit.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.banso.audit.model.FindingLine;
import org.banso.audit.model.LookingRule;
import org.banso.audit.service.LookingReview;

/** The unusual lookings of my agency. The switch stands on the address. */
@Named
@RequestScoped
public class UnusualPage {

    @Inject
    LookingReview review;

    private boolean reviewed;
    private List<FindingLine> lines = List.of();
    private LookingRule rule;

    public void open() {
        lines = review.findings(reviewed);
        rule = review.rule();
    }

    public List<FindingLine> getLines() {
        return lines;
    }

    public LookingRule getRule() {
        return rule;
    }

    public boolean isReviewed() {
        return reviewed;
    }

    public void setReviewed(boolean reviewed) {
        this.reviewed = reviewed;
    }
}
