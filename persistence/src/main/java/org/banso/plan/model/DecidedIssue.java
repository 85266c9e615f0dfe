package org.banso.plan.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.banso.access.model.Delicate;
import org.banso.assessment.model.IssueKind;
import org.banso.directory.model.Agency;

/** An {@link IssueReason} as a row of its decision; EclipseLink does not embed records. */
@Embeddable
class DecidedIssue {

    @Column(name = "position")
    private int position;

    @Enumerated(EnumType.STRING)
    private IssueKind issue;

    @Enumerated(EnumType.STRING)
    private Agency agency;

    private String reason;

    /** Bits of {@link Delicate}. */
    private int about;

    protected DecidedIssue() {}

    DecidedIssue(int position, IssueReason said) {
        this.position = position;
        this.issue = said.issue();
        this.agency = said.agency();
        this.reason = said.reason();
        this.about = Delicate.bits(said.about());
    }
}
