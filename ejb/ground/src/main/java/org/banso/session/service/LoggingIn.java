package org.banso.session.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import javax.naming.NamingException;
import org.banso.directory.model.DirectoryPerson;
import org.banso.directory.service.DirectoryWatch;
import org.banso.directory.service.LdapDirectory;
import org.banso.kernel.model.Because;
import org.banso.kernel.model.Refused;
import org.banso.session.model.Entrance;
import org.banso.session.model.Knock;
import org.banso.session.model.NetworkRule;
import org.banso.session.model.SessionReason;

/** Name and password. What follows is the {@link SecondFactorAsking second factor}, where the network asks for it. */
@Stateless
@PermitAll
@Because("Whoever logs in is nobody yet, so no role can be asked for.")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LoggingIn {

    private static final Logger LOG = System.getLogger(LoggingIn.class.getName());

    @Inject
    private LdapDirectory directory;

    @Inject
    private DirectoryWatch watch;

    @Inject
    private LoginBook book;

    protected LoggingIn() {}

    public LoggingIn(LdapDirectory directory, DirectoryWatch watch, LoginBook book) {
        this.directory = directory;
        this.watch = watch;
        this.book = book;
    }

    /**
     * Judges a name and a password.
     *
     * @throws Refused NETWORK, TRY_LATER, CREDENTIALS, NO_ROLE, DIRECTORY_SILENT
     */
    public Entrance knock(@Valid Knock knock) {
        NetworkRule rule = book.ruleFor(knock.address());
        if (rule == NetworkRule.REFUSED) {
            throw new Refused(SessionReason.NETWORK);
        }
        String name = knock.name().strip();
        long attempt = book.beginTry(name, knock.address());
        LdapDirectory.Answer answer;
        try {
            answer = directory.authenticate(name, knock.password());
        } catch (NamingException e) {
            book.wasNotAnswered(attempt);
            LOG.log(
                    Level.ERROR,
                    "the directory does not answer a login: {0}",
                    e.getClass().getName());
            throw new Refused(SessionReason.DIRECTORY_SILENT);
        }
        DirectoryPerson person = answer.person();
        if (answer.kind() == LdapDirectory.Answer.Kind.WRONG) {
            book.wasWrong(attempt);
            throw new Refused(SessionReason.CREDENTIALS);
        }
        book.wasRight(attempt);
        if (person == null) {
            throw new Refused(SessionReason.NO_ROLE);
        }
        watch.heard(person);
        LoginBook.Begun begun = book.begin(person.uid(), knock.address(), knock.browser(), rule);
        return new Entrance(begun.visitId(), person.uid(), person.roles(), begun.step());
    }
}
