package org.banso.plan.model;

import java.io.Serializable;
import java.util.Set;
import org.banso.access.model.CaseSight;
import org.banso.access.model.Delicate;
import org.banso.assessment.model.IssueKind;
import org.banso.directory.model.Agency;
import org.banso.kernel.model.PersonalData;
import org.banso.kernel.model.PersonalData.Care;
import org.jspecify.annotations.Nullable;

/**
 * Which agency took an issue, and why, as a reader gets it. An issue of a delicate group is hidden with its reason.
 *
 * @param issue null when hidden, and then the reason is empty
 * @param about what the reason is about, as its author marked it; marked and empty is hidden from its reader
 */
public record ReasonLine(
        @Nullable IssueKind issue,
        Agency agency,
        @PersonalData(Care.SPECIAL_CARE) String reason,
        Set<Delicate> about) implements Serializable {

    static ReasonLine of(IssueReason said, CaseSight sight) {
        return sight.shows(said.issue().delicate())
                ? new ReasonLine(said.issue(), said.agency(), sight.text(said.reason(), said.about()), said.about())
                : new ReasonLine(null, said.agency(), "", Set.of());
    }
}
