package org.banso.casefile.service;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import org.banso.access.model.CaseDoors;
import org.banso.access.model.Standings;
import org.banso.access.service.CaseGate;
import org.banso.access.service.CaseGrounds;
import org.banso.access.service.GlassBreaking;
import org.banso.casefile.model.CaseFiles;
import org.banso.casefile.model.CaseFixture;
import org.banso.casefile.model.CaseLists;
import org.banso.casefile.model.CaseSheets;
import org.banso.casefile.model.Consents;
import org.banso.casefile.model.Searches;
import org.banso.casefile.model.Story;
import org.banso.directory.model.Actor;
import org.banso.directory.model.Roll;
import org.banso.directory.service.CurrentActor;
import org.banso.kernel.model.Tokyo;
import org.banso.person.model.People;
import org.banso.policy.model.Settings;
import org.banso.policy.service.PolicyBook;
import org.banso.reception.model.Receptions;
import org.banso.reception.service.ReceptionDesk;

/** The services as the container would wire them, for one person at one moment on one entity manager. */
public final class Office {

    private final EntityManager em;
    private final CurrentActor current;
    private final CaseGate gate;
    private final Clock clock;
    private final Told told;

    private Office(EntityManager em, Actor actor, Instant now) {
        this.em = em;
        this.clock = Clock.fixed(now, Tokyo.ZONE);
        this.current = new CurrentActor(null, null) {
            @Override
            public Actor actor() {
                return actor;
            }
        };
        this.gate = new CaseGate(current, new Standings(em), clock);
        StoryListener listener = new StoryListener(new Story(em), clock);
        this.told = new Told(listener::note);
    }

    public static Office of(EntityManager em, Actor actor) {
        return new Office(em, actor, CaseFixture.NOW);
    }

    public Office at(Instant now) {
        return new Office(em, current.actor(), now);
    }

    public Told told() {
        return told;
    }

    public CaseGate gate() {
        return gate;
    }

    public CaseOpening opening() {
        return new CaseOpening(current, gate, new CaseFiles(em), new People(em), told, clock);
    }

    public CaseReading reading() {
        return new CaseReading(current, gate, new CaseSheets(em), new CaseLists(em), new Story(em), clock);
    }

    public CaseSearch search() {
        return new CaseSearch(
                current,
                gate,
                new CaseLists(em),
                new SearchPace(new PolicyBook(new Settings(em), clock), new Searches(em), clock));
    }

    public ConsentRecording consents() {
        return new ConsentRecording(gate, new CaseFiles(em), new Consents(em), told, clock);
    }

    public CaseGrounds grounds() {
        return new CaseGrounds(gate, new Standings(em), new CaseDoors(em), new Roll(em), told, clock);
    }

    public GlassBreaking glass() {
        return new GlassBreaking(
                current, gate, new CaseDoors(em), new PolicyBook(new Settings(em), clock), told, clock);
    }

    public SharedCases shared() {
        return new SharedCases(current, gate, new CaseLists(em), new CaseSheets(em), new Story(em), clock);
    }

    public ReceptionDesk desk() {
        return new ReceptionDesk(
                current, gate, opening(), new CaseFiles(em), new People(em), new Receptions(em), told, clock);
    }
}
