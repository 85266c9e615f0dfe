package org.banso.handover.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import org.banso.access.model.ProvisionGround;
import org.banso.access.web.About;
import org.banso.casefile.model.ConsentItem;
import org.banso.desk.web.Form;
import org.banso.directory.model.Agency;
import org.banso.handover.model.AskHandover;
import org.banso.handover.model.HandoverLine;
import org.banso.handover.model.HandoverTurn;
import org.jspecify.annotations.Nullable;

/** What is asked, and how it goes on; named as in {@link AskHandover} and {@link org.banso.handover.model.TurnHandover}. */
@Form
public class HandoverForm implements Serializable {

    private static final long serialVersionUID = 1L;

    public @Nullable Agency toAgency;
    public @Nullable String toBody;
    public @Nullable String purpose;
    public ConsentItem[] items = {};
    public @Nullable ProvisionGround ground;
    public @Nullable String message;
    public About messageAbout = new About();
    public boolean accompany;
    public @Nullable LocalDate dueOn;
    public @Nullable HandoverTurn turn;
    public @Nullable String note;

    /** The last word that was said of one; empty while there is none. */
    static HandoverForm said(@Nullable HandoverLine one) {
        HandoverForm form = new HandoverForm();
        if (one != null) {
            form.note = one.confirmation().isEmpty() ? one.answer() : one.confirmation();
        }
        return form;
    }

    AskHandover command(long caseId) {
        return new AskHandover(
                caseId,
                toAgency,
                toBody,
                purpose,
                Set.of(items),
                ground,
                message,
                messageAbout.said(),
                accompany,
                dueOn);
    }
}
