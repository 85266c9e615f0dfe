package org.banso.plan.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.banso.directory.model.Agency;
import org.banso.kernel.model.AboutCase;

/**
 * A meeting decided who leads.
 *
 * @param decidedOn the day of the decision
 * @param reviewOn the day by which it is looked at again
 * @param reasons at least one; per issue which agency takes it and why
 * @param roles one per agency, the lead's own among them
 */
public record DecideLead(
        long caseId,
        long meetingId,
        @NotNull Agency lead,
        @NotNull LocalDate decidedOn,
        @NotNull LocalDate reviewOn,
        @NotNull @Size(max = MOST) List<@NotNull @Valid IssueReason> reasons,
        @NotNull @Size(max = MOST) List<@NotNull @Valid RoleAssignment> roles)
        implements AboutCase {

    /** Lines of reasons, and of roles: there are fewer agencies than that. */
    public static final int MOST = 40;

    public DecideLead {
        reasons = reasons == null ? List.of() : List.copyOf(reasons);
        roles = roles == null ? List.of() : List.copyOf(roles);
    }
}
