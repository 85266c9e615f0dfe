package org.banso.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.banso.access.model.Ground;
import org.banso.assessment.model.IssueKind;
import org.banso.casefile.model.Danger;
import org.banso.casefile.model.JointDesk;
import org.banso.casefile.model.ParticipantKind;
import org.banso.casefile.model.StoryValue;
import org.banso.directory.model.Agency;
import org.banso.indicator.model.CallerKind;
import org.banso.kernel.model.Answer;
import org.banso.kernel.model.KanaFold;
import org.banso.person.model.Name;
import org.banso.person.model.Sex;
import org.banso.reception.model.ConsentVariant;
import org.banso.reception.model.ReceptionExit;
import org.banso.reception.model.Route;
import org.banso.reception.model.Worry;
import org.banso.reception.model.WorryMark;
import org.jspecify.annotations.Nullable;

/** What the desk writes down of a first contact, and the case that it opens. One class because both write the same people. */
final class Desk {

    private final Ward ward;
    private final Rows rows;
    private final Relatives relatives;
    private final Traces traces;

    Desk(Ward ward) {
        this.ward = ward;
        this.relatives = new Relatives(ward);
        this.traces = new Traces(ward);
        this.rows = ward.rows;
    }

    /** Somebody written down. */
    private record Written(long id, Name name, @Nullable LocalDate birth) {}

    /** A contact that the desk does not take on. */
    void answer(FirstContact contact, ReceptionExit exit, Draw draw) {
        boolean anonymous = !contact.isForSelf() && draw.rolled(15);
        Names.Part family = Names.family(draw);
        Written subject = subject(contact, anonymous ? null : family, false, draw);
        long caller = contact.isForSelf() ? subject.id() : caller(contact, family, anonymous, draw);
        receive(contact, exit, caller, subject.id(), null, anonymous, Set.of(), draw);
    }

    /** A contact from which a case begins. */
    OpenCase open(
            FirstContact contact, String number, Teams.Team team, LocalDate until, OpenCase.Course course, Draw draw) {
        Names.Part family = Names.family(draw);
        Written subject = subject(contact, family, draw.rolled(55), draw);
        long caller = contact.isForSelf() ? subject.id() : caller(contact, family, false, draw);
        LocalDate birth = subject.birth();
        OpenCase open = new OpenCase(
                ward,
                draw,
                contact,
                team,
                number,
                new OpenCase.Subject(
                        subject.id(),
                        rows.nextId("casefile_participant"),
                        subject.name().shown(),
                        subject.name().kana(),
                        birth == null ? null : (Integer) birth.getYear()),
                until,
                course);
        if (contact.isForSelf()) {
            open.metOn = contact.day();
        } else if (contact.callerKind() == CallerKind.FAMILY) {
            rows.participant.row(
                    rows.nextId("casefile_participant"),
                    open.id,
                    caller,
                    ParticipantKind.FAMILY_CLIENT,
                    contact.callerRelation(),
                    null,
                    1);
        }
        if (caller != subject.id()) {
            traces.apart(contact, caller, subject.id());
        }
        traces.names(contact, subject.id(), subject.name());
        if (course != OpenCase.Course.ANY && birth != null) {
            again(contact, subject, birth);
        }
        boolean takesPart = contact.callerKind() == CallerKind.FAMILY;
        relatives.live(open, takesPart ? (Long) caller : null, contact.callerRelation());
        Instant recorded = recordedAt(contact);
        JointDesk.AGENCIES.stream()
                .sorted()
                .forEach(agency -> rows.standing.row(
                        rows.nextId("access_standing"), open.id, agency, Ground.JOINT_DESK, recorded, null));
        Set<Danger> dangers = contact.violence() ? EnumSet.of(Danger.VIOLENCE) : EnumSet.noneOf(Danger.class);
        dangers.forEach(danger -> rows.caseDanger.row(open.id, danger));
        long reception =
                receive(contact, ReceptionExit.OWN_SUPPORT, caller, subject.id(), open.id, false, dangers, draw);
        Agency desk = agency(contact);
        open.tell(recorded, "casefile.OPENED", uid(desk), desk, open.id, number);
        open.tell(
                contact.at(),
                "reception.RECEIVED",
                uid(desk),
                desk,
                reception,
                StoryValue.of(contact.callerRelation()),
                StoryValue.of(contact.channel()),
                StoryValue.of(mainWorry(contact), mainWorry(contact).delicate().orElse(null)));
        return open;
    }

