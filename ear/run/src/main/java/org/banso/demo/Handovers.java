package org.banso.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.banso.access.model.ProvisionGround;
import org.banso.casefile.model.ConsentItem;
import org.banso.casefile.model.StoryValue;
import org.banso.directory.model.Agency;
import org.banso.handover.model.HandoverState;
import org.banso.handover.model.HandoverTo;
import org.banso.kernel.model.Tokyo;
import org.jspecify.annotations.Nullable;

/** What other bodies were asked: some have answered, some are late. */
final class Handovers {

    private static final LocalTime AT = LocalTime.of(15, 20);

    private final Ward ward;

    Handovers(Ward ward) {
        this.ward = ward;
    }

    /** In about one of five, lately or long ago. */
    void live(OpenCase open) {
        // dice of their own, so that nothing else of the ward changes
        Draw draw = new Draw(open.id, 89);
        LocalDate day = draw.rolled(50)
                ? ward.today.minusDays(draw.between(3, 40))
                : open.contact.day().plusDays(120);
        if (!draw.rolled(22) || !day.isAfter(open.contact.day()) || !open.reaches(day)) {
            return;
        }
        Agency to = draw.oneOf(List.of(Agency.EDU_CENTER, Agency.CHILD_FAMILY_CENTER, Agency.HEALTH, Agency.PORT));
        boolean outside = draw.rolled(15);
        ask(open, day, outside ? null : to, draw);
    }

    private void ask(OpenCase open, LocalDate day, @Nullable Agency to, Draw draw) {
        Agency from = draw.rolled(50) ? Agency.PLAT_HOME : Agency.MERKMAL;
        String uid = open.worker(from);
        Instant at = Tokyo.at(day, AT);
        LocalDate due = day.plusDays(14);
        boolean recent = !day.isBefore(ward.today.minusDays(40));
        HandoverState state = recent
                ? draw.oneOf(List.of(HandoverState.ASKED, HandoverState.ACCEPTED, HandoverState.DECLINED))
                : HandoverState.CONFIRMED;
        OpenCase.Consent consent = open.consentOn(day);
        boolean consented = to != null && consent != null && consent.covers(to, ConsentItem.LIVING);
        Instant answered = state == HandoverState.ASKED ? null : Tokyo.at(day.plusDays(1), AT);
        boolean confirmed = state == HandoverState.CONFIRMED;
        long id = ward.rows.nextId("handover_handover");
        ward.rows.handover.row(
                id,
                open.id,
                open.number,
                from,
                uid,
                at,
                to,
                to == null ? ward.phrases.one("handover.body", draw) : null,
                ward.phrases.one("handover.purpose", draw),
                consented ? null : ProvisionGround.SPECIAL_REASON,
                ward.phrases.one("handover.message", draw),
                draw.rolled(60),
                due,
                null,
                null,
                null,
                state,
                answered,
                answered == null ? null : uid,
                answered == null ? "" : ward.phrases.one("handover.answer." + state.name(), draw),
                confirmed ? Tokyo.at(day.plusDays(7), AT) : null,
                confirmed ? Tokyo.at(day.plusDays(10), AT) : null,
                confirmed ? ward.phrases.one("handover.confirmation", draw) : "",
                1);
        Set.of(ConsentItem.LIVING).forEach(item -> ward.rows.handoverItem.row(id, item));
        String told = to == null ? StoryValue.of(HandoverTo.OUTSIDE) : StoryValue.of(to);
        open.tell(at, "handover.ASKED", uid, from, id, told);
        if (answered != null) {
            String kind = state == HandoverState.DECLINED ? "handover.DECLINED" : "handover.ACCEPTED";
            open.tell(answered, kind, uid, from, id, told);
        }
        if (confirmed) {
            open.tell(Tokyo.at(day.plusDays(10), AT), "handover.CONFIRMED", uid, from, id, told);
        }
    }
}
