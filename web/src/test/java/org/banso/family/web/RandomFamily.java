package org.banso.family.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.banso.access.model.CaseSight;
import org.banso.family.model.BodyKind;
import org.banso.family.model.CoupleKind;
import org.banso.family.model.FamilySheet;
import org.banso.family.model.FamilySheet.Couple;
import org.banso.family.model.FamilySheet.Link;
import org.banso.family.model.FamilySheet.Parentage;
import org.banso.family.model.FamilySheet.Somebody;
import org.banso.family.model.FamilySheet.Tie;
import org.banso.family.model.Flow;
import org.banso.family.model.KinWord;
import org.banso.family.model.Life;
import org.banso.family.model.ParentageKind;
import org.banso.family.model.Strength;
import org.banso.family.model.TieKind;
import org.banso.kernel.model.RoughDate;
import org.banso.person.model.Age;
import org.banso.person.model.Sex;

/** Families that nobody has, four generations deep, always the same for the same seed. */
final class RandomFamily {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 14);
    private static final List<String> NAMES = List.of("", "架空 甲例", "例示 乙号", "ニックネームのとても長い人、名字は不明", "見本", "𠮷田さん");

    private final SplittableRandom dice;
    private final List<Somebody> people = new ArrayList<>();
    private final List<Couple> couples = new ArrayList<>();
    private final List<Parentage> parentages = new ArrayList<>();
    private final List<Tie> ties = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();

    private RandomFamily(long seed) {
        dice = new SplittableRandom(seed);
    }

    /** From two to about forty people. */
    static FamilySheet of(long seed) {
        RandomFamily family = new RandomFamily(seed);
        long self = family.somebody(1992, Sex.MALE, true);
        family.upwards(self, 1992, 3);
        family.partners(self, 1992, true);
        family.bonds();
        return family.sheet();
    }

    private void upwards(long child, int born, int generations) {
        if (generations == 0 || dice.nextInt(8) == 0) {
            return;
        }
        int year = born - dice.nextInt(22, 38);
        long father = somebody(year - dice.nextInt(5), Sex.MALE, false);
        parent(child, father, ParentageKind.BIRTH);
        if (dice.nextInt(8) > 0) {
            long mother = somebody(year, Sex.FEMALE, false);
            parent(child, mother, ParentageKind.BIRTH);
            couple(father, mother, CoupleKind.values()[dice.nextInt(CoupleKind.values().length)]);
            siblings(child, born, father, mother, generations);
            upwards(mother, year, generations - 1);
        }
        if (dice.nextInt(4) == 0) {
            partners(father, year, false);
        }
        upwards(father, year, generations - 1);
    }

    private void siblings(long child, int born, long father, long mother, int generations) {
        for (int more = dice.nextInt(generations == 3 ? 4 : 3); more > 0; more--) {
            long sibling = somebody(born + dice.nextInt(-8, 9), sex(), false);
            ParentageKind kind = dice.nextInt(6) == 0 ? ParentageKind.ADOPTED : ParentageKind.BIRTH;
            parent(sibling, father, kind);
            parent(sibling, mother, kind);
            if (dice.nextInt(2) == 0) {
                partners(sibling, born, true);
            }
        }
        if (dice.nextInt(6) == 0) {
            people.add(new Somebody(
                    people.size() + 1,
                    KinWord.SIBLING,
                    "",
                    "",
                    Sex.MALE,
                    Life.BORN,
                    RoughDate.ofYear(born),
                    new Age(2026 - born, true),
                    false,
                    null,
                    0,
                    child,
                    dice.nextBoolean(),
                    false,
                    false,
                    "",
                    Set.of(),
                    1));
            parent(people.size(), father, ParentageKind.BIRTH);
            parent(people.size(), mother, ParentageKind.BIRTH);
        }
    }

    private void partners(long one, int born, boolean present) {
        int count = dice.nextInt(3);
        for (int number = 0; number < count; number++) {
            long other =
                    somebody(born + dice.nextInt(-5, 6), person(one).sex() == Sex.MALE ? Sex.FEMALE : Sex.MALE, false);
            couple(one, other, present && number == 0 ? CoupleKind.MARRIED : CoupleKind.DIVORCED);
            for (int child = dice.nextInt(3); child > 0; child--) {
                long fresh = somebody(born + dice.nextInt(24, 34), sex(), false);
                parent(fresh, one, ParentageKind.BIRTH);
                if (dice.nextInt(5) > 0) {
                    parent(fresh, other, ParentageKind.BIRTH);
                }
            }
        }
    }

    private void bonds() {
        for (int number = dice.nextInt(6); number > 0 && people.size() > 1; number--) {
            long from = 1 + dice.nextInt(people.size());
            long to = 1 + dice.nextInt(people.size());
            if (from != to) {
                ties.add(new Tie(ties.size() + 1, from, to, TieKind.values()[dice.nextInt(6)], null, null));
            }
        }
        for (int number = dice.nextInt(14); number > 0; number--) {
            Long member = dice.nextBoolean() ? null : (Long) (long) (1 + dice.nextInt(people.size()));
            links.add(new Link(
                    number,
                    member,
                    BodyKind.values()[dice.nextInt(12)],
                    "例示" + NAMES.get(dice.nextInt(NAMES.size())) + number,
                    Strength.values()[dice.nextInt(5)],
                    Flow.values()[dice.nextInt(4)],
                    null,
                    null));
        }
    }

    private Sex sex() {
        return Sex.values()[dice.nextInt(4)];
    }

    private Somebody person(long id) {
        return people.get((int) id - 1);
    }

    private long somebody(int born, Sex sex, boolean subject) {
        boolean dead = !subject && dice.nextInt(5) == 0;
        boolean known = dice.nextInt(5) > 0;
        people.add(new Somebody(
                people.size() + 1,
                subject ? KinWord.SELF : KinWord.values()[1 + dice.nextInt(KinWord.values().length - 1)],
                NAMES.get(dice.nextInt(NAMES.size())),
                "",
                sex,
                !subject && dice.nextInt(20) == 0 ? Life.MISCARRIED : Life.BORN,
                known ? RoughDate.ofYear(born) : null,
                known && !dead ? new Age(2026 - born, dice.nextBoolean()) : null,
                dead,
                dead ? RoughDate.ofYear(2020) : null,
                subject ? 1 : dead ? 0 : dice.nextInt(4) == 0 ? 1 : dice.nextInt(12) == 0 ? 2 : 0,
                null,
                false,
                subject,
                subject,
                "",
                Set.of(),
                1));
        return people.size();
    }

    private void parent(long child, long parent, ParentageKind kind) {
        parentages.add(new Parentage(parentages.size() + 1, child, parent, kind));
    }

    private void couple(long one, long two, CoupleKind kind) {
        couples.add(new Couple(couples.size() + 1, one, two, kind, RoughDate.ofYear(1990), null));
    }

    private FamilySheet sheet() {
        return new FamilySheet(
                1,
                "R8-0001",
                TODAY,
                people,
                couples,
                parentages,
                ties,
                links,
                List.of(),
                List.of(),
                CaseSight.EVERYTHING,
                true,
                false);
    }
}
