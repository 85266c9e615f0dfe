package org.banso.demo;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.banso.casefile.model.ConsentHow;
import org.banso.casefile.model.ConsentItem;
import org.banso.casefile.model.StoryValue;
import org.banso.directory.model.Agency;
import org.banso.kernel.model.Tokyo;

/** What the subject agrees to, sooner, later or never. */
final class Consents {

    private final Rows rows;

    Consents(Ward ward) {
        this.rows = ward.rows;
    }

    /** The subject agrees on that day. */
    void give(OpenCase open, LocalDate day) {
        Draw draw = open.draw;
        Set<Agency> agencies = EnumSet.of(Agency.WARD);
        Set<ConsentItem> items = EnumSet.of(ConsentItem.IDENTITY, ConsentItem.LIVING);
        if (open.contact.isFromSchool() && draw.rolled(80)) {
            agencies.add(Agency.EDU_CENTER);
            items.add(ConsentItem.SCHOOL_HISTORY);
        }
        if (draw.rolled(40)) {
            agencies.add(Agency.HEALTH);
            items.addAll(draw.rolled(50) ? EnumSet.allOf(ConsentItem.class) : EnumSet.of(ConsentItem.HEALTH));
        }
        if (draw.rolled(30)) {
            agencies.add(Agency.SAPOSUTE);
        }
        ConsentHow how = open.contact.isForSelf()
                ? ConsentHow.SIGNED_FORM
                : draw.oneOf(List.of(
                        ConsentHow.ORAL,
                        ConsentHow.MESSAGE,
                        ConsentHow.THROUGH_FAMILY_IN_PRESENCE,
                        ConsentHow.SIGNED_FORM));
        Agency recorder = open.busiest();
        long id = rows.nextId("casefile_consent");
        rows.consent.row(
                id, open.id, open.subject.participantId(), how, day, day, null, open.worker(recorder), null, null, 1);
        agencies.forEach(agency -> rows.consentAgency.row(id, agency));
        items.forEach(item -> rows.consentItem.row(id, item));
        open.consent = new OpenCase.Consent(day, agencies, items);
        open.tell(
                Tokyo.startOf(day),
                "casefile.CONSENT_RECORDED",
                open.worker(recorder),
                recorder,
                id,
                StoryValue.of(how),
                StoryValue.of(agencies),
                StoryValue.of(items),
                "");
    }
}
