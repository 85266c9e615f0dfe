package org.banso.support.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import org.banso.access.web.About;
import org.banso.desk.web.Form;
import org.banso.kernel.model.Tokyo;
import org.banso.support.model.MetWhom;
import org.banso.support.model.NoteKind;
import org.banso.support.model.NoteSegment;
import org.banso.support.model.Origin;
import org.banso.support.model.WriteNote;
import org.jspecify.annotations.Nullable;

/** A contact as it is being written down; a field is named as in {@link WriteNote}. */
@Form
public class NoteForm implements Serializable {

    private static final long serialVersionUID = 1L;

    public @Nullable NoteKind kind;
    public MetWhom[] met = {};
    public @Nullable LocalDate day;
    public @Nullable LocalTime time;
    public final List<SegmentForm> segments = new ArrayList<>();
    public @Nullable String nextStep;
    public About nextAbout = new About();
    public @Nullable LocalDate nextOn;

    /** Who said what. */
    @Form
    public static class SegmentForm implements Serializable {
        private static final long serialVersionUID = 1L;
        public Origin origin;
        public @Nullable String text;
        public About about = new About();

        SegmentForm(Origin origin) {
            this.origin = origin;
        }

        boolean isWritten() {
            return text != null && !text.isBlank();
        }
    }

    /** One place to write for each origin, what was heard before what is thought of it; the contact was just now. */
    public static NoteForm at(LocalDateTime now) {
        NoteForm form = new NoteForm();
        form.day = now.toLocalDate();
        form.time = now.toLocalTime().truncatedTo(ChronoUnit.MINUTES);
        for (Origin origin : Origin.values()) {
            form.segments.add(new SegmentForm(origin));
        }
        return form;
    }

    public WriteNote command(long caseId) {
        List<NoteSegment> written = segments.stream()
                .filter(SegmentForm::isWritten)
                .map(segment -> new NoteSegment(segment.origin, segment.text, segment.about.said()))
                .toList();
        return new WriteNote(
                caseId,
                kind,
                day == null || time == null ? null : Tokyo.at(day, time),
                new LinkedHashSet<>(Arrays.asList(met)),
                written,
                nextStep,
                nextAbout.said(),
                nextOn);
    }
}
