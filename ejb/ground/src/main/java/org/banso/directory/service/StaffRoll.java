package org.banso.directory.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.banso.directory.model.Agency;
import org.banso.directory.model.ReadingLine;
import org.banso.directory.model.Readings;
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

    @Inject
    private Readings readings;

    protected StaffRoll() {}

    public StaffRoll(Roll roll, Readings readings) {
        this.roll = roll;
        this.readings = readings;
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

    /** When the directory was last read; nothing before the first time. */
    @RolesAllowed(Role.Names.ADMINISTRATOR)
    public Optional<ReadingLine> lastReading() {
        return readings.last();
    }

    /** The agency's active colleagues, in the order of their kana. */
    public List<StaffLine> activeOf(Agency agency) {
        return roll.activeOf(agency).stream().map(Staff::line).toList();
    }
}
