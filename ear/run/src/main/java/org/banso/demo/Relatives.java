package org.banso.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.banso.casefile.model.Relationship;
import org.banso.directory.model.Agency;
import org.banso.family.model.BodyKind;
import org.banso.family.model.CoupleKind;
import org.banso.family.model.EventKind;
import org.banso.family.model.Flow;
import org.banso.family.model.Life;
import org.banso.family.model.ParentageKind;
import org.banso.family.model.Strength;
import org.banso.family.model.TieKind;
import org.banso.person.model.Sex;
import org.banso.support.model.Origin;
import org.jspecify.annotations.Nullable;

/** The families of the demo ward: parents, brothers and sisters, grandparents, ties, links to the outside, and their years. */
final class Relatives {

    /** Dice of their own, so that everything else of a case stays as it is. */
    private static final long SALT = 79;

    /** In so many of a hundred cases somebody has asked for the family. */
    private static final double ASKED = 80;

    private static final List<String> CLINICS = List.of("例示こころの医院", "見本クリニック", "架空総合病院");
    private static final List<String> SCHOOLS = List.of("見本中学校", "例示高等学校", "架空大学");
    private static final List<String> WORKS = List.of("見本商店", "例示運送", "架空製作所");

    private final Rows rows;
    private final long seed;

    Relatives(Ward ward) {
        rows = ward.rows;
        seed = ward.seed;
    }

    /** One family while it is being written. */
    private record Writing(OpenCase open, Draw draw, Instant at, String by, Agency agency) {}

    /** @param caller the person who called, when they take part in the case; null otherwise */
    void live(OpenCase open, @Nullable Long caller, Relationship relation) {
        Draw draw = new Draw(seed + SALT, open.id);
        if (!draw.rolled(ASKED)) {
            return;
        }
        Writing now = new Writing(open, draw, open.contact.at(), open.worker(Agency.PLAT_HOME), Agency.PLAT_HOME);
        int born = open.contact.day().getYear() - open.contact.age();
        long self = member(now, open.subject.personId(), "", Sex.UNKNOWN, born + "~", null);
        stay(now, self);
        Long spouse = relation == Relationship.SPOUSE ? caller : null;
        Long child = relation == Relationship.CHILD ? caller : null;
        int fathersYear = born - draw.between(25, 38);
        int mothersYear = born - draw.between(22, 36);
        boolean fatherDead = relation != Relationship.FATHER && draw.rolled(fathersYear < 1950 ? 45 : 12);
        long father = member(
                now,
                relation == Relationship.FATHER ? caller : null,
                "",
                Sex.MALE,
                fathersYear + (draw.rolled(50) ? "" : "~"),
                fatherDead ? Integer.toString(draw.between(Math.max(2005, fathersYear + 50), 2021)) : null);
        long mother = member(
                now,
                relation == Relationship.MOTHER ? caller : null,
                "",
                Sex.FEMALE,
                Integer.toString(mothersYear),
                null);
        parent(now, self, father);
        parent(now, self, mother);
        boolean apart = draw.rolled(22);
        couple(
                now,
                father,
                mother,
                apart ? CoupleKind.DIVORCED : CoupleKind.MARRIED,
                born - draw.between(1, 3),
                apart ? born + draw.between(6, 18) : null);
        stay(now, mother);
        if (!apart && !fatherDead) {
            stay(now, father);
        }
        List<Long> siblings = siblings(now, father, mother, born, relation == Relationship.SIBLING ? caller : null);
        grandparents(now, father, fathersYear);
        if (draw.rolled(55)) {
            grandparents(now, mother, mothersYear);
        }
        if (apart && draw.rolled(45)) {
            long second = member(now, null, "", Sex.FEMALE, null, null);
            couple(now, father, second, CoupleKind.MARRIED, born + 20, null);
            long half =
                    member(now, null, "", draw.rolled(50) ? Sex.MALE : Sex.FEMALE, Integer.toString(born + 21), null);
            parent(now, half, father);
            parent(now, half, second);
        }
        partner(now, self, spouse, child, born);
        ties(now, self, father, mother, siblings, fatherDead, apart);
        links(now, self, mother);
        years(now, self, mother, born);
    }

