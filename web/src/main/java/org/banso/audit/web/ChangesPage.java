package org.banso.audit.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.banso.audit.model.ChangeLine;
import org.banso.audit.model.Changes;
import org.banso.audit.service.ChangeReading;
import org.jspecify.annotations.Nullable;

/** The changes of a case, those of one transaction together, the latest first. */
@Named
@RequestScoped
public class ChangesPage {

    @Inject
    ChangeReading changes;

    private long caseId;
    private long before;
    private long next;
    private List<Together> groups = List.of();

    /** What was changed at once. */
    public record Together(
            Instant at,
            String name,
            @Nullable String agency,
            @Nullable String room,
            List<ChangeLine> lines) {}

    public void open() {
        List<ChangeLine> read = changes.ofCase(caseId, before);
        List<ChangeLine> page = read.subList(0, Math.min(read.size(), Changes.PAGE));
        next = read.size() > Changes.PAGE ? page.get(page.size() - 1).id() : 0;
        groups = new ArrayList<>();
        long tx = -1;
        for (ChangeLine line : page) {
            if (groups.isEmpty() || line.tx() != tx) {
                tx = line.tx();
                String action = line.action();
                groups.add(new Together(
                        line.at(),
                        line.name(),
                        line.agency(),
                        action == null ? null : action.substring(0, action.indexOf('.')),
                        new ArrayList<>()));
            }
            groups.get(groups.size() - 1).lines().add(line);
        }
    }

    public List<Together> getGroups() {
        return groups;
    }

    public boolean isOlderThere() {
        return next > 0;
    }

    public long getNext() {
        return next;
    }

    public long getCaseId() {
        return caseId;
    }

    public void setCaseId(long caseId) {
        this.caseId = caseId;
    }

    public long getBefore() {
        return before;
    }

    public void setBefore(long before) {
        this.before = before;
    }
}
