package org.banso.session.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.banso.directory.model.DirectoryPerson;
import org.banso.directory.model.Role;
import org.banso.directory.service.DirectorySilence;
import org.banso.directory.service.DirectoryWatch;
import org.banso.kernel.model.Because;
import org.banso.kernel.model.Refused;
import org.banso.kernel.model.SystemJob;
import org.banso.policy.service.PolicyBook;
import org.banso.session.model.Base32;
import org.banso.session.model.Enrolled;
import org.banso.session.model.Entrance;
import org.banso.session.model.Factor;
import org.banso.session.model.FactorOffer;
import org.banso.session.model.SecondFactors;
import org.banso.session.model.SessionLimits;
import org.banso.session.model.SessionReason;
import org.banso.session.model.Step;
import org.banso.session.model.Visit;
import org.banso.session.model.Visits;

/** The second factor of whoever has given the right password and is not in yet. */
@Stateless
@SystemJob("session")
@PermitAll
@Because("Whoever is asked has given the password and has no role before the code is right.")
public class SecondFactorAsking {

    @Inject
    private Visits visits;

    @Inject
    private SecondFactors factors;

    @Inject
    private FactorSecret secret;

    @Inject
    private LoginBook book;

    @Inject
    private DirectoryWatch watch;

    @Inject
    private PolicyBook policy;

    @Inject
    private Clock clock;

    protected SecondFactorAsking() {}

    public SecondFactorAsking(
            Visits visits,
            SecondFactors factors,
            FactorSecret secret,
            LoginBook book,
            DirectoryWatch watch,
            PolicyBook policy,
            Clock clock) {
        this.visits = visits;
        this.factors = factors;
        this.secret = secret;
        this.book = book;
        this.watch = watch;
        this.policy = policy;
        this.clock = clock;
    }

    /** Judges a code of the device or a printed one. */
    public Entrance answer(long visitId, String code) {
        Visit visit = waiting(visitId);
        visits.enter(visitId, judged(visit, code), clock.instant());
        return entrance(visit, Step.IN);
    }

    /** A secret for the first device of whoever has none yet. */
    public FactorOffer offer(long visitId) {
        Visit visit = waiting(visitId);
        byte[] offered = factors.offer(visit.uid(), secret.key(), clock.instant());
        return offerOf(visit.uid(), Base32.write(offered));
    }

    /** The first code of the new device: in use from now on. Answers the printed codes, which nobody can read again. */
    public Enrolled enrol(long visitId, String code) {
        Visit visit = waiting(visitId);
        if (factors.isEnrolled(visit.uid())) {
            throw new Refused(SessionReason.NOT_WAITING);
        }
        Instant now = clock.instant();
        Factor factor = judged(visit, code);
        List<String> printed = factors.enrol(visit.uid(), secret.key(), now);
        visits.enter(visitId, factor, now);
        return new Enrolled(entrance(visit, Step.PAPER), printed);
    }

    /** Whose session waits, for the pages' record of refusals. */
    public String whose(long visitId) {
        return waiting(visitId).uid();
    }

    private Factor judged(Visit visit, String code) {
        return book.judge(visit.uid(), code).orElseThrow(() -> new Refused(SessionReason.CODE));
    }

    private Visit waiting(long visitId) {
        Instant now = clock.instant();
        SessionLimits limits =
                new SessionLimits(policy.sessionIdle(), policy.sessionLongest(), policy.sessionWarning());
        return visits.open(visitId)
                .filter(visit -> !visit.isEntered() && limits.endOf(visit, now).isEmpty())
                .orElseThrow(() -> new Refused(SessionReason.NOT_WAITING));
    }

    private Entrance entrance(Visit visit, Step step) {
        try {
            Set<Role> roles = watch.now(visit.uid())
                    .map(DirectoryPerson::roles)
                    .orElseThrow(() -> new Refused(SessionReason.CREDENTIALS));
            return new Entrance(visit.id(), visit.uid(), roles, step);
        } catch (DirectorySilence silence) {
            throw new Refused(silence, SessionReason.DIRECTORY_SILENT);
        }
    }

    /** As the programs on devices read it; SHA-1, six digits and 30 seconds are what they take for granted. */
    static FactorOffer offerOf(String uid, String secret) {
        String label = URLEncoder.encode("Banso:" + uid, StandardCharsets.UTF_8).replace("+", "%20");
        return new FactorOffer(uid, secret, "otpauth://totp/" + label + "?secret=" + secret + "&issuer=Banso");
    }
}
