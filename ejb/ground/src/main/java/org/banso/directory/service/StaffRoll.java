package org.banso.directory.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.banso.directory.model.Agency;
import org.banso.directory.model.Role;
import org.banso.directory.model.Roll;
import org.banso.directory.model.Staff;
import org.banso.directory.model.StaffLine;
import org.banso.directory.model.StaffRow;
import org.banso.kernel.model.Audited;

/** Who is there to be asked. */
@Stateless
@RolesAllowed({
    Role.Names.DESK,
    Role.Names.CASEWORKER,
    Role.Names.PSYCHOLOGIST,
    Role.Names.SUPERVISOR,
    Role.Names.WARD_OFFICER,
    Role.Names.ADMINISTRATOR
})
public class StaffRoll {

    @Inject
    private Roll roll;

    protected StaffRoll() {}

    public StaffRoll(Roll roll) {
        this.roll = roll;
    }

    /** Every active colleague, in the order of their kana. */
    public List<StaffLine> active() {
        return roll.active().stream().map(Staff::line).toList();
    }

    /** Everyone whom the directory names or ever named, for whoever looks after the platform. */
    @RolesAllowed(Role.Names.ADMINISTRATOR)
    @Audited(value = "directory.everyone", look = true)
    public List<StaffRow> everyone() {
        return roll.everyone().stream().map(Staff::row).toList();
    }

    /** The agency's active colleagues, in the order of their kana. */
    public List<StaffLine> activeOf(Agency agency) {
        return roll.activeOf(agency).stream().map(Staff::line).toList();
    }
}
