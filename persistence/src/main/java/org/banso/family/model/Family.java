package org.banso.family.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.banso.access.model.CaseSight;
import org.banso.casefile.model.Participant;
import org.banso.casefile.model.Relationship;
import org.banso.kernel.model.KernelReason;
import org.banso.kernel.model.Refused;
import org.banso.kernel.model.RoughDate;
import org.banso.person.model.Sex;
import org.jspecify.annotations.Nullable;

/**
 * The family of one case as a whole: who belongs to it, and every rule that looks at more than one of them.
 *
 * <p>Not an entity. It is read with all its parts; what is new is gathered for {@link Families} to store, what is gone too.
 * Whoever takes part in the case and does not stand here yet is welcomed first, under a reference that stays the same until
 * they are stored.
 *
 * <p>One class because a circle, an age and a second mother are seen only where all relations are.
 */
public final class Family {

    /** Nobody was older: 122 years and 164 days (1997). Years; the issue asks for 120. */
    public static final int OLDEST = 120;

    /** Nobody younger gives birth or begets; years. Source: design decision, the youngest known to civil registers. */
    public static final int YOUNGEST_PARENT = 12;

    /** What is asked about: younger than the age of marriage before 2022 (民法旧731条), years. */
    static final int YOUNG_PARENT = 16;

    /** What is asked about: a mother over this, years. */
    static final int OLD_MOTHER = 50;

    /** What is asked about: a father over this, years. */
    static final int OLD_FATHER = 70;

    /** The household of whom the case is about. */
    public static final int HOME = 1;

    /** Room for the two parents whom nobody has named, beside each person's own reference. */
    private static final int REFERENCES = 4;

    private static final int BESIDE_FATHER = 1;
    private static final int BESIDE_MOTHER = 2;

    final long caseId;
    final String number;
    final LocalDate today;
    final List<FamilyMember> members;
    final List<FamilyCouple> couples;
    final List<FamilyParentage> parentages;
    final List<FamilyStay> stays;
    final List<FamilyTie> ties;
    final List<FamilyLink> links;
    final List<FamilyEvent> events;
    private final List<Object> added = new ArrayList<>();
    private final List<Object> gone = new ArrayList<>();
    private final Map<FamilyMember, Long> references = new LinkedHashMap<>();
    private @Nullable FamilyMember subject;

