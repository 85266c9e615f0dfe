package org.banso.plan.service;

import org.banso.assessment.service.Desk;
import org.banso.assessment.service.Happenings;
import org.banso.casefile.model.CaseFile;
import org.banso.casefile.model.CaseFiles;
import org.banso.casefile.model.CaseSheets;
import org.banso.casefile.model.CaseState;
import org.banso.casefile.model.Consents;
import org.banso.plan.model.LeadDecisions;
import org.banso.plan.model.SupportPlans;
import org.banso.policy.model.Settings;
import org.banso.policy.service.PolicyBook;

/** The plan room's services for somebody at work. */
public record PlanDesk(Desk desk, Happenings happenings) {

    /** Both agencies have signed the intake. */
    public static void assess(CaseFile file) {
        file.reach(CaseState.JOINT_INTAKE);
        file.reach(CaseState.ASSESSED);
    }

    public LeadDeciding leadDeciding() {
        return new LeadDeciding(
                desk.gate(),
                new LeadDecisions(desk.em()),
                new CaseFiles(desk.em()),
                roleStandings(),
                desk.roll(),
                happenings,
                desk.clock());
    }

    public Planning planning() {
        return new Planning(
                desk.gate(),
                new SupportPlans(desk.em()),
                new LeadDecisions(desk.em()),
                new CaseFiles(desk.em()),
                new Consents(desk.em()),
                new PolicyBook(new Settings(desk.em()), desk.clock()),
                desk.roll(),
                happenings,
                desk.clock());
    }

    RoleStandings roleStandings() {
        return new RoleStandings(desk.gate(), new LeadDecisions(desk.em()), new CaseSheets(desk.em()), desk.clock());
    }
}
