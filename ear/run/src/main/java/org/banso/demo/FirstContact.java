package org.banso.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.banso.assessment.model.IssueKind;
import org.banso.casefile.model.Relationship;
import org.banso.indicator.model.AgeBand;
import org.banso.indicator.model.CallerKind;
import org.banso.kernel.model.Tokyo;
import org.banso.reception.model.Channel;

/**
 * A first contact, and what is true of the person it is about, whether the desk hears of it or not.
 *
 * @param age in years on the day of the contact
 * @param ageSaid whether the desk heard the age
 * @param since the month in which the withdrawal began
 * @param issues what there is besides, in the words of the intake
 */
record FirstContact(
        Instant at,
        Channel channel,
        CallerKind callerKind,
        Relationship callerRelation,
        int age,
        boolean ageSaid,
        YearMonth since,
        Set<Trigger> triggers,
        Set<IssueKind> issues,
        boolean violence,
        Living living) {

    /** With whom the person lives; the texts stand under {@code living.<CONSTANT>}. */
    enum Living {
        PARENTS_AND_SIBLINGS,
        PARENTS,
        ONE_PARENT,
        ALONE,
        OTHERS
    }

    /** How long it had lasted, in the bands of the surveys. */
    enum Duration {
        UNDER_1(1, 11),
        FROM_1_TO_3(12, 35),
        FROM_3_TO_5(36, 59),
        FROM_5_TO_10(60, 119),
        FROM_10(120, 300);

        final int leastMonths;
        final int mostMonths;

        Duration(int leastMonths, int mostMonths) {
            this.leastMonths = leastMonths;
            this.mostMonths = mostMonths;
        }

        static Duration of(long months) {
            Duration band = UNDER_1;
            for (Duration next : values()) {
                band = months >= next.leastMonths ? next : band;
            }
            return band;
        }
    }

    LocalDate day() {
        return Tokyo.dateOf(at);
    }

    boolean isForSelf() {
        return callerRelation == Relationship.SELF;
    }

    boolean isFromSchool() {
        return triggers.contains(Trigger.SCHOOL_NON_ATTENDANCE);
    }

    /** The same person on the telephone, some time later. */
    FirstContact byThemselves(Instant later) {
        return new FirstContact(
                later,
                Channel.PHONE,
                CallerKind.SELF,
                Relationship.SELF,
                age,
                ageSaid,
                since,
                triggers,
                issues,
                violence,
                living);
    }

    /** Draws contacts by the published shares. */
    static final class Lots {

        /** The answers of which several may be given are each a series of their own. */
        private static final int FIRST_TRIGGER = 8;

        private static final int FIRST_ISSUE = 18;

        private final Shares shares;
        private final Shares.Lot<AgeBand> age;
        private final Shares.Lot<AgeBand> knownAge;
        private final Shares.Lot<Channel> channel;
        private final Shares.Lot<CallerKind> caller;
        private final Shares.Lot<Relationship> family;
        private final Shares.Lot<Duration> duration;
        private final Shares.Lot<Duration> durationOfAdults;
        private final Shares.Lot<Living> living;

        Lots(Shares shares) {
            this.shares = shares;
            age = shares.lot("age", AgeBand.class);
            knownAge = age.without(AgeBand.UNKNOWN);
            channel = shares.lot("channel", Channel.class);
            caller = shares.lot("caller", CallerKind.class);
            family = shares.lot("family", Relationship.class);
            duration = shares.lot("duration", Duration.class);
            living = shares.lot("living", Living.class);
            durationOfAdults = duration.givenThatOthersHave(YOUNG, knownAge.share(AgeBand.UP_TO_19));
        }

        /** Nobody of up to 19 is withdrawn for five years and more; the others then are, more often than the average. */
        private static final Shares.Lot<Duration> YOUNG = new Shares.Lot<>(
                List.of(Duration.UNDER_1, Duration.FROM_1_TO_3, Duration.FROM_3_TO_5), List.of(25.0, 55.0, 20.0));

        FirstContact at(Instant at, Draw draw) {
            LocalDate day = Tokyo.dateOf(at);
            AgeBand said = age.at(draw.dealt(0));
            boolean ageSaid = said != AgeBand.UNKNOWN;
            AgeBand band = ageSaid ? said : knownAge.at(draw.dealt(1));
            CallerKind kind = caller.at(draw.dealt(2));
            Duration lasted = (band == AgeBand.UP_TO_19 ? YOUNG : durationOfAdults).at(draw.dealt(3));
            int years = years(band, draw);
            return new FirstContact(
                    at,
                    channel.at(draw.dealt(4)),
                    kind,
                    relation(kind, years, draw),
                    years,
                    ageSaid,
                    YearMonth.from(day).minusMonths(draw.between(lasted.leastMonths, lasted.mostMonths)),
                    triggers(draw),
                    issues(draw),
                    draw.dealt(FIRST_ISSUE + 4, shares.percent("issue", "VIOLENCE")),
                    living.at(draw.dealt(5)));
        }

        private static int years(AgeBand band, Draw draw) {
            return switch (band) {
                case UP_TO_19 -> draw.between(15, 19);
                case TWENTIES -> draw.between(20, 29);
                case THIRTIES -> draw.between(30, 39);
                case FORTIES -> draw.between(40, 49);
                case FIFTIES -> draw.between(50, 59);
                case SIXTY_AND_OVER -> draw.between(60, 68);
                case UNKNOWN -> throw new IllegalArgumentException("somebody has an age");
            };
        }

        private Relationship relation(CallerKind kind, int age, Draw draw) {
            return switch (kind) {
                case SELF -> Relationship.SELF;
                case AGENCY -> Relationship.AGENCY_STAFF;
                case OTHER -> draw.rolled(70) ? Relationship.ACQUAINTANCE : Relationship.OTHER;
                case FAMILY -> {
                    Relationship relation = family.at(draw.number());
                    boolean possible = switch (relation) {
                        case GRANDPARENT -> age < 30;
                        case SPOUSE -> age >= 25;
                        case CHILD -> age >= 45;
                        default -> true;
                    };
                    yield possible ? relation : Relationship.MOTHER;
                }
            };
        }

        private Set<Trigger> triggers(Draw draw) {
            Set<Trigger> triggers = EnumSet.noneOf(Trigger.class);
            List<Trigger> told = new ArrayList<>(EnumSet.allOf(Trigger.class));
            told.removeAll(EnumSet.of(Trigger.OTHER, Trigger.UNKNOWN));
            for (int place = 0; place < told.size(); place++) {
                Trigger trigger = told.get(place);
                if (draw.dealt(FIRST_TRIGGER + place, shares.percent("trigger", trigger.name()))) {
                    triggers.add(trigger);
                }
            }
            if (triggers.isEmpty()) {
                triggers.add(draw.rolled(50) ? Trigger.OTHER : Trigger.UNKNOWN);
            }
            return triggers;
        }

        private Set<IssueKind> issues(Draw draw) {
            Set<IssueKind> issues = EnumSet.noneOf(IssueKind.class);
            List<IssueKind> told =
                    List.of(IssueKind.FAMILY, IssueKind.PSYCHOLOGICAL, IssueKind.WORK, IssueKind.LIVELIHOOD);
            for (int place = 0; place < told.size(); place++) {
                IssueKind issue = told.get(place);
                if (draw.dealt(FIRST_ISSUE + place, shares.percent("issue", issue.name()))) {
                    issues.add(issue);
                }
            }
            if (issues.isEmpty()) {
                issues.add(IssueKind.HEALTH);
            }
            return issues;
        }
    }
}
