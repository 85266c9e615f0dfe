package org.banso.kernel.model;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.persistence.internal.databaseaccess.DatabaseCall;
import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.eclipse.persistence.internal.sessions.UnitOfWorkImpl;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;

/** The statements that reach the database while something is read: for tests of "one query, not one per row". */
public final class Statements {

    private static final Pattern PLACE = Pattern.compile("\\?");

    private Statements() {}

    /** The SQL of each statement that the work sent, in its order. */
    public static List<String> of(EntityManager em, Runnable work) {
        List<String> sent = Collections.synchronizedList(new ArrayList<>());
        SessionEventAdapter listener = new SessionEventAdapter() {
            @Override
            public void postExecuteCall(SessionEvent event) {
                if (event.getCall() instanceof DatabaseCall call) {
                    sent.add(call.getSQLString());
                }
            }
        };
        // Each session of the chain speaks for itself: the unit of work, the client, the server.
        List<AbstractSession> sessions = new ArrayList<>();
        for (AbstractSession next = em.unwrap(UnitOfWorkImpl.class); next != null; next = next.getParent()) {
            sessions.add(next);
        }
        sessions.forEach(session -> session.getEventManager().addListener(listener));
        try {
            work.run();
        } finally {
            sessions.forEach(session -> session.getEventManager().removeListener(listener));
        }
        return sent;
    }

    /** How the database plans the first statement of the work, for any values. */
    public static String planOf(EntityManager em, Runnable work) {
        String statement = of(em, work).get(0);
        int[] place = {0};
        String withPlaces = PLACE.matcher(statement).replaceAll(found -> Matcher.quoteReplacement("$" + ++place[0]));
        em.createNativeQuery("set local plan_cache_mode = force_generic_plan").executeUpdate();
        em.createNativeQuery("prepare asked as " + withPlaces).executeUpdate();
        List<?> plan = em.createNativeQuery(
                        "explain execute asked (" + String.join(", ", Collections.nCopies(place[0], "null")) + ")")
                .getResultList();
        em.createNativeQuery("deallocate asked").executeUpdate();
        return plan.stream().map(Object::toString).collect(Collectors.joining("\n"));
    }
}
