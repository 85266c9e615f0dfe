package org.banso.casefile.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.banso.casefile.model.CasefileReason;
import org.banso.kernel.model.Refused;
import org.banso.policy.service.PolicyBook;

/**
 * Nobody harvests names by searching: one person makes so many searches within ten minutes as the ward's policy says, and no
 * more. A word that goes on from the one before, as it does while somebody types, is the same search.
 *
 * <p>Counted in the memory of this server and forgotten with it: a pace and no account. The account is the audit trail, which
 * has every search and every refusal.
 */
@ApplicationScoped
public class SearchPace {

    static final Duration WINDOW = Duration.ofMinutes(10);

    private final Map<String, Searches> searches = new ConcurrentHashMap<>();

    private PolicyBook policy;
    private Clock clock;

    protected SearchPace() {}

    @Inject
    public SearchPace(PolicyBook policy, Clock clock) {
        this.policy = policy;
        this.clock = clock;
    }

    /** What one person looked for: when, and the last word. */
    private static final class Searches {

        private final Deque<Instant> begun = new ArrayDeque<>();
        private String last = "";

        synchronized boolean mayGoOn(String text, int most, Instant now) {
            while (!begun.isEmpty() && begun.peekFirst().isBefore(now.minus(WINDOW))) {
                begun.removeFirst();
            }
            boolean goesOn = !last.isEmpty() && text.startsWith(last);
            if (!goesOn) {
                if (begun.size() >= most) {
                    return false;
                }
                begun.addLast(now);
            }
            last = text;
            return true;
        }
    }

    /** @throws Refused {@link CasefileReason#SEARCHED_TOO_OFTEN} */
    public void mustBeHuman(String uid, String text) {
        int most = policy.searchesPerPerson();
        if (!searches.computeIfAbsent(uid, any -> new Searches()).mayGoOn(text.strip(), most, clock.instant())) {
            throw new Refused(CasefileReason.SEARCHED_TOO_OFTEN, most);
        }
    }
}