    /** The same person calls once more on that day, by themselves, and is written down anew: a double to be found. */
    private void again(FirstContact contact, Written subject, LocalDate birth) {
        Draw draw = new Draw(ward.seed + 3, subject.id());
        FirstContact call = contact.byThemselves(contact.at().plus(Duration.ofMinutes(15)));
        long twin = person(subject.name(), Sex.UNKNOWN, birth, null, call, Names.phone(draw), "");
        ward.twins.add(twin);
        receive(call, ReceptionExit.INFORMATION_ONLY, twin, twin, null, false, Set.of(), draw);
    }

    private long receive(
            FirstContact contact,
            ReceptionExit exit,
            long caller,
            long subject,
            @Nullable Long caseId,
            boolean anonymous,
            Set<Danger> dangers,
            Draw draw) {
        long id = rows.nextId("reception_reception");
        Agency desk = agency(contact);
        rows.reception.row(
                id,
                contact.at(),
                recordedAt(contact),
                uid(desk),
                desk,
                contact.channel(),
                route(contact, draw),
                anonymous,
                caller,
                contact.callerRelation(),
                subject,
                contact.ageSaid() ? (Integer) contact.age() : null,
                "",
                ward.phrases.one(wishHeading(contact.callerKind()), draw),
                draw.rolled(85) ? contact.since().atDay(1) : null,
                contact.isForSelf()
                        ? Answer.YES
                        : draw.oneOf(List.of(Answer.YES, Answer.NO, Answer.NO, Answer.UNKNOWN)),
                contact.isForSelf() ? ConsentVariant.WITH_CONSENT : ConsentVariant.WITHOUT_CONSENT,
                exit,
                exit == ReceptionExit.HANDED_OVER ? ward.phrases.one("handed", draw) : "",
                caseId,
                1);
        Worry main = mainWorry(contact);
        rows.worry.row(id, main, WorryMark.MAIN);
        otherWorries(contact).stream()
                .filter(worry -> worry != main)
                .forEach(worry -> rows.worry.row(id, worry, WorryMark.ALSO));
        dangers.forEach(danger -> rows.receptionDanger.row(id, danger));
        return id;
    }

    private Written subject(FirstContact contact, Names.@Nullable Part family, boolean named, Draw draw) {
        Names.@Nullable Part given = family != null && (named || contact.isForSelf()) ? Names.given(draw) : null;
        boolean birthKnown = given != null && draw.rolled(60);
        LocalDate birth = birthKnown ? contact.day().minusYears(contact.age()).minusDays(draw.between(0, 364)) : null;
        Integer age = contact.ageSaid() && !birthKnown ? (Integer) contact.age() : null;
        Name name = name(family, given);
        long id = person(
                name,
                draw.oneOf(List.of(Sex.MALE, Sex.MALE, Sex.MALE, Sex.FEMALE, Sex.FEMALE, Sex.UNKNOWN)),
                birth,
                age,
                contact,
                contact.isForSelf() || draw.rolled(25) ? Names.phone(draw) : "",
                draw.rolled(50) ? Names.address(draw) : "");
        return new Written(id, name, birth);
    }

