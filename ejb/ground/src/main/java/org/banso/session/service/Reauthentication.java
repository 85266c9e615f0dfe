package org.banso.session.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.text.Normalizer;
import java.time.Clock;
import java.util.regex.Pattern;
import javax.naming.NamingException;
import org.banso.directory.model.Role;
import org.banso.directory.service.CurrentActor;
import org.banso.directory.service.LdapDirectory;
import org.banso.kernel.model.Refused;
import org.banso.policy.service.PolicyBook;
import org.banso.session.model.SessionReason;
import org.banso.session.model.Visit;

/** Whether it is still the same person who sits there: by a code of the device or by the password, counted as at login. */
@Stateless
@RolesAllowed({
    Role.Names.DESK,
    Role.Names.CASEWORKER,
    Role.Names.PSYCHOLOGIST,
    Role.Names.SUPERVISOR,
    Role.Names.WARD_OFFICER,
    Role.Names.COUNCIL_MEMBER,
    Role.Names.CENTRE_CLERK,
    Role.Names.ADMINISTRATOR
})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Reauthentication {

    private static final Logger LOG = System.getLogger(Reauthentication.class.getName());

    private static final Pattern CODE = Pattern.compile("\\d{3}\\s?\\d{3}");

    @Inject
    private CurrentActor current;

    @Inject
    private VisitAtHand atHand;

    @Inject
    private LoginBook book;

    @Inject
    private LdapDirectory directory;

    @Inject
    private PolicyBook policy;

    @Inject
    private Clock clock;

    protected Reauthentication() {}

    public Reauthentication(
            CurrentActor current,
            VisitAtHand atHand,
            LoginBook book,
            LdapDirectory directory,
            PolicyBook policy,
            Clock clock) {
        this.current = current;
        this.atHand = atHand;
        this.book = book;
        this.directory = directory;
        this.policy = policy;
        this.clock = clock;
    }

    /** Whether a {@link org.banso.kernel.model.Fresh} use case would be let through now. */
    public boolean isFresh() {
        return atHand.id().isPresent()
                && book.open(atHand.id().getAsLong())
                        .filter(visit -> visit.isFresh(policy.freshWithin(), clock.instant()))
                        .isPresent();
    }

    /** Whether a code can be given instead of the password. */
    public boolean hasDevice() {
        return book.hasDevice(current.actor().uid());
    }

    /**
     * Takes the proof for this session.
     *
     * @param typed a code of the device, or the password
     * @throws Refused PROOF, CODE_LOCKED, TRY_LATER, DIRECTORY_SILENT
     */
    public void prove(String typed) {
        String uid = current.actor().uid();
        Visit visit = atHand.id().stream()
                .boxed()
                .flatMap(id -> book.open(id).stream())
                .findFirst()
                .orElseThrow(() -> new Refused(SessionReason.NOT_WAITING));
        String plain = Normalizer.normalize(typed.strip(), Normalizer.Form.NFKC);
        boolean right = CODE.matcher(plain).matches() && book.hasDevice(uid)
                ? book.judge(uid, plain).isPresent()
                : isPassword(uid, typed, visit.address());
        if (!right) {
            throw new Refused(SessionReason.PROOF);
        }
        book.prove(visit.id());
    }

    private boolean isPassword(String uid, String password, String address) {
        long attempt = book.beginTry(uid, address);
        try {
            boolean right = directory.authenticate(uid, password).kind() == LdapDirectory.Answer.Kind.RIGHT;
            if (right) {
                book.wasRight(attempt);
            } else {
                book.wasWrong(attempt);
            }
            return right;
        } catch (NamingException e) {
            book.wasNotAnswered(attempt);
            LOG.log(
                    Level.ERROR,
                    "the directory does not answer a proof: {0}",
                    e.getClass().getName());
            throw new Refused(SessionReason.DIRECTORY_SILENT);
        }
    }
}
