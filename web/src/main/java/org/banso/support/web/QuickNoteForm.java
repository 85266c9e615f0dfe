package org.banso.support.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.banso.access.web.About;
import org.banso.desk.web.Form;
import org.banso.kernel.model.Tokyo;
import org.banso.support.model.MetWhom;
import org.banso.support.model.NoteKind;
import org.banso.support.model.NoteSegment;
import org.banso.support.model.Origin;
import org.banso.support.model.WriteNote;
import org.jspecify.annotations.Nullable;

/** A contact in three fields: how, with whom, and one passage. Named as in {@link WriteNote}. */
@Form
public class QuickNoteForm implements Serializable {

    private static final long serialVersionUID = 1L;

    public @Nullable NoteKind kind;
    public MetWhom[] met = {};
    public @Nullable LocalDate day;
    public @Nullable LocalTime time;
    public Origin origin = Origin.FAMILY;
    public @Nullable String text;
    public About about = new About();

    /** The contact was just now. */
    public static QuickNoteForm at(LocalDateTime now) {
        QuickNoteForm form = new QuickNoteForm();
        form.day = now.toLocalDate();
        form.time = now.toLocalTime().truncatedTo(ChronoUnit.MINUTES);
        return form;
    }

    public WriteNote command(long caseId) {
        boolean written = text != null && !text.isBlank();
        return new WriteNote(
                caseId,
                kind,
                day == null || time == null ? null : Tokyo.at(day, time),
                new LinkedHashSet<>(Arrays.asList(met)),
                written ? List.of(new NoteSegment(origin, text, about.said())) : List.of(),
                "",
                Set.of(),
                null);
    }
}
