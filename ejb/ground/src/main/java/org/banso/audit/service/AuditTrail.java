package org.banso.audit.service;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.banso.audit.model.AuditChain;
import org.banso.audit.model.AuditEntry;
import org.banso.audit.model.Witnessed;
import org.banso.directory.model.Role;
import org.banso.directory.model.Roll;
import org.banso.directory.model.Staff;
import org.banso.kernel.model.Because;

/** Writes entries, in the name of whoever is calling. Only this room's listener calls it. */
@Stateless
@PermitAll
@Because("Whoever was refused, or has no role at all, is to be written down as well.")
public class AuditTrail {

    @Resource
    private SessionContext session;

    @Inject
    private AuditChain chain;

    @Inject
    private Roll roll;

    @Inject
    private AuditSecret secret;

    protected AuditTrail() {}

    public AuditTrail(SessionContext session, AuditChain chain, Roll roll, AuditSecret secret) {
        this.session = session;
        this.chain = chain;
        this.roll = roll;
        this.secret = secret;
    }

    /** Together with what it tells of: both are there afterwards, or neither. */
    public void writeWithIt(Witnessed witnessed) {
        write(witnessed);
    }

    /** On its own, so that it stays when nothing else does. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void writeApart(Witnessed witnessed) {
        write(witnessed);
    }

    private void write(Witnessed witnessed) {
        String uid = session.getCallerPrincipal().getName();
        Optional<Staff> staff = roll.find(uid);
        List<Role> granted = Arrays.stream(Role.values())
                .filter(role -> session.isCallerInRole(role.groupName()))
                .toList();
        String term = witnessed.term();
        byte[] sealed = term == null || term.isBlank() ? null : secret.cipher().seal(term, uid);
        chain.arrive(new AuditEntry(witnessed, uid, staff.map(Staff::agency).orElse(null), granted, sealed));
    }
}