    private List<Long> siblings(Writing now, long father, long mother, int born, @Nullable Long caller) {
        Draw draw = now.draw();
        List<Long> siblings = new ArrayList<>();
        int count = Math.max(caller == null ? 0 : 1, draw.between(0, 2));
        for (int number = 0; number < count; number++) {
            int year = born + (draw.rolled(50) ? -draw.between(2, 4) : draw.between(2, 4)) * (number + 1);
            Sex sex = draw.rolled(50) ? Sex.MALE : Sex.FEMALE;
            long sibling = member(now, number == 0 ? caller : null, "", sex, Integer.toString(year), null);
            parent(now, sibling, father);
            parent(now, sibling, mother);
            siblings.add(sibling);
            if (year < 1995 && draw.rolled(45)) {
                long married = member(now, null, "", sex == Sex.MALE ? Sex.FEMALE : Sex.MALE, year + "~", null);
                couple(now, sibling, married, CoupleKind.MARRIED, year + 28, null);
                if (draw.rolled(60)) {
                    long niece = member(
                            now,
                            null,
                            "",
                            draw.rolled(50) ? Sex.MALE : Sex.FEMALE,
                            Integer.toString(Math.min(2022, year + 31)),
                            null);
                    parent(now, niece, sibling);
                    parent(now, niece, married);
                }
            } else if (draw.rolled(50)) {
                stay(now, sibling);
            }
        }
        return siblings;
    }

    private void grandparents(Writing now, long child, int born) {
        Draw draw = now.draw();
        long father = member(now, null, "", Sex.MALE, born - 30 + "~", Integer.toString(Math.max(1990, born + 45)));
        boolean alive = born - 26 > 1932 && draw.rolled(45);
        long mother = member(
                now, null, "", Sex.FEMALE, born - 26 + "~", alive ? null : Integer.toString(Math.max(1998, born + 52)));
        parent(now, child, father);
        parent(now, child, mother);
        couple(now, father, mother, CoupleKind.MARRIED, null, null);
        if (alive && draw.rolled(30)) {
            stay(now, mother);
        }
        if (draw.rolled(40)) {
            long aunt = member(
                    now, null, "", draw.rolled(50) ? Sex.MALE : Sex.FEMALE, born + draw.between(2, 5) + "~", null);
            parent(now, aunt, father);
            parent(now, aunt, mother);
        }
    }

    private void partner(Writing now, long self, @Nullable Long spouse, @Nullable Long child, int born) {
        if (spouse == null && child == null && !(born < 1985 && now.draw().rolled(8))) {
            return;
        }
        long with = member(now, spouse, "", Sex.UNKNOWN, born + "~", null);
        couple(
                now,
                self,
                with,
                spouse == null ? CoupleKind.DIVORCED : CoupleKind.MARRIED,
                born + 27,
                spouse == null ? born + 34 : null);
        if (spouse != null) {
            stay(now, with);
        }
        if (child != null) {
            long theirs = member(now, child, "", Sex.UNKNOWN, Integer.toString(born + 28), null);
            parent(now, theirs, self);
            parent(now, theirs, with);
        }
    }

    private void ties(
            Writing now, long self, long father, long mother, List<Long> siblings, boolean fatherDead, boolean apart) {
        Draw draw = now.draw();
        tie(now, mother, self, draw.rolled(55) ? TieKind.FUSED : TieKind.CLOSE);
        if (!fatherDead) {
            TieKind kind = apart ? TieKind.CUT_OFF : draw.rolled(60) ? TieKind.CONFLICT : TieKind.DISTANT;
            tie(now, self, father, kind);
        }
        if (now.open().contact.violence()) {
            tie(now, self, mother, TieKind.VIOLENCE);
        }
        if (!siblings.isEmpty() && draw.rolled(50)) {
            tie(now, siblings.get(0), self, TieKind.DISTANT);
        }
    }

    private void links(Writing now, long self, long mother) {
        Draw draw = now.draw();
        if (draw.rolled(45)) {
            link(
                    now,
                    self,
                    BodyKind.CLINIC,
                    draw.oneOf(CLINICS),
                    draw.rolled(50) ? Strength.WEAK : Strength.BROKEN,
                    Flow.TO_FAMILY);
        }
        if (draw.rolled(50)) {
            link(now, self, BodyKind.ONLINE, "ゲームの仲間", Strength.STRONG, Flow.BOTH);
        }
        if (draw.rolled(60)) {
            link(now, mother, BodyKind.PLACE, "家族会（見本）", Strength.STRONG, Flow.TO_FAMILY);
        }
        if (draw.rolled(40)) {
            link(now, mother, BodyKind.WORK, draw.oneOf(WORKS), Strength.ORDINARY, Flow.BOTH);
        }
        if (draw.rolled(35)) {
            link(now, null, BodyKind.NEIGHBOUR, "町会", Strength.STRESSFUL, Flow.FROM_FAMILY);
        }
        if (draw.rolled(25)) {
            link(now, null, BodyKind.BENEFITS, "児童扶養手当", Strength.ORDINARY, Flow.TO_FAMILY);
        }
    }

