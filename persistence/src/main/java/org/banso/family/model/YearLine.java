package org.banso.family.model;

import java.io.Serializable;
import org.banso.casefile.model.StoryLine;
import org.banso.directory.model.Agency;
import org.banso.kernel.model.RoughDate;
import org.banso.support.model.Origin;
import org.jspecify.annotations.Nullable;

/**
 * One line of the family's years.
 *
 * @param member whom it is about; null for the family as a whole
 * @param second the other of two
 * @param event of {@link YearMark#TOLD}
 * @param eventId of {@link YearMark#TOLD}; 0 otherwise
 * @param content what was told, or the name of a body outside; empty where the mark says it all
 * @param couple of a couple's beginning or end
 * @param story of {@link YearMark#RECORD}
 */
public record YearLine(
        RoughDate when,
        YearMark mark,
        @Nullable Long member,
        @Nullable Long second,
        @Nullable EventKind event,
        long eventId,
        String content,
        @Nullable CoupleKind couple,
        @Nullable Origin origin,
        @Nullable Agency agency,
        @Nullable StoryLine story)
        implements Serializable {

    static YearLine of(RoughDate when, YearMark mark, @Nullable Long member) {
        return new YearLine(when, mark, member, null, null, 0, "", null, null, null, null);
    }
}
