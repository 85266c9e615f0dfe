package org.banso.meeting.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.banso.access.web.About;
import org.banso.assessment.model.IssueKind;
import org.banso.assessment.model.LeadSuggestion;
import org.banso.desk.web.Form;
import org.banso.directory.model.Agency;
import org.banso.kernel.model.Tokyo;
import org.banso.meeting.model.MeetingSheet;
import org.banso.meeting.model.NoticeSuggestion;
import org.banso.meeting.model.RecordDecision;
import org.banso.plan.model.DecisionLine;
import org.banso.plan.model.IssueReason;
import org.banso.plan.model.RoleAssignment;
import org.jspecify.annotations.Nullable;

/** A meeting's decision as it is typed; a line left wholly empty says nothing. */
@Form
public class DecisionForm implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Empty lines beyond those that the intake suggests. */
    private static final int SPARE_LINES = 2;

    public @Nullable Agency lead;
    public List<RoleRow> roles = new ArrayList<>();
    public List<ReasonRow> reasons = new ArrayList<>();
    public @Nullable LocalDate decidedOn;
    public @Nullable LocalDate reviewOn;
    public Agency[] notify = {};

    /** What one agency does, as typed. */
    @Form
    public static class RoleRow implements Serializable {
        private static final long serialVersionUID = 1L;
        public @Nullable Agency agency;
        public String role = "";
        public About about = new About();

        static RoleRow of(Agency agency) {
            RoleRow row = new RoleRow();
            row.agency = agency;
            return row;
        }

        boolean isUsed() {
            return role != null && !role.isBlank();
        }

        RoleAssignment role() {
            return new RoleAssignment(agency, role, about.said());
        }
    }

    /** Who takes one issue and why, as typed. */
    @Form
    public static class ReasonRow implements Serializable {
        private static final long serialVersionUID = 1L;
        public @Nullable IssueKind issue;
        public @Nullable Agency agency;
        public String reason = "";
        public About about = new About();

        static ReasonRow of(LeadSuggestion.IssueLine line) {
            ReasonRow row = new ReasonRow();
            row.issue = line.issue();
            row.agency = line.suggests().size() == 1 ? line.suggests().get(0) : null;
            return row;
        }

        boolean isUsed() {
            return reason != null && !reason.isBlank();
        }

        IssueReason reason() {
            return new IssueReason(issue, agency, reason, about.said());
        }
    }

    /** One line for each issue that the intake named, with the agency that the rule suggests; the two agencies of the desk. */
    static DecisionForm suggested(MeetingSheet sheet, LeadSuggestion suggestion) {
        DecisionForm form = new DecisionForm();
        suggestion.issues().forEach(line -> form.reasons.add(ReasonRow.of(line)));
        form.roles.add(RoleRow.of(Agency.PLAT_HOME));
        form.roles.add(RoleRow.of(Agency.MERKMAL));
        for (int spare = 0; spare < SPARE_LINES; spare++) {
            form.reasons.add(new ReasonRow());
            form.roles.add(new RoleRow());
        }
        form.decidedOn = Tokyo.dateOf(sheet.startsAt());
        form.notify = sheet.suggestedNotices().stream()
                .filter(notice -> notice.suggested() && notice.coveredByConsent())
                .map(NoticeSuggestion::centre)
                .toArray(Agency[]::new);
        return form;
    }

    /** The same lines, filled with what was decided. */
    DecisionForm saying(DecisionLine made) {
        lead = made.lead();
        decidedOn = made.decidedOn();
        reviewOn = made.reviewOn();
        for (int at = 0; at < made.reasons().size(); at++) {
            if (at == reasons.size()) {
                reasons.add(new ReasonRow());
            }
            reasons.get(at).issue = made.reasons().get(at).issue();
            reasons.get(at).agency = made.reasons().get(at).agency();
            reasons.get(at).reason = made.reasons().get(at).reason();
        }
        for (int at = 0; at < made.roles().size(); at++) {
            if (at == roles.size()) {
                roles.add(new RoleRow());
            }
            roles.get(at).agency = made.roles().get(at).agency();
            roles.get(at).role = made.roles().get(at).role();
        }
        return this;
    }

    RecordDecision decision(MeetingSheet sheet, int version) {
        return new RecordDecision(
                sheet.caseId(),
                sheet.id(),
                version,
                lead,
                roles.stream().filter(RoleRow::isUsed).map(RoleRow::role).toList(),
                reasons.stream()
                        .filter(ReasonRow::isUsed)
                        .map(ReasonRow::reason)
                        .toList(),
                decidedOn,
                reviewOn,
                Set.of(notify));
    }
}
