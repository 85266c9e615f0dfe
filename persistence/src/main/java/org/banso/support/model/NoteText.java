package org.banso.support.model;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.banso.kernel.model.PersonalData;
import org.banso.kernel.model.PersonalData.Care;
import org.jspecify.annotations.Nullable;

/**
 * What a progress note says, inside the story.
 *
 * @param met in the order of {@link MetWhom}
 */
@PersonalData(Care.SPECIAL_CARE)
public record NoteText(
        long noteId,
        NoteKind kind,
        List<MetWhom> met,
        List<NoteSegment> segments,
        String nextStep,
        @Nullable LocalDate nextOn)
        implements Serializable {}