    private long caller(FirstContact contact, Names.Part family, boolean anonymous, Draw draw) {
        boolean relative = contact.callerKind() == CallerKind.FAMILY;
        Name name = anonymous ? Name.UNKNOWN : name(relative ? family : Names.family(draw), Names.given(draw));
        Sex sex = switch (contact.callerRelation()) {
            case MOTHER -> Sex.FEMALE;
            case FATHER -> Sex.MALE;
            default -> Sex.UNKNOWN;
        };
        return person(name, sex, null, null, contact, anonymous ? "" : Names.phone(draw), "");
    }

    private long person(
            Name name,
            Sex sex,
            @Nullable LocalDate birth,
            @Nullable Integer age,
            FirstContact contact,
            String phone,
            String address) {
        long id = rows.nextId("person_person");
        rows.person.row(
                id,
                name.family(),
                name.given(),
                name.familyKana(),
                name.givenKana(),
                sex,
                birth,
                age,
                age == null ? null : contact.day(),
                phone,
                address,
                name.searchWords(),
                KanaFold.phoneDigits(phone),
                1);
        return id;
    }

    private static Name name(Names.@Nullable Part family, Names.@Nullable Part given) {
        return new Name(
                family == null ? "" : family.written(),
                given == null ? "" : given.written(),
                family == null ? "" : family.kana(),
                given == null ? "" : given.kana());
    }

    /** The two agencies take turns at the desk, by the day. */
    static Agency agency(FirstContact contact) {
        return contact.day().getDayOfYear() % 2 == 0 ? Agency.PLAT_HOME : Agency.MERKMAL;
    }

    static String uid(Agency agency) {
        return agency == Agency.PLAT_HOME ? "desk1" : "desk2";
    }

    static Instant recordedAt(FirstContact contact) {
        return contact.at().plus(Duration.ofMinutes(20));
    }

    private static Route route(FirstContact contact, Draw draw) {
        return switch (contact.callerKind()) {
            case AGENCY ->
                draw.oneOf(List.of(
                        Route.WELFARE_DESK,
                        Route.ANSUKO,
                        Route.PORT,
                        Route.HEALTH,
                        Route.EDU_CENTER,
                        Route.SCHOOL,
                        Route.CHILD_FAMILY_CENTER));
            case OTHER -> draw.oneOf(List.of(Route.MINSEI, Route.SELF_FOUND, Route.OTHER));
            case SELF, FAMILY ->
                draw.rolled(70)
                        ? Route.SELF_FOUND
                        : draw.oneOf(List.of(Route.WELFARE_DESK, Route.ANSUKO, Route.HEALTH, Route.SCHOOL));
        };
    }

    private static String wishHeading(CallerKind kind) {
        return switch (kind) {
            case SELF -> "wish.self";
            case FAMILY -> "wish.family";
            case AGENCY -> "wish.agency";
            case OTHER -> "wish.other";
        };
    }

    private static Worry mainWorry(FirstContact contact) {
        boolean poor = contact.issues().equals(EnumSet.of(IssueKind.LIVELIHOOD));
        boolean willing = contact.isForSelf() && contact.issues().contains(IssueKind.WORK);
        return poor ? Worry.INCOME : willing ? Worry.JOB_SEARCH : Worry.WITHDRAWAL_SCHOOL;
    }

    private static Set<Worry> otherWorries(FirstContact contact) {
        Set<Worry> worries = EnumSet.of(Worry.WITHDRAWAL_SCHOOL);
        contact.issues().forEach(issue -> worry(issue).ifPresent(worries::add));
        if (contact.violence()) {
            worries.add(Worry.VIOLENCE_ABUSE);
        }
        return worries;
    }

    private static Optional<Worry> worry(IssueKind issue) {
        return switch (issue) {
            case FAMILY -> Optional.of(Worry.FAMILY_RELATION);
            case PSYCHOLOGICAL, HEALTH -> Optional.of(Worry.HEALTH);
            case WORK -> Optional.of(Worry.JOB_SEARCH);
            case LIVELIHOOD -> Optional.of(Worry.INCOME);
            case HOUSING -> Optional.of(Worry.HOUSING);
            case SCHOOL, OTHER -> Optional.empty();
        };
    }
}
