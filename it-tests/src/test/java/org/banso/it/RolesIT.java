package org.banso.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import java.util.List;
import java.util.concurrent.Callable;
import org.banso.casefile.service.CaseSearch;
import org.banso.directory.model.Actor;
import org.banso.directory.model.Agency;
import org.banso.directory.model.Role;
import org.banso.directory.service.CurrentActor;
import org.banso.draft.model.DraftFound;
import org.banso.draft.model.KeepDraft;
import org.banso.draft.service.DraftKeeping;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Inside the server: the roles of the directory decide who may call a service, and the roll says who they are. */
@ExtendWith(Stack.class)
@ArquillianTest
class RolesIT {

    @EJB(lookup = "java:global/banso/banso-ejb-casework/CaseSearch")
    private CaseSearch search;

    @EJB(lookup = "java:global/banso/banso-ejb-ground/CurrentActor")
    private CurrentActor current;

    @EJB(lookup = "java:global/banso/banso-ejb-ground/DraftKeeping")
    private DraftKeeping drafts;

    @Deployment
    static WebArchive war() {
        return Inside.war(RolesIT.class);
    }

    @Test
    void staffMayLookForAPerson() throws Exception {
        assertNotNull(Inside.as("desk1", () -> search.find("ありえない")));
    }

    @Test
    void nobodyElseMay() {
        for (String uid : List.of("council1", "edu1", "admin1")) {
            assertThrows(EJBAccessException.class, () -> Inside.as(uid, () -> search.find("ありえない")), uid);
        }
        assertThrows(EJBAccessException.class, () -> search.find("ありえない"), "whoever has not logged in");
        assertThrows(EJBAccessException.class, () -> current.actor());
    }

    @Test
    void theRollKnowsNameAndAgencyAndTheServerTheRoles() throws Exception {
        Actor actor = Inside.as("merk1", current::actor);

        assertEquals("merk1", actor.uid());
        assertEquals(Agency.MERKMAL, actor.agency());
        assertTrue(actor.has(Role.PSYCHOLOGIST) && actor.has(Role.SUPERVISOR) && !actor.has(Role.CASEWORKER));
    }

    @Test
    void aDraftIsItsAuthorsAlone() throws Exception {
        Callable<Void> keep = () -> {
            drafts.keep(new KeepDraft("it-roles", 0, "{}"));
            return null;
        };
        Inside.as("plat4", keep);

        assertEquals(
                "{}",
                Inside.as("plat4", () -> drafts.recall("it-roles", 0))
                        .map(DraftFound::json)
                        .orElse(""));
        assertTrue(Inside.as("plat5", () -> drafts.recall("it-roles", 0)).isEmpty());
    }
}
