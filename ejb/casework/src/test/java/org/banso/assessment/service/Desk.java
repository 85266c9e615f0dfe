package org.banso.assessment.service;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.banso.access.model.Standings;
import org.banso.access.service.CaseGate;
import org.banso.casefile.model.CaseFixture;
import org.banso.directory.model.Actor;
import org.banso.directory.model.Agency;
import org.banso.directory.model.DirectoryPerson;
import org.banso.directory.model.Role;
import org.banso.directory.model.Roll;
import org.banso.directory.service.CurrentActor;
import org.banso.kernel.model.Tokyo;

/** Somebody at work at a moment: the gate, the clock and the roll as a service gets them from the container. */
public record Desk(EntityManager em, Actor actor, Instant now) {

    public static final Actor WORKER = new Actor("plat1", "支援 架空美", Agency.PLAT_HOME, Set.of(Role.CASEWORKER));
    public static final Actor PSYCHOLOGIST = new Actor("merk1", "心理 架空男", Agency.MERKMAL, Set.of(Role.PSYCHOLOGIST));
    public static final Actor OFFICER = new Actor("ward1", "決定 架空郎", Agency.WARD, Set.of(Role.WARD_OFFICER));
    public static final Actor STRANGER = new Actor("sapo1", "他所 架空助", Agency.SAPOSUTE, Set.of(Role.CASEWORKER));

    /** At work at the fixture's moment. */
    public static Desk of(EntityManager em, Actor actor) {
        return new Desk(em, actor, CaseFixture.NOW);
    }

    /** Puts everyone above on the roll. */
    public static void follow(EntityManager em) {
        new Roll(em)
                .follow(List.of(WORKER, PSYCHOLOGIST, OFFICER, STRANGER).stream()
                        .map(actor -> new DirectoryPerson(
                                actor.uid(), actor.name(), "かな", actor.agency(), Set.of(), actor.roles()))
                        .toList());
        em.flush();
    }

    public Desk at(Instant later) {
        return new Desk(em, actor, later);
    }

    public Clock clock() {
        return Clock.fixed(now, Tokyo.ZONE);
    }

    public Roll roll() {
        return new Roll(em);
    }

    public CurrentActor current() {
        Actor whoActs = actor;
        return new CurrentActor() {
            @Override
            public Actor actor() {
                return whoActs;
            }
        };
    }

    public CaseGate gate() {
        return new CaseGate(current(), new Standings(em), clock());
    }
}
