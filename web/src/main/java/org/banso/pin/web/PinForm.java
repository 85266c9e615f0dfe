package org.banso.pin.web;

import java.io.Serializable;
import java.time.LocalDate;
import org.banso.access.web.About;
import org.banso.desk.web.Form;
import org.banso.pin.model.PinFact;
import org.banso.pin.model.PinKind;
import org.jspecify.annotations.Nullable;

/** A fact as it is being written; a field is named as in {@link PinFact}. */
@Form
public class PinForm implements Serializable {

    private static final long serialVersionUID = 1L;

    public @Nullable PinKind kind;
    public @Nullable String text;
    public About about = new About();
    public @Nullable LocalDate validUntil;

    PinFact command(long caseId) {
        return new PinFact(caseId, kind, text, about.said(), validUntil);
    }
}
