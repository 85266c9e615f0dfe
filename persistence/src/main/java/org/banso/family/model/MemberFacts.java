package org.banso.family.model;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
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
 */
@PersonalData
public record MemberFacts(
        @NotNull @PlainText(max = 60) String name,
        @NotNull Sex sex,
        @NotNull Life life,
        @Nullable RoughDate born,
        boolean dead,
        @Nullable RoughDate died,
        @NotNull @PlainText(max = 300) String note)
        implements Serializable {

    public static final MemberFacts NOTHING = new MemberFacts("", Sex.UNKNOWN, Life.BORN, null, false, null, "");

    public MemberFacts {
        name = TextRules.tidyOrEmpty(name);
        note = TextRules.tidyOrEmpty(note);
        sex = sex == null ? Sex.UNKNOWN : sex;
        life = life == null ? Life.BORN : life;
        dead = dead || died != null;
    }

    MemberFacts withSex(Sex other) {
        return new MemberFacts(name, other, life, born, dead, died, note);
    }

    MemberFacts withBorn(@Nullable RoughDate other) {
        return new MemberFacts(name, sex, life, other, dead, died, note);
    }

    /** Never what it holds: it may stand in a log. */
    @Override
    public String toString() {
        return "MemberFacts[not shown]";
    }
}
