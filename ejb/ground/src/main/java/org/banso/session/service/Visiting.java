package org.banso.session.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.banso.directory.model.DirectoryPerson;
import org.banso.directory.service.DirectorySilence;
import org.banso.directory.service.DirectoryWatch;
import org.banso.kernel.model.Because;
import org.banso.kernel.model.Refused;
import org.banso.kernel.model.SystemJob;
import org.banso.policy.service.PolicyBook;
import org.banso.session.model.SessionLimits;
import org.banso.session.model.SessionReason;
import org.banso.session.model.TimeLeft;
import org.banso.session.model.Visit;
import org.banso.session.model.VisitEnd;
import org.banso.session.model.Visitor;
import org.banso.session.model.Visits;

/** Asked by the door of the pages at every request: whose session is this, does it last, and what may they do today. */
@Stateless
@SystemJob("session")
@PermitAll
@Because("The door asks before it knows who comes, and gives only what the session's own id brings.")
public class Visiting {

    /** A touch is written at most so often. */
    private static final Duration TOUCH = Duration.ofSeconds(20);

    @Inject
    private Visits visits;

    @Inject
    private DirectoryWatch watch;

    @Inject
    private VisitAtHand atHand;

    @Inject
    private PolicyBook policy;

    @Inject
    private Clock clock;

    protected Visiting() {}

    public Visiting(Visits visits, DirectoryWatch watch, VisitAtHand atHand, PolicyBook policy, Clock clock) {
        this.visits = visits;
        this.watch = watch;
        this.atHand = atHand;
        this.policy = policy;
        this.clock = clock;
    }

    /**
     * Whose it is, and that it is touched now.
     *
     * @param touching false for a question of the browser's script that nobody has asked for
     * @throws Refused DIRECTORY_SILENT when nobody can say any longer who that is; the session stays
     */
    public Visitor visit(long id, boolean touching) {
        Instant now = clock.instant();
        Optional<Visit> found = visits.open(id);
        if (found.isEmpty()) {
            return Visitor.GONE;
        }
        Visit visit = found.get();
        Optional<VisitEnd> end = limits().endOf(visit, now);
        if (end.isPresent()) {
            visits.end(id, end.get(), now);
            return Visitor.GONE;
        }
        Optional<DirectoryPerson> person = person(visit.uid());
        if (person.isEmpty()) {
            visits.end(id, VisitEnd.NOT_ON_THE_ROLL, now);
            return Visitor.GONE;
        }
        if (!visit.isEntered()) {
            return new Visitor(visit.uid(), person.get().roles(), false);
        }
        if (touching && visit.seenAt().plus(TOUCH).isBefore(now)) {
            visits.touch(id, now);
        }
        atHand.is(id);
        return new Visitor(visit.uid(), person.get().roles(), true);
    }

    /** What is left of it; nothing when it is over. Does not touch it. */
    public Optional<TimeLeft> left(long id) {
        Instant now = clock.instant();
        return visits.open(id)
                .filter(visit -> limits().endOf(visit, now).isEmpty())
                .map(visit -> limits().left(visit, now));
    }

    public void leave(long id) {
        visits.end(id, VisitEnd.LEFT, clock.instant());
    }

    private Optional<DirectoryPerson> person(String uid) {
        try {
            return watch.now(uid);
        } catch (DirectorySilence silence) {
            throw new Refused(silence, SessionReason.DIRECTORY_SILENT);
        }
    }

    private SessionLimits limits() {
        return new SessionLimits(policy.sessionIdle(), policy.sessionLongest(), policy.sessionWarning());
    }
}