    /** What is stored of it. */
    record Parts(
            List<FamilyMember> members,
            List<FamilyCouple> couples,
            List<FamilyParentage> parentages,
            List<FamilyStay> stays,
            List<FamilyTie> ties,
            List<FamilyLink> links,
            List<FamilyEvent> events) {

        static Parts none() {
            return new Parts(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
        }
    }

    Family(long caseId, String number, LocalDate today, Parts stored) {
        this.caseId = caseId;
        this.number = number;
        this.today = today;
        members = new ArrayList<>(stored.members());
        couples = new ArrayList<>(stored.couples());
        parentages = new ArrayList<>(stored.parentages());
        stays = new ArrayList<>(stored.stays());
        ties = new ArrayList<>(stored.ties());
        links = new ArrayList<>(stored.links());
        events = new ArrayList<>(stored.events());
        members.forEach(member -> references.put(member, member.id()));
    }

    // ---- who takes part in the case -------------------------------------------------------------------------------

    /** Whoever takes part in the case stands in its family. */
    void welcome(List<Participant> participants, Scribe by) {
        for (Participant one : participants) {
            if (one.isSubject()) {
                subject = known(one).orElseGet(() -> {
                    FamilyMember self = enter(one, by);
                    live(self, HOME, null, by);
                    return self;
                });
            }
        }
        for (Participant one : participants) {
            if (!one.isSubject() && known(one).isEmpty()) {
                relate(enter(one, by), one.relationship(), by);
            }
        }
    }

    private Optional<FamilyMember> known(Participant one) {
        return members.stream()
                .filter(member -> member.isPerson(one.person().id()))
                .findFirst();
    }

    private FamilyMember enter(Participant one, Scribe by) {
        FamilyMember member = new FamilyMember(caseId, one.person(), by);
        member.write(MemberFacts.NOTHING.withSex(sexOf(one.relationship())));
        return enter(member, -REFERENCES * one.person().id());
    }

    private static Sex sexOf(Relationship relationship) {
        return switch (relationship) {
            case MOTHER -> Sex.FEMALE;
            case FATHER -> Sex.MALE;
            default -> Sex.UNKNOWN;
        };
    }

    private FamilyMember enter(FamilyMember member, long reference) {
        members.add(member);
        added.add(member);
        references.put(member, reference);
        return member;
    }

    /** As the case file knows them to be related; what no rule allows stays open, to be put right by hand. */
    private void relate(FamilyMember member, Relationship relationship, Scribe by) {
        FamilyMember self = subject();
        switch (relationship) {
            case MOTHER, FATHER -> {
                if (parents(self, ParentageKind.BIRTH).noneMatch(known -> known.sex() == member.sex())) {
                    bear(self, member, ParentageKind.BIRTH, by);
                }
            }
            case SIBLING -> parentsOrUnnamed(self, by).forEach(parent -> bear(member, parent, ParentageKind.BIRTH, by));
            case SPOUSE -> pair(self, member, CoupleKind.MARRIED, by);
            case CHILD -> bear(member, self, ParentageKind.BIRTH, by);
            default -> {
                // a grandparent or another relative: nobody has said on which side
            }
        }
    }

    public FamilyMember subject() {
        return Objects.requireNonNull(subject, "a family without the one whom the case is about");
    }

    // ---- adding and correcting ------------------------------------------------------------------------------------

    /**
     * Adds somebody beside somebody else, with whoever must stand between them.
     *
     * @throws Refused as the rules say
     */
    public FamilyMember add(AddMember said, Scribe by) {
        FamilyMember of = member(said.of());
        KinRole role = said.role();
        MemberFacts facts = said.facts().sex() == Sex.UNKNOWN ? said.facts().withSex(role.sex()) : said.facts();
        if (role == KinRole.TWIN && facts.born() == null) {
            facts = facts.withBorn(of.born(today).orElse(null));
        }
        FamilyMember fresh = new FamilyMember(caseId, null, by);
        fresh.write(facts);
        mustBePossible(fresh);
        enter(fresh, 0);
        place(fresh, role, of, said.sure(), by);
        if (said.livesHere() && !fresh.isDead()) {
            live(fresh, HOME, null, by);
        }
        return fresh;
    }

    private void place(FamilyMember fresh, KinRole role, FamilyMember of, boolean sure, Scribe by) {
        switch (role) {
            case FATHER, MOTHER -> parent(of, fresh, ParentageKind.BIRTH, sure, by);
            case ADOPTIVE_FATHER, ADOPTIVE_MOTHER -> parent(of, fresh, ParentageKind.ADOPTED, sure, by);
            case SIBLING, TWIN -> {
                for (FamilyMember parent : parentsOrUnnamed(of, by)) {
                    parent(fresh, parent, ParentageKind.BIRTH, sure, by);
                }
                if (role == KinRole.TWIN) {
                    mustBeBornTogether(fresh, of);
                    fresh.bornWith(of, false);
                }
            }
            case SPOUSE -> couple(of, fresh, CoupleKind.MARRIED, by);
            case PARTNER -> couple(of, fresh, CoupleKind.PARTNERS, by);
            case FORMER_SPOUSE -> couple(of, fresh, CoupleKind.DIVORCED, by);
            case CHILD -> child(fresh, of, ParentageKind.BIRTH, sure, by);
            case ADOPTED_CHILD -> child(fresh, of, ParentageKind.ADOPTED, sure, by);
            case FOSTER_CHILD -> child(fresh, of, ParentageKind.FOSTER, sure, by);
            case FATHERS_FATHER, FATHERS_MOTHER ->
                parent(parentOrUnnamed(of, Sex.MALE, by), fresh, ParentageKind.BIRTH, sure, by);
            case MOTHERS_FATHER, MOTHERS_MOTHER ->
                parent(parentOrUnnamed(of, Sex.FEMALE, by), fresh, ParentageKind.BIRTH, sure, by);
            case RELATIVE -> {
                // stands beside the others until somebody knows how they belong together
            }
        }
    }

    /** A child of one parent is the child of the one whom they are with, when there is exactly one. */
    private void child(FamilyMember child, FamilyMember parent, ParentageKind kind, boolean sure, Scribe by) {
        parent(child, parent, kind, sure, by);
        List<FamilyCouple> open = couples.stream()
                .filter(couple -> couple.has(parent) && couple.isOpen())
                .toList();
        if (open.size() == 1) {
            parent(child, open.get(0).other(parent), kind, sure, by);
        }
    }

    /** @throws Refused {@link KernelReason#CHANGED_MEANWHILE}; as the rules say */
    public void correct(CorrectMember said, CaseSight sight) {
        FamilyMember member = member(said.member());
        if (member.version() != said.version()) {
            throw new Refused(KernelReason.CHANGED_MEANWHILE);
        }
        MemberFacts before = member.facts();
        member.write(
                sight.shows(before.about()) ? said.facts() : said.facts().keepingNote(before.note(), before.about()));
        try {
            mustBePossible(member);
            for (FamilyParentage one : parentages) {
                if (one.has(member)) {
                    mustFit(one.child(), one.parent(), one.kind(), said.sure());
                    mustBeOnlyOne(one.child(), one.parent(), one.kind(), one);
                }
            }
        } catch (Refused refused) {
            member.write(before);
            throw refused;
        }
    }

    /**
     * Two who are known are child and parent.
     *
     * @throws Refused as the rules say
     */
    public void parent(FamilyMember child, FamilyMember parent, ParentageKind kind, boolean sure, Scribe by) {
        mustBeTwo(child, parent);
        if (parentages.stream().anyMatch(one -> one.child() == child && one.parent() == parent)) {
            throw new Refused(FamilyReason.PARENT_ALREADY);
        }
        if (isAncestor(child, parent)) {
            throw new Refused(FamilyReason.CIRCLE);
        }
        mustBeOnlyOne(child, parent, kind, null);
        mustFit(child, parent, kind, sure);
        bear(child, parent, kind, by);
    }

    private void bear(FamilyMember child, FamilyMember parent, ParentageKind kind, Scribe by) {
        FamilyParentage fresh = new FamilyParentage(child, parent, kind, by);
        parentages.add(fresh);
        added.add(fresh);
    }

    /**
     * What two who are known are to each other; of a couple what has become of it.
     *
     * @throws Refused as the rules say
     */
    public void couple(RelateCouple said, Scribe by) {
        FamilyMember one = member(said.one());
        FamilyMember two = member(said.two());
        Optional<FamilyCouple> known = coupleOf(one, two);
        if (known.isPresent()) {
            if (said.couple() == CoupleKind.MARRIED && said.until() == null) {
                mustBeFree(one, two);
            }
            known.get().become(said.couple(), said.since(), said.until());
        } else {
            mustEndAfter(said.since(), said.until());
            couple(one, two, said.couple(), by).become(said.couple(), said.since(), said.until());
        }
    }

    private FamilyCouple couple(FamilyMember one, FamilyMember two, CoupleKind kind, Scribe by) {
        mustBeTwo(one, two);
        if (coupleOf(one, two).isPresent()) {
            throw new Refused(FamilyReason.COUPLE_ALREADY);
        }
        if (isAncestor(one, two) || isAncestor(two, one)) {
            throw new Refused(FamilyReason.COUPLE_IN_LINE);
        }
        if (kind == CoupleKind.MARRIED) {
            mustBeFree(one, two);
        }
        return pair(one, two, kind, by);
    }

    private FamilyCouple pair(FamilyMember one, FamilyMember two, CoupleKind kind, Scribe by) {
        FamilyCouple fresh = new FamilyCouple(one, two, kind, by);
        couples.add(fresh);
        added.add(fresh);
        return fresh;
    }

    Optional<FamilyCouple> coupleOf(FamilyMember one, FamilyMember two) {
        return couples.stream()
                .filter(couple -> couple.has(one) && couple.has(two) && one != two)
                .findFirst();
    }

    /**
     * Moves somebody to another household; the stay in the one before ends.
     *
     * @throws Refused {@link FamilyReason#LIVES_ELSEWHERE}, {@link FamilyReason#ENDS_BEFORE_START},
     *     {@link FamilyReason#HAPPENED_IN_FUTURE}
     */
    public void move(MoveMember said, Scribe by) {
        FamilyMember member = member(said.member());
        RoughDate on = said.on();
        mustHaveHappened(on);
        Optional<FamilyStay> now = stays.stream()
                .filter(stay -> stay.member() == member && stay.isOpen())
                .findFirst();
        if (now.isPresent() && now.get().household() == said.household()) {
            throw new Refused(FamilyReason.LIVES_ELSEWHERE);
        }
        now.ifPresent(stay -> stay.end(on == null ? RoughDate.of(today) : on));
        if (said.household() > 0) {
            live(member, said.household(), on, by);
        }
    }

    private void live(FamilyMember member, int household, @Nullable RoughDate since, Scribe by) {
        FamilyStay fresh = new FamilyStay(member, household, since, by);
        stays.add(fresh);
        added.add(fresh);
    }

    /** @throws Refused {@link FamilyReason#RELATED_TO_SELF}, TIE_ALREADY, ENDS_BEFORE_START */
    public void tie(AddTie said, Scribe by) {
        FamilyMember from = member(said.from());
        FamilyMember to = member(said.to());
        mustBeTwo(from, to);
        mustEndAfter(said.since(), said.until());
        boolean known = ties.stream()
                .anyMatch(tie -> tie.kind() == said.tie()
                        && (tie.from() == from && tie.to() == to
                                || said.tie() != TieKind.VIOLENCE && tie.from() == to && tie.to() == from));
        if (known) {
            throw new Refused(FamilyReason.TIE_ALREADY);
        }
        FamilyTie fresh = new FamilyTie(from, to, said.tie(), said.since(), said.until(), by);
        ties.add(fresh);
        added.add(fresh);
    }

    /** @throws Refused {@link FamilyReason#ENDS_BEFORE_START} */
    public void link(AddLink said, Scribe by) {
        mustEndAfter(said.since(), said.until());
        Long member = said.member();
        FamilyLink fresh = new FamilyLink(member == null ? null : member(member), said, by);
        links.add(fresh);
        added.add(fresh);
    }

    /** @throws Refused {@link FamilyReason#HAPPENED_IN_FUTURE}, {@link FamilyReason#BEFORE_BIRTH} */
    public void happen(AddEvent said, Scribe by) {
        Long of = said.member();
        FamilyMember member = of == null ? null : member(of);
        mustHaveHappened(said.happened());
        if (member != null
                && member.born(today)
                        .filter(born -> said.happened().isSurelyBefore(born))
                        .isPresent()) {
            throw new Refused(FamilyReason.BEFORE_BIRTH);
        }
        FamilyEvent fresh = new FamilyEvent(member, said, by);
        events.add(fresh);
        added.add(fresh);
    }

    /**
     * Takes back what was written wrongly.
     *
     * @throws Refused NOT_FOUND, {@link FamilyReason#TAKES_PART}, {@link FamilyReason#STILL_TIED}
     */
    public void takeBack(TakeBack said) {
        switch (said.what()) {
            case MEMBER -> remove(member(said.id()));
            case COUPLE -> gone.add(couples.remove(at(couples, FamilyCouple::id, said.id())));
            case PARENTAGE -> gone.add(parentages.remove(at(parentages, FamilyParentage::id, said.id())));
            case TIE -> gone.add(ties.remove(at(ties, FamilyTie::id, said.id())));
            case LINK -> gone.add(links.remove(at(links, FamilyLink::id, said.id())));
            case EVENT -> gone.add(events.remove(at(events, FamilyEvent::id, said.id())));
        }
    }

    /** Whoever stands at the edge goes with the one relation that holds them; in the middle of others they stay. */
    private void remove(FamilyMember member) {
        if (member.takesPart()) {
            throw new Refused(FamilyReason.TAKES_PART);
        }
        List<FamilyParentage> below =
                parentages.stream().filter(one -> one.parent() == member).toList();
        List<FamilyParentage> above =
                parentages.stream().filter(one -> one.child() == member).toList();
        List<FamilyCouple> with =
                couples.stream().filter(one -> one.has(member)).toList();
        boolean holds = below.size() + with.size() + (above.isEmpty() ? 0 : 1) > 1
                || ties.stream().anyMatch(one -> one.has(member))
                || links.stream().anyMatch(one -> one.member() == member)
                || events.stream().anyMatch(one -> one.member() == member)
                || members.stream().anyMatch(one -> one.twinOf() == member);
        if (holds) {
            throw new Refused(FamilyReason.STILL_TIED);
        }
        List<FamilyStay> lived =
                stays.stream().filter(stay -> stay.member() == member).toList();
        Stream.of(below, above, with, lived).forEach(gone::addAll);
        parentages.removeAll(below);
        parentages.removeAll(above);
        couples.removeAll(with);
        stays.removeAll(lived);
        members.remove(member);
        gone.add(member);
    }

    private static <T> int at(List<T> parts, ToLongFunction<T> id, long wanted) {
        for (int at = 0; at < parts.size(); at++) {
            if (id.applyAsLong(parts.get(at)) == wanted) {
                return at;
            }
        }
        throw new Refused(KernelReason.NOT_FOUND);
    }

    // ---- who is who -------------------------------------------------------------------------------------------------

    /**
     * Somebody as a sheet names them, also one that was read before they were stored.
     *
     * @throws Refused {@link KernelReason#NOT_FOUND}
     */
    public FamilyMember member(long reference) {
        return references.entrySet().stream()
                .filter(one -> one.getValue() == reference && reference != 0)
                .map(Map.Entry::getKey)
                .findFirst()
                .or(() -> storedSince(reference))
                .orElseThrow(() -> new Refused(KernelReason.NOT_FOUND));
    }

    /** Who had this reference before they were stored: a person with a card, or a parent of one without a name. */
    private Optional<FamilyMember> storedSince(long reference) {
        if (reference >= 0) {
            return Optional.empty();
        }
        long beside = -reference % REFERENCES;
        Optional<FamilyMember> known = members.stream()
                .filter(member -> member.isPerson(-reference / REFERENCES))
                .findFirst();
        Sex parent = beside == BESIDE_FATHER ? Sex.MALE : Sex.FEMALE;
        return beside == 0
                ? known
                : known.flatMap(child -> parents(child, ParentageKind.BIRTH)
                        .filter(one -> one.sex() == parent)
                        .findFirst());
    }

    /** How the sheet names somebody. */
    long reference(FamilyMember member) {
        return member.id() != 0 ? member.id() : references.getOrDefault(member, 0L);
    }

    Stream<FamilyMember> parents(FamilyMember child, ParentageKind kind) {
        return parentages.stream()
                .filter(one -> one.child() == child && one.kind() == kind)
                .map(FamilyParentage::parent);
    }

    /** Both parents by birth; whoever is missing is added without a name: brothers and sisters hang on them. */
    private List<FamilyMember> parentsOrUnnamed(FamilyMember child, Scribe by) {
        List<FamilyMember> known = parents(child, ParentageKind.BIRTH).toList();
        if (known.size() == 2) {
            return known;
        }
        boolean mother = known.stream().anyMatch(one -> one.sex() == Sex.FEMALE);
        boolean father = known.stream().anyMatch(one -> one.sex() == Sex.MALE);
        if (known.size() == 1 && !mother && !father) {
            return known;
        }
        return List.of(parentOrUnnamed(child, Sex.MALE, by), parentOrUnnamed(child, Sex.FEMALE, by));
    }

    private FamilyMember parentOrUnnamed(FamilyMember child, Sex sex, Scribe by) {
        return parents(child, ParentageKind.BIRTH)
                .filter(one -> one.sex() == sex)
                .findFirst()
                .orElseGet(() -> {
                    FamilyMember unnamed = new FamilyMember(caseId, null, by);
                    unnamed.write(MemberFacts.NOTHING.withSex(sex));
                    long beside = reference(child);
                    enter(unnamed, beside < 0 ? beside - (sex == Sex.MALE ? BESIDE_FATHER : BESIDE_MOTHER) : 0);
                    bear(child, unnamed, ParentageKind.BIRTH, by);
                    return unnamed;
                });
    }

    /** Whether the first stands above the second, at whatever distance and in whatever way. */
    private boolean isAncestor(FamilyMember one, FamilyMember of) {
        return isAbove(one, of, new HashSet<>());
    }

    private boolean isAbove(FamilyMember one, FamilyMember of, Set<FamilyMember> seen) {
        return seen.add(of)
                && parentages.stream()
                        .filter(known -> known.child() == of)
                        .anyMatch(known -> known.parent() == one || isAbove(one, known.parent(), seen));
    }

    // ---- the rules
    // ----------------------------------------------------------------------------------------------------

    private static void mustBeTwo(FamilyMember one, FamilyMember other) {
        if (one == other) {
            throw new Refused(FamilyReason.RELATED_TO_SELF);
        }
    }

    private void mustBePossible(FamilyMember member) {
        RoughDate born = member.born(today).orElse(null);
        RoughDate died = member.died();
        if (born != null && born.isSurelyAfter(today) && member.life() != Life.EXPECTED) {
            throw new Refused(FamilyReason.BORN_IN_FUTURE, born.code());
        }
        if (died != null && died.isSurelyAfter(today)) {
            throw new Refused(FamilyReason.DIED_IN_FUTURE, died.code());
        }
        if (born == null) {
            return;
        }
        if (died != null && died.isSurelyBefore(born)) {
            throw new Refused(FamilyReason.DIED_BEFORE_BORN);
        }
        LocalDate last = died != null ? died.earliest() : today;
        boolean endKnown = died != null || !member.isDead();
        if (endKnown && born.fewestYearsTo(last) > OLDEST) {
            throw new Refused(FamilyReason.TOO_OLD, OLDEST);
        }
    }

    private void mustBeOnlyOne(
            FamilyMember child, FamilyMember parent, ParentageKind kind, @Nullable FamilyParentage itself) {
        if (kind != ParentageKind.BIRTH) {
            return;
        }
        List<FamilyMember> others = parentages.stream()
                .filter(one -> one != itself && one.child() == child && one.kind() == ParentageKind.BIRTH)
                .map(FamilyParentage::parent)
                .toList();
        BiPredicate<FamilyMember, Sex> is = (one, sex) -> one.sex() == sex;
        if (is.test(parent, Sex.FEMALE) && others.stream().anyMatch(one -> is.test(one, Sex.FEMALE))) {
            throw new Refused(FamilyReason.TWO_BIRTH_MOTHERS);
        }
        if (is.test(parent, Sex.MALE) && others.stream().anyMatch(one -> is.test(one, Sex.MALE))) {
            throw new Refused(FamilyReason.TWO_BIRTH_FATHERS);
        }
        if (others.size() > 1) {
            throw new Refused(FamilyReason.BIRTH_PARENTS_FULL);
        }
    }

    /** The years between them: refused where no reading of the days allows it, asked where every reading is strange. */
    private void mustFit(FamilyMember child, FamilyMember parent, ParentageKind kind, boolean sure) {
        RoughDate elder = parent.born(today).orElse(null);
        RoughDate younger = child.born(today).orElse(null);
        if (elder == null || younger == null) {
            return;
        }
        int most = elder.mostYearsTo(younger.latest());
        int fewest = elder.fewestYearsTo(younger.earliest());
        if (kind != ParentageKind.BIRTH) {
            if (younger.isSurelyBefore(elder)) {
                throw new Refused(FamilyReason.ADOPTER_TOO_YOUNG);
            }
            return;
        }
        if (most < YOUNGEST_PARENT) {
            throw new Refused(FamilyReason.CHILD_TOO_OLD, YOUNGEST_PARENT);
        }
        int oldest = parent.sex() == Sex.MALE ? OLD_FATHER : OLD_MOTHER;
        if (!sure && most < YOUNG_PARENT) {
            throw new Refused(FamilyReason.AGE_GAP_UNUSUAL, most);
        }
        if (!sure && fewest > oldest) {
            throw new Refused(FamilyReason.AGE_GAP_UNUSUAL, fewest);
        }
    }

    private void mustBeFree(FamilyMember one, FamilyMember two) {
        boolean bound = couples.stream()
                .anyMatch(couple -> couple.kind() == CoupleKind.MARRIED
                        && couple.isOpen()
                        && (couple.has(one) ^ couple.has(two))
                        && !couple.other(couple.has(one) ? one : two).isDead());
        if (bound) {
            throw new Refused(FamilyReason.MARRIED_ALREADY);
        }
    }

    private void mustBeBornTogether(FamilyMember one, FamilyMember other) {
        RoughDate first = one.born(today).orElse(null);
        RoughDate second = other.born(today).orElse(null);
        if (first != null
                && second != null
                && (first.latest().plusDays(2).isBefore(second.earliest())
                        || second.latest().plusDays(2).isBefore(first.earliest()))) {
            throw new Refused(FamilyReason.TWINS_BORN_APART);
        }
    }

    private void mustHaveHappened(@Nullable RoughDate day) {
        if (day != null && day.isSurelyAfter(today)) {
            throw new Refused(FamilyReason.HAPPENED_IN_FUTURE);
        }
    }

    static void mustEndAfter(@Nullable RoughDate since, @Nullable RoughDate until) {
        if (since != null && until != null && until.isSurelyBefore(since)) {
            throw new Refused(FamilyReason.ENDS_BEFORE_START);
        }
    }

    /** As pages show it, without what that sight hides. */
    public FamilySheet sheet(CaseSight sight, boolean mayWrite) {
        return FamilySheet.of(this, sight, mayWrite);
    }

    /** What is to be stored, in an order in which it can be. */
    List<Object> added() {
        return added.stream().filter(one -> !gone.contains(one)).toList();
    }

    List<Object> gone() {
        return List.copyOf(gone);
    }
}
