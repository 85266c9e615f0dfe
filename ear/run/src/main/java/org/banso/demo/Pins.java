package org.banso.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.banso.access.model.Delicate;
import org.banso.casefile.model.StoryValue;
import org.banso.directory.model.Agency;
import org.banso.kernel.model.Tokyo;
import org.banso.pin.model.PinKind;

/** What must be known first in some of the cases. */
final class Pins {

    private static final LocalTime AT = LocalTime.of(17, 5);

    private final Ward ward;

    Pins(Ward ward) {
        this.ward = ward;
    }

    /** In about half of them, one or two; now and then one was taken off again. */
    void live(OpenCase open) {
        LocalDate day = open.contact.day().plusDays(14);
        // dice of their own, so that nothing else of the ward changes
        Draw draw = new Draw(open.id, 87);
        if (!open.reaches(day) || !draw.rolled(50)) {
            return;
        }
        for (PinKind kind : List.of(PinKind.NEVER, PinKind.HEALTH, PinKind.RISK, PinKind.KNOW)) {
            if (draw.rolled(35)) {
                pin(open, kind, day, draw);
            }
        }
    }

    private void pin(OpenCase open, PinKind kind, LocalDate day, Draw draw) {
        Agency agency = draw.rolled(50) ? Agency.PLAT_HOME : Agency.MERKMAL;
        String uid = open.worker(agency);
        Instant at = Tokyo.at(day, AT);
        long id = ward.rows.nextId("pin_fact");
        LocalDate offOn = day.plusDays(90);
        boolean off = draw.rolled(15) && open.reaches(offOn);
        int about = kind.group() == null ? 0 : Delicate.bits(List.of(kind.group()));
        ward.rows.pin.row(
                id,
                open.id,
                kind,
                ward.phrases.one("pin." + kind.name(), draw),
                about,
                null,
                uid,
                agency,
                at,
                off ? uid : null,
                off ? Tokyo.at(offOn, AT) : null,
                off ? 2 : 1);
        open.tell(at, "pin.PINNED", uid, agency, id, StoryValue.of(kind, kind.group()));
        if (off) {
            open.tell(Tokyo.at(offOn, AT), "pin.TAKEN_OFF", uid, agency, id, StoryValue.of(kind, kind.group()));
        }
    }
}
