package org.banso.directory.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import javax.naming.NamingException;
import org.banso.directory.model.DirectoryPerson;
import org.jspecify.annotations.Nullable;

/**
 * Who somebody is at this moment, for whoever is logged in: asked of the directory itself, about one person at most once in
 * {@link #NEWS}, so that a change there holds from the next click on. When the directory does not answer, its last answer
 * holds for {@link #SILENCE} and no longer: a disabled account cannot outlive its minute by cutting the wire.
 *
 * <p>What is new goes on the roll at once, so that lists and decisions say the same as the login.
 */
@ApplicationScoped
public class DirectoryWatch {

    private static final Logger LOG = System.getLogger(DirectoryWatch.class.getName());

    /** How old an answer may be while the directory answers. */
    static final Duration NEWS = Duration.ofSeconds(1);

    /** How old an answer may be while it does not. */
    static final Duration SILENCE = Duration.ofSeconds(50);

    /** For so long after a failure nobody else waits for another one. */
    static final Duration PAUSE = Duration.ofSeconds(5);

    @Inject
    private LdapDirectory directory;

    @Inject
    private RollKeeping roll;

    @Inject
    private Clock clock;

    private final Map<String, Known> answers = new ConcurrentHashMap<>();
    private final ReentrantLock asking = new ReentrantLock();
    private volatile @Nullable Instant failedAt;

    protected DirectoryWatch() {}

    public DirectoryWatch(LdapDirectory directory, RollKeeping roll, Clock clock) {
        this.directory = directory;
        this.roll = roll;
        this.clock = clock;
    }

    private record Known(Optional<DirectoryPerson> person, Instant at) {

        boolean isYounger(Duration age, Instant now) {
            return !at.isAfter(now) && now.isBefore(at.plus(age));
        }
    }

    /**
     * Who that is; nobody when the directory no longer names them.
     *
     * @throws DirectorySilence when it has not answered for too long
     */
    public Optional<DirectoryPerson> now(String uid) throws DirectorySilence {
        Known known = answers.get(uid);
        Instant now = clock.instant();
        if (known != null && known.isYounger(NEWS, now)) {
            return known.person();
        }
        boolean paused = isPaused(now);
        boolean mayStand = known != null && known.isYounger(SILENCE, now);
        if (paused && mayStand) {
            return known.person();
        }
        if (paused) {
            throw new DirectorySilence();
        }
        return ask(uid, now, mayStand);
    }

    /** One question at a time; whoever has an answer that may stand does not queue. */
    private Optional<DirectoryPerson> ask(String uid, Instant now, boolean mayStand) throws DirectorySilence {
        if (mayStand && !asking.tryLock()) {
            return answers.get(uid).person();
        }
        if (!mayStand) {
            asking.lock();
        }
        try {
            Known meanwhile = answers.get(uid);
            if (meanwhile != null && meanwhile.isYounger(NEWS, now)) {
                return meanwhile.person();
            }
            if (!mayStand && isPaused(now)) {
                throw new DirectorySilence();
            }
            Optional<DirectoryPerson> person = directory.person(uid);
            heard(uid, person.orElse(null));
            return person;
        } catch (NamingException e) {
            failedAt = clock.instant();
            LOG.log(
                    Level.WARNING,
                    "the directory does not answer: {0}",
                    e.getClass().getName());
            if (mayStand) {
                return answers.get(uid).person();
            }
            throw new DirectorySilence();
        } finally {
            asking.unlock();
        }
    }

    private boolean isPaused(Instant now) {
        Instant failed = failedAt;
        return failed != null && !failed.isAfter(now) && now.isBefore(failed.plus(PAUSE));
    }

    /** An answer that came in another way, at the login. */
    public void heard(DirectoryPerson person) {
        heard(person.uid(), person);
    }

    private void heard(String uid, @Nullable DirectoryPerson person) {
        Known before = answers.put(uid, new Known(Optional.ofNullable(person), clock.instant()));
        if (before == null || !Objects.equals(before.person().orElse(null), person)) {
            if (person == null) {
                roll.miss(uid);
            } else {
                roll.follow(person);
            }
        }
    }
}
