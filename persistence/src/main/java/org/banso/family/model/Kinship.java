package org.banso.family.model;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.banso.kernel.model.RoughDate;
import org.banso.person.model.Sex;

/** Finds what everybody is to the one whom the case is about, from parentage and couples alone. */
final class Kinship {

    private final Family family;
    private final FamilyMember self;
    private final Set<FamilyMember> parents;

    Kinship(Family family) {
        this.family = family;
        this.self = family.subject();
        this.parents = birthParents(self);
    }

    KinWord of(FamilyMember one) {
        if (one == self) {
            return KinWord.SELF;
        }
        if (one.life() != Life.BORN) {
            return KinWord.UNBORN;
        }
        return Stream.<Optional<KinWord>>of(above(one), beside(one), below(one), side(one))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(KinWord.RELATIVE);
    }

    private Optional<KinWord> above(FamilyMember one) {
        if (parents.contains(one)) {
            return Optional.of(bySex(one, KinWord.FATHER, KinWord.MOTHER, KinWord.PARENT));
        }
        if (family.parents(self, ParentageKind.ADOPTED).anyMatch(parent -> parent == one)) {
            return Optional.of(KinWord.ADOPTIVE_PARENT);
        }
        if (family.parents(self, ParentageKind.FOSTER).anyMatch(parent -> parent == one)) {
            return Optional.of(KinWord.FOSTER_PARENT);
        }
        for (FamilyMember parent : parents) {
            if (birthParents(parent).contains(one)) {
                return Optional.of(grandparent(parent, one));
            }
        }
        return parents.stream()
                        .flatMap(parent -> birthParents(parent).stream())
                        .anyMatch(grand -> birthParents(grand).contains(one))
                ? Optional.of(KinWord.GREAT_GRANDPARENT)
                : Optional.empty();
    }

    private static KinWord grandparent(FamilyMember parent, FamilyMember one) {
        if (parent.sex() == Sex.MALE) {
            return bySex(one, KinWord.FATHERS_FATHER, KinWord.FATHERS_MOTHER, KinWord.GRANDPARENT);
        }
        return parent.sex() == Sex.FEMALE
                ? bySex(one, KinWord.MOTHERS_FATHER, KinWord.MOTHERS_MOTHER, KinWord.GRANDPARENT)
                : KinWord.GRANDPARENT;
    }

    private Optional<KinWord> beside(FamilyMember one) {
        Optional<FamilyCouple> couple = family.coupleOf(self, one);
        if (couple.isPresent()) {
            return Optional.of(partner(couple.get(), one));
        }
        if (isSiblingOf(one, self)) {
            return Optional.of(sibling(one));
        }
        for (FamilyMember parent : parents) {
            Optional<FamilyCouple> second = family.coupleOf(parent, one);
            if (second.isPresent()) {
                return Optional.of(
                        second.get().isOpen()
                                ? bySex(one, KinWord.STEPFATHER, KinWord.STEPMOTHER, KinWord.RELATIVE)
                                : KinWord.PARENTS_FORMER_PARTNER);
            }
        }
        return Optional.empty();
    }

    private static KinWord partner(FamilyCouple couple, FamilyMember one) {
        if (!couple.isOpen()) {
            return KinWord.FORMER_PARTNER;
        }
        return couple.kind() == CoupleKind.MARRIED || couple.kind() == CoupleKind.SEPARATED
                ? bySex(one, KinWord.HUSBAND, KinWord.WIFE, KinWord.PARTNER)
                : KinWord.PARTNER;
    }

    private KinWord sibling(FamilyMember one) {
        if (!birthParents(one).equals(parents)) {
            return KinWord.HALF_SIBLING;
        }
        RoughDate mine = self.born(family.today).orElse(null);
        RoughDate theirs = one.born(family.today).orElse(null);
        boolean known = mine != null && theirs != null;
        if (known && theirs.isSurelyBefore(mine)) {
            return bySex(one, KinWord.ELDER_BROTHER, KinWord.ELDER_SISTER, KinWord.SIBLING);
        }
        if (known && mine.isSurelyBefore(theirs)) {
            return bySex(one, KinWord.YOUNGER_BROTHER, KinWord.YOUNGER_SISTER, KinWord.SIBLING);
        }
        return bySex(one, KinWord.BROTHER, KinWord.SISTER, KinWord.SIBLING);
    }

    private Optional<KinWord> below(FamilyMember one) {
        List<FamilyMember> over = allParents(one);
        if (over.contains(self)) {
            return Optional.of(bySex(one, KinWord.SON, KinWord.DAUGHTER, KinWord.CHILD));
        }
        if (over.stream().anyMatch(parent -> allParents(parent).contains(self))) {
            return Optional.of(KinWord.GRANDCHILD);
        }
        if (over.stream().anyMatch(parent -> isSiblingOf(parent, self))) {
            return Optional.of(bySex(one, KinWord.NEPHEW, KinWord.NIECE, KinWord.SIBLINGS_CHILD));
        }
        boolean cousin = over.stream()
                .anyMatch(parent -> parents.stream().anyMatch(mine -> mine != parent && isSiblingOf(parent, mine)));
        return cousin ? Optional.of(KinWord.COUSIN) : Optional.empty();
    }

    private Optional<KinWord> side(FamilyMember one) {
        if (parents.stream().anyMatch(parent -> isSiblingOf(one, parent))) {
            return Optional.of(bySex(one, KinWord.UNCLE, KinWord.AUNT, KinWord.PARENTS_SIBLING));
        }
        for (FamilyCouple couple : family.couples) {
            if (!couple.has(one)) {
                continue;
            }
            FamilyMember with = couple.other(one);
            if (isSiblingOf(with, self)) {
                return Optional.of(KinWord.SIBLINGS_SPOUSE);
            }
            if (parents.stream().anyMatch(parent -> isSiblingOf(with, parent))) {
                return Optional.of(KinWord.UNCLES_SPOUSE);
            }
            if (allParents(with).contains(self)) {
                return Optional.of(KinWord.CHILDS_SPOUSE);
            }
        }
        boolean inLaw = family.couples.stream()
                .filter(couple -> couple.has(self))
                .anyMatch(couple -> allParents(couple.other(self)).contains(one));
        return inLaw ? Optional.of(KinWord.PARENT_IN_LAW) : Optional.empty();
    }

    private boolean isSiblingOf(FamilyMember one, FamilyMember other) {
        return one != other && birthParents(one).stream().anyMatch(birthParents(other)::contains);
    }

    private Set<FamilyMember> birthParents(FamilyMember child) {
        return family.parents(child, ParentageKind.BIRTH).collect(Collectors.toCollection(HashSet::new));
    }

    private List<FamilyMember> allParents(FamilyMember child) {
        return Stream.of(ParentageKind.values())
                .flatMap(kind -> family.parents(child, kind))
                .toList();
    }

    private static KinWord bySex(FamilyMember one, KinWord male, KinWord female, KinWord other) {
        return switch (one.sex()) {
            case MALE -> male;
            case FEMALE -> female;
            default -> other;
        };
    }
}
