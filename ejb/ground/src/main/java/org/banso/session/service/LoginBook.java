package org.banso.session.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.text.Normalizer;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.banso.kernel.model.Because;
import org.banso.kernel.model.SystemJob;
import org.banso.kernel.model.Tokyo;
import org.banso.policy.service.PolicyBook;
import org.banso.session.model.Factor;
import org.banso.session.model.FactorLimits;
import org.banso.session.model.LoginTries;
import org.banso.session.model.NetworkRule;
import org.banso.session.model.Networks;
import org.banso.session.model.SecondFactors;
import org.banso.session.model.Step;
import org.banso.session.model.TryLimits;
import org.banso.session.model.Visit;
import org.banso.session.model.Visits;

/** The short transactions of a log-in, each on its own, so that none is open while the directory is waited for. */
@Stateless
@SystemJob("session")
@PermitAll
@Because("Only this room's services call it, before anybody is known to be logged in.")
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class LoginBook {

    @Inject
    private LoginTries tries;

    @Inject
    private Networks networks;

    @Inject
    private Visits visits;

    @Inject
    private SecondFactors factors;

    @Inject
    private FactorSecret secret;

    @Inject
    private PolicyBook policy;

    @Inject
    private Clock clock;

    protected LoginBook() {}

    public LoginBook(
            LoginTries tries,
            Networks networks,
            Visits visits,
            SecondFactors factors,
            FactorSecret secret,
            PolicyBook policy,
            Clock clock) {
        this.tries = tries;
        this.networks = networks;
        this.visits = visits;
        this.factors = factors;
        this.secret = secret;
        this.policy = policy;
        this.clock = clock;
    }

    public NetworkRule ruleFor(String address) {
        return networks.ruleFor(address, Tokyo.dateOf(clock.instant()));
    }

    /** Every way of writing one name is one account: full width, capital letters. */
    public long beginTry(String name, String address) {
        String folded = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        TryLimits limits = new TryLimits(policy.loginTries(), policy.loginTriesOfAddress(), policy.loginWindow());
        return tries.begin(secret.key().mark(folded, "session-account"), address, limits, clock.instant());
    }

    public void wasWrong(long attempt) {
        tries.wasWrong(attempt);
    }

    public void wasNotAnswered(long attempt) {
        tries.wasNotAnswered(attempt);
    }

    public void wasRight(long attempt) {
        tries.wasRight(attempt);
    }

    /** The session of whoever gave the right password: entered at once where the network asks no more. */
    public Begun begin(String uid, String address, String browser, NetworkRule rule) {
        Step step = rule == NetworkRule.NOT_ASKED ? Step.IN : factors.isEnrolled(uid) ? Step.CODE : Step.ENROL;
        return new Begun(visits.begin(uid, address, browser, step == Step.IN, clock.instant()), step);
    }

    /** A session that began, and what comes next. */
    public record Begun(long visitId, Step step) {}

    /** A wrong code is counted and stays counted, whatever becomes of the caller. */
    public Optional<Factor> judge(String uid, String code) {
        Instant now = clock.instant();
        FactorLimits limits = new FactorLimits(policy.codeTries(), policy.codeLocked());
        return factors.judge(uid, code, limits, secret.key(), now);
    }

    /** Whether the person has a device to ask for a code. */
    public boolean hasDevice(String uid) {
        return factors.isEnrolled(uid);
    }

    /** Whoever sits there has proven it again. */
    public void prove(long visitId) {
        visits.prove(visitId, clock.instant());
    }

    public Optional<Visit> open(long visitId) {
        return visits.open(visitId);
    }
}
