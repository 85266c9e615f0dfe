package org.banso.audit.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.banso.audit.model.AuditChain;
import org.banso.audit.model.ChainState;
import org.banso.audit.model.HeadFile;
import org.banso.directory.model.Role;
import org.banso.kernel.model.Act;
import org.banso.kernel.model.Audited;

/** How it stands with the chain, and its heads to be kept elsewhere: for those who look after the platform. No case. */
@Stateless
@RolesAllowed({Role.Names.ADMINISTRATOR, Role.Names.WARD_OFFICER})
public class ChainReading {

    @Inject
    private AuditChain chain;

    protected ChainReading() {}

    public ChainReading(AuditChain chain) {
        this.chain = chain;
    }

    @Audited(value = "audit.chain", look = true)
    public ChainState state() {
        return chain.state();
    }

    /** Every signed head as the text that is to be kept elsewhere, see {@link HeadFile}. */
    @Audited(value = "audit.heads", look = true, act = Act.EXPORT)
    public String heads() {
        return HeadFile.write(chain.heads());
    }
}