    private void years(Writing now, long self, long mother, int born) {
        Draw draw = now.draw();
        int school = born + 13;
        int last = now.open().contact.day().getYear();
        if (school <= last && draw.rolled(60)) {
            event(
                    now,
                    self,
                    EventKind.SCHOOL_REFUSAL,
                    school + "~",
                    draw.oneOf(SCHOOLS) + "に通えなくなった",
                    Origin.FAMILY,
                    Agency.EDU_CENTER);
        }
        if (born + 19 <= last && draw.rolled(50)) {
            event(
                    now,
                    self,
                    EventKind.JOB_BEGAN,
                    born + 19 + "-04",
                    draw.oneOf(WORKS) + "に就職",
                    Origin.FAMILY,
                    Agency.PLAT_HOME);
            event(
                    now,
                    self,
                    EventKind.JOB_ENDED,
                    Integer.toString(born + 20),
                    "人間関係がつらくなり退職",
                    Origin.SUBJECT,
                    Agency.PLAT_HOME);
        }
        int since = now.open().contact.since().getYear();
        event(now, self, EventKind.WITHDRAWAL_BEGAN, since + "~", "自室で過ごす時間が長くなった", Origin.FAMILY, Agency.MERKMAL);
        if (draw.rolled(40) && since + 1 <= last) {
            event(
                    now,
                    mother,
                    EventKind.ILLNESS,
                    Integer.toString(since + 1),
                    "介護疲れで体調を崩した",
                    Origin.AGENCY,
                    Agency.ANSUKO);
        }
        if (draw.rolled(35)) {
            event(
                    now,
                    null,
                    EventKind.MOVE,
                    Integer.toString(Math.max(born + 3, since - 6)),
                    "見本町へ転居",
                    Origin.FAMILY,
                    Agency.PLAT_HOME);
        }
    }

    private long member(
            Writing now, @Nullable Long person, String name, Sex sex, @Nullable String born, @Nullable String died) {
        long id = rows.nextId("family_member");
        String called = person != null || !name.isEmpty() || now.draw().rolled(35)
                ? name
                : Names.family(now.draw()).written() + " "
                        + Names.given(now.draw()).written();
        rows.familyMember.row(
                id,
                now.open().id,
                person,
                called,
                sex,
                Life.BORN,
                born,
                died != null,
                died,
                null,
                false,
                "",
                now.by(),
                now.agency(),
                now.at(),
                1);
        return id;
    }

    private void couple(
            Writing now, long one, long two, CoupleKind kind, @Nullable Integer since, @Nullable Integer until) {
        rows.familyCouple.row(
                rows.nextId("family_couple"),
                now.open().id,
                one,
                two,
                kind,
                since,
                until,
                now.by(),
                now.agency(),
                now.at(),
                1);
    }

    private void parent(Writing now, long child, long parent) {
        rows.familyParentage.row(
                rows.nextId("family_parentage"),
                now.open().id,
                child,
                parent,
                ParentageKind.BIRTH,
                now.by(),
                now.agency(),
                now.at());
    }

    private void stay(Writing now, long member) {
        rows.familyStay.row(
                rows.nextId("family_stay"), now.open().id, member, 1, null, null, now.by(), now.agency(), now.at(), 1);
    }

    private void tie(Writing now, long from, long to, TieKind kind) {
        rows.familyTie.row(
                rows.nextId("family_tie"), now.open().id, from, to, kind, null, null, now.by(), now.agency(), now.at());
    }

    private void link(Writing now, @Nullable Long member, BodyKind body, String name, Strength strength, Flow flow) {
        rows.familyLink.row(
                rows.nextId("family_link"),
                now.open().id,
                member,
                body,
                name,
                strength,
                flow,
                null,
                null,
                now.by(),
                now.agency(),
                now.at());
    }

    private void event(
            Writing now,
            @Nullable Long member,
            EventKind kind,
            String happened,
            String content,
            Origin origin,
            Agency toldBy) {
        rows.familyEvent.row(
                rows.nextId("family_event"),
                now.open().id,
                member,
                kind,
                happened,
                content,
                origin,
                toldBy,
                now.by(),
                now.agency(),
                now.at());
    }
}
