package org.banso.edition.model;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.banso.indicator.model.AgeBand;
import org.banso.indicator.model.CallerKind;
import org.banso.indicator.model.ContactChannel;
import org.banso.indicator.model.LeadAgency;
import org.banso.kernel.model.FiscalYear;

/**
 * What a published table counts, by which classes, and which of these are given up first to protect the others: the rare
 * ones first, by what the published surveys say of them and never by the counts at hand.
 */
public enum Topic {
    /** The latest months first: the running one is the small one, and its neighbours go with it. */
    RECEPTIONS_BY_MONTH(null) {
        @Override
        List<String> classes(FiscalYear year) {
            return year.months().stream().map(YearMonth::toString).toList();
        }

        @Override
        List<String> givenUpFirst(FiscalYear year) {
            return classes(year).stream().sorted((a, b) -> b.compareTo(a)).toList();
        }
    },
    RECEPTIONS_BY_CHANNEL(
            ContactChannel.class,
            ContactChannel.MAIL,
            ContactChannel.SNS,
            ContactChannel.VISIT,
            ContactChannel.PHONE,
            ContactChannel.FACE_TO_FACE),
    RECEPTIONS_BY_CALLER(CallerKind.class, CallerKind.OTHER, CallerKind.AGENCY, CallerKind.SELF, CallerKind.FAMILY),
    /** The unknown last: while they are shown, the known ones can be given in per cent. */
    RECEPTIONS_BY_AGE_BAND(
            AgeBand.class,
            AgeBand.SIXTY_AND_OVER,
            AgeBand.FIFTIES,
            AgeBand.UP_TO_19,
            AgeBand.FORTIES,
            AgeBand.THIRTIES,
            AgeBand.TWENTIES,
            AgeBand.UNKNOWN),
    CASES_BY_LEAD_AGENCY(
            LeadAgency.class,
            LeadAgency.OTHER,
            LeadAgency.CHILD_FAMILY_CENTER,
            LeadAgency.EDU_CENTER,
            LeadAgency.HEALTH,
            LeadAgency.SAPOSUTE,
            LeadAgency.UNDECIDED,
            LeadAgency.MERKMAL,
            LeadAgency.PLAT_HOME);

    private final Class<? extends Enum<?>> type;
    private final List<String> givenUpFirst;

    Topic(Class<? extends Enum<?>> type, Enum<?>... givenUpFirst) {
        this.type = type;
        this.givenUpFirst = Arrays.stream(givenUpFirst).map(Enum::name).toList();
    }

    /** The enum whose constants are the classes; none when the classes are months. */
    public Optional<Class<? extends Enum<?>>> type() {
        return Optional.ofNullable(type);
    }

    /** All classes of the table in that year, in the order of reading. */
    List<String> classes(FiscalYear year) {
        return Stream.of(type.getEnumConstants()).map(Enum::name).toList();
    }

    List<String> givenUpFirst(FiscalYear year) {
        return givenUpFirst;
    }
}
