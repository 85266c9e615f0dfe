package org.banso.session.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.banso.desk.web.Refusals;
import org.banso.session.model.FactorSheet;
import org.banso.session.model.VisitLine;
import org.banso.session.service.MySessions;
import org.jspecify.annotations.Nullable;

/** Where I am logged in and with what, on the page of one's own settings. */
@Named
@RequestScoped
public class MySessionsPage {

    @Inject
    MySessions sessions;

    @Inject
    Refusals refusals;

    @Inject
    PrintedCodes printed;

    private @Nullable List<VisitLine> all;

    public List<VisitLine> getAll() {
        if (all == null) {
            all = sessions.all();
        }
        return all;
    }

    public boolean isElsewhere() {
        return getAll().stream().anyMatch(line -> !line.here());
    }

    public FactorSheet getFactor() {
        return sessions.factor();
    }

    public String endOthers() {
        refusals.done("session.mine.ended", String.valueOf(sessions.endOthers()));
        return "/directory/me.xhtml?faces-redirect=true";
    }

    public String newCodes() {
        printed.are(sessions.newRecoveryCodes());
        return "/session/codes.xhtml?faces-redirect=true";
    }
}
