package org.banso.support.model;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.banso.access.model.CaseSight;
import org.banso.access.model.Delicate;
import org.banso.kernel.model.PersonalData;
import org.banso.kernel.model.PersonalData.Care;
import org.jspecify.annotations.Nullable;

/**
 * What a progress note says, inside the story.
 *
 * @param met in the order of {@link MetWhom}
 * @param nextAbout what the next step is about; marked and empty is hidden from its reader
 */
@PersonalData(Care.SPECIAL_CARE)
public record NoteText(
        long noteId,
        NoteKind kind,
        List<MetWhom> met,
        List<NoteSegment> segments,
        String nextStep,
        Set<Delicate> nextAbout,
        @Nullable LocalDate nextOn)
        implements Serializable {

    /** The same without what that sight hides. */
    public NoteText seenWith(CaseSight sight) {
        return new NoteText(
                noteId,
                kind,
                met,
                segments.stream().map(segment -> segment.seenWith(sight)).toList(),
                sight.text(nextStep, nextAbout),
                nextAbout,
                nextOn);
    }
}
