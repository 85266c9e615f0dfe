package org.banso.meeting.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.banso.directory.model.Agency;
import org.banso.kernel.model.AboutCase;
import org.banso.plan.model.DecideLead;
import org.banso.plan.model.IssueReason;
import org.banso.plan.model.RoleAssignment;

/**
 * Who leads, what each agency does, and why, issue by issue. What makes a decision sound is the plan's affair; whether this
 * meeting may make it, and whom it may tell, is the meeting's.
 *
 * @param version of the meeting that was on the screen
 * @param roles one line for each agency that takes part, the leading one too
 * @param reasons one line for each issue: which agency works on it, and why
 * @param notifyCentres centres to be told; each needs a ground and the subject's consent
 */
public record RecordDecision(
        long caseId,
        long meetingId,
        int version,
        @NotNull Agency lead,
        @NotNull @Size(max = DecideLead.MOST) List<@NotNull @Valid RoleAssignment> roles,
        @NotNull @Size(max = DecideLead.MOST) List<@NotNull @Valid IssueReason> reasons,
        @NotNull LocalDate decidedOn,
        @NotNull LocalDate reviewOn,
        @NotNull Set<@NotNull Agency> notifyCentres)
        implements AboutCase {

    public RecordDecision {
        roles = roles == null ? List.of() : List.copyOf(roles);
        reasons = reasons == null ? List.of() : List.copyOf(reasons);
        notifyCentres = notifyCentres == null ? Set.of() : Set.copyOf(notifyCentres);
    }

    /** Never what it holds: it may stand in a log. */
    @Override
    public String toString() {
        return "RecordDecision[" + meetingId + "]";
    }
}
