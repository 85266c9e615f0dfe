package org.banso.plan.model;

import java.io.Serializable;
import org.banso.access.model.CaseSight;
import org.banso.assessment.model.IssueKind;
import org.banso.directory.model.Agency;
import org.banso.kernel.model.PersonalData;
import org.banso.kernel.model.PersonalData.Care;
import org.jspecify.annotations.Nullable;

/**
 * Which agency took an issue, and why, as a reader gets it. An issue of a delicate group is hidden with its reason.
 *
 * @param issue null when hidden, and then the reason is empty
 */
public record ReasonLine(
        @Nullable IssueKind issue,
        Agency agency,
        @PersonalData(Care.SPECIAL_CARE) String reason) implements Serializable {

    static ReasonLine of(IssueReason said, CaseSight sight) {
        return sight.shows(said.issue().delicate())
                ? new ReasonLine(said.issue(), said.agency(), said.reason())
                : new ReasonLine(null, said.agency(), "");
    }
}
