package org.banso.family.model;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.Set;
import org.banso.access.model.Delicate;
import org.banso.kernel.model.PersonalData;
import org.banso.kernel.model.PlainText;
import org.banso.kernel.model.RoughDate;
import org.banso.kernel.model.TextRules;
import org.banso.person.model.Sex;
import org.jspecify.annotations.Nullable;

/**
 * What is known of somebody in a family, however little.
 *
 * @param name or nickname; empty when nobody knows it
 * @param died null also when they are dead and nobody knows since when
 * @param note one line: occupation, where they live, what to remember
 * @param about what the note is about, as its author marked it; marked and empty is hidden from its reader
 */
@PersonalData
public record MemberFacts(
        @NotNull @PlainText(max = 60) String name,
        @NotNull Sex sex,
        @NotNull Life life,
        @Nullable RoughDate born,
        boolean dead,
        @Nullable RoughDate died,
        @NotNull @PlainText(max = 300) String note,
        @NotNull Set<@NotNull Delicate> about)
        implements Serializable {

    public static final MemberFacts NOTHING =
            new MemberFacts("", Sex.UNKNOWN, Life.BORN, null, false, null, "", Set.of());

    public MemberFacts {
        name = TextRules.tidyOrEmpty(name);
        note = TextRules.tidyOrEmpty(note);
        about = about == null ? Set.of() : Set.copyOf(about);
        sex = sex == null ? Sex.UNKNOWN : sex;
        life = life == null ? Life.BORN : life;
        dead = dead || died != null;
    }

    /** With a note that is about nothing delicate. */
    public MemberFacts(
            String name,
            Sex sex,
            Life life,
            @Nullable RoughDate born,
            boolean dead,
            @Nullable RoughDate died,
            String note) {
        this(name, sex, life, born, dead, died, note, Set.of());
    }

    /** The same with what somebody else wrote, who sees more. */
    MemberFacts keepingNote(String other, Set<Delicate> otherAbout) {
        return new MemberFacts(name, sex, life, born, dead, died, other, otherAbout);
    }

    MemberFacts withSex(Sex other) {
        return new MemberFacts(name, other, life, born, dead, died, note, about);
    }

    MemberFacts withBorn(@Nullable RoughDate other) {
        return new MemberFacts(name, sex, life, other, dead, died, note, about);
    }

    /** Never what it holds: it may stand in a log. */
    @Override
    public String toString() {
        return "MemberFacts[not shown]";
    }
}
