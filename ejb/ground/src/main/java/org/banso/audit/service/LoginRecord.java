package org.banso.audit.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.banso.audit.model.AuditChain;
import org.banso.audit.model.AuditEntry;
import org.banso.audit.model.Outcome;
import org.banso.audit.model.Witnessed;
import org.banso.directory.model.Role;
import org.banso.directory.model.Roll;
import org.banso.kernel.model.Act;
import org.banso.kernel.model.Because;
import org.jspecify.annotations.Nullable;

/**
 * Who came in, who went, who was not let in and who went to a door that is not theirs: told by the frame of the pages,
 * which alone knows, because the server decides these before any of our services is asked.
 */
@Stateless
@PermitAll
@Because("Whoever is not let in has no role yet, and is to be written down as well.")
public class LoginRecord {

    /** In place of an id that is not on the roll: people type their password into the wrong field. */
    static final String SOMEBODY = "-";

    @Inject
    private AuditChain chain;

    @Inject
    private Roll roll;

    @Inject
    private Clock clock;

    protected LoginRecord() {}

    public LoginRecord(AuditChain chain, Roll roll, Clock clock) {
        this.chain = chain;
        this.roll = roll;
        this.clock = clock;
    }

    public void came(String uid) {
        write("directory.login", Act.LOGIN, uid, Outcome.OK, null);
    }

    public void went(String uid) {
        write("directory.logout", Act.LOGOUT, uid, Outcome.OK, null);
    }

    /** @param uid as typed; written down only when there is such a person */
    public void wasNotLetIn(String uid) {
        write("directory.login", Act.LOGIN, uid, Outcome.REFUSED, "directory.CREDENTIALS");
    }

    /** Came in, and asked for what is another role's. */
    public void wasNotAllowed(String uid) {
        write("access.role", Act.DOOR, uid, Outcome.REFUSED, "access.NOT_YOUR_ROLE");
    }

    private void write(String action, Act act, String uid, Outcome outcome, @Nullable String reason) {
        Witnessed witnessed =
                new Witnessed(clock.instant(), action, true, act, null, outcome, reason, null, null, null);
        chain.arrive(roll.find(uid)
                .map(staff -> new AuditEntry(
                        witnessed,
                        staff.uid(),
                        staff.agency(),
                        Arrays.stream(Role.values()).filter(staff::hasRole).toList(),
                        null))
                .orElseGet(() -> new AuditEntry(witnessed, SOMEBODY, null, List.of(), null)));
    }
}
