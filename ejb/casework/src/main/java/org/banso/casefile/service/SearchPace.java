package org.banso.casefile.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.banso.casefile.model.CasefileReason;
import org.banso.casefile.model.Searches;
import org.banso.kernel.model.Refused;
import org.banso.policy.service.PolicyBook;

/**
 * Nobody harvests names by searching: one person makes so many searches within ten minutes as the ward's policy says, and no
 * more. A word that goes on from the one before, as it does while somebody types, is the same search.
 *
 * <p>Counted in the database, for all servers together. Only the word that is being typed stays in this server's memory:
 * whoever goes on with it on another server has begun one search more.
 */
@ApplicationScoped
public class SearchPace {

    static final Duration WINDOW = Duration.ofMinutes(10);

    private final Map<String, String> typed = new ConcurrentHashMap<>();

    private PolicyBook policy;
    private Searches searches;
    private Clock clock;

    protected SearchPace() {}

    @Inject
    public SearchPace(PolicyBook policy, Searches searches, Clock clock) {
        this.policy = policy;
        this.searches = searches;
        this.clock = clock;
    }

    /** @throws Refused {@link CasefileReason#SEARCHED_TOO_OFTEN} */
    public void mustBeHuman(String uid, String text) {
        String word = text.strip();
        String last = typed.getOrDefault(uid, "");
        boolean goesOn = !last.isEmpty() && word.startsWith(last);
        if (!goesOn) {
            int most = policy.searchesPerPerson();
            if (!searches.begin(uid, most, WINDOW, clock.instant())) {
                throw new Refused(CasefileReason.SEARCHED_TOO_OFTEN, most);
            }
        }
        typed.put(uid, word);
    }
}
