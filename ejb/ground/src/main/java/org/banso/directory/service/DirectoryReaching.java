package org.banso.directory.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.banso.directory.model.DirectoryReach;
import org.banso.kernel.model.Because;

/** Opens the directory and lets it go again. */
@Stateless
@Local(DirectoryReach.class)
@PermitAll
@Because("The health endpoint asks it, without anybody being logged in; it says yes or no and nothing about anybody.")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DirectoryReaching implements DirectoryReach {

    @Inject
    private LdapDirectory directory;

    @Override
    public boolean answers() {
        return directory.answers();
    }
}
