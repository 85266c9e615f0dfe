package org.banso.directory.service;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.banso.directory.model.Actor;
import org.banso.directory.model.DirectoryReason;
import org.banso.directory.model.Role;
import org.banso.directory.model.Roll;
import org.banso.directory.model.Staff;
import org.banso.kernel.model.Refused;

/** Who is calling: the server knows the id and the roles, the roll knows the name and the agency. */
@Stateless
public class CurrentActor {

    @Resource
    private SessionContext session;

    @Inject
    private Roll roll;

    protected CurrentActor() {}

    public CurrentActor(SessionContext session, Roll roll) {
        this.session = session;
        this.roll = roll;
    }

    /** @throws Refused NOT_ON_THE_ROLL when the directory no longer names whoever is logged in */
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
    public Actor actor() {
        return roll.find(session.getCallerPrincipal().getName())
                .filter(Staff::isActive)
                .map(staff -> staff.actingAs(Arrays.stream(Role.values())
                        .filter(role -> session.isCallerInRole(role.groupName()))
                        .collect(Collectors.toSet())))
                .orElseThrow(() -> new Refused(DirectoryReason.NOT_ON_THE_ROLL));
    }
}
