package org.banso.directory.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.banso.directory.model.DirectoryPerson;
import org.banso.directory.model.Roll;
import org.banso.kernel.model.Because;
import org.banso.kernel.model.SystemJob;

/** Writes on the roll what the directory has just said about one person. */
@Stateless
@SystemJob("directory")
@PermitAll
@Because("Only this room's watch calls it, before anybody is known to be logged in.")
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class RollKeeping {

    @Inject
    private Roll roll;

    protected RollKeeping() {}

    public RollKeeping(Roll roll) {
        this.roll = roll;
    }

    public void follow(DirectoryPerson person) {
        roll.follow(person);
    }

    public void miss(String uid) {
        roll.miss(uid);
    }
}
