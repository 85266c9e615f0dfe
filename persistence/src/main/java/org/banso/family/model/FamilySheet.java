package org.banso.family.model;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.banso.access.model.CaseSight;
import org.banso.access.model.Delicate;
import org.banso.directory.model.Agency;
import org.banso.kernel.model.PersonalData;
import org.banso.kernel.model.RoughDate;
import org.banso.person.model.Age;
import org.banso.person.model.Sex;
import org.banso.support.model.Origin;
import org.jspecify.annotations.Nullable;

/**
 * A family as its pages, its pictures and its papers show it, without what its reader may not see.
 *
 * @param number of the case
 * @param people the one whom the case is about first, then from the eldest to the youngest
 * @param hidden whether a tie, a link or an event was left out because of its kind
 */
@PersonalData(PersonalData.Care.SPECIAL_CARE)
public record FamilySheet(
        long caseId,
        String number,
        LocalDate today,
        List<Somebody> people,
        List<Couple> couples,
        List<Parentage> parentages,
        List<Tie> ties,
        List<Link> links,
        List<Event> events,
        List<Stay> stays,
        CaseSight sight,
        boolean mayWrite,
        boolean hidden)
        implements Serializable {

    /**
     * @param id a reference within this case; below zero while they are not stored
     * @param household in which they live now; 0 for none that is drawn
     * @param version what a correction must have read
     * @param age on the day of the sheet, or at their death
     */
    public record Somebody(
            long id,
            KinWord kin,
            String name,
            String kana,
            Sex sex,
            Life life,
            @Nullable RoughDate born,
            @Nullable Age age,
            boolean dead,
            @Nullable RoughDate died,
            int household,
            @Nullable Long twinOf,
            boolean identical,
            boolean subject,
            boolean takesPart,
            String note,
            Set<Delicate> about,
            int version)
            implements Serializable {

        /** What may be corrected here. */
        public MemberFacts facts() {
            return new MemberFacts(name, sex, life, born, dead, died, note, about);
        }
    }

    public record Couple(
            long id,
            long one,
            long two,
            CoupleKind kind,
            @Nullable RoughDate since,
            @Nullable RoughDate until) implements Serializable {}

    public record Parentage(long id, long child, long parent, ParentageKind kind) implements Serializable {}

    public record Tie(
            long id,
            long from,
            long to,
            TieKind kind,
            @Nullable RoughDate since,
            @Nullable RoughDate until) implements Serializable {}

    /** @param member null for the household as a whole */
    public record Link(
            long id,
            @Nullable Long member,
            BodyKind body,
            String name,
            Strength strength,
            Flow flow,
            @Nullable RoughDate since,
            @Nullable RoughDate until)
            implements Serializable {}

    /** @param member null for the family as a whole */
    public record Event(
            long id,
            @Nullable Long member,
            EventKind kind,
            RoughDate happened,
            String content,
            Origin origin,
            Agency toldBy)
            implements Serializable {}

    public record Stay(
            long member,
            int household,
            @Nullable RoughDate since,
            @Nullable RoughDate until) implements Serializable {}

    public FamilySheet {
        people = List.copyOf(people);
        couples = List.copyOf(couples);
        parentages = List.copyOf(parentages);
        ties = List.copyOf(ties);
        links = List.copyOf(links);
        events = List.copyOf(events);
        stays = List.copyOf(stays);
    }

    static FamilySheet of(Family family, CaseSight sight, boolean mayWrite) {
        Kinship kinship = new Kinship(family);
        List<Somebody> people = family.members.stream()
                .map(member -> somebody(family, member, kinship.of(member), sight))
                .sorted(Comparator.comparing((Somebody one) -> !one.subject())
                        .thenComparing(Somebody::born, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
        List<Tie> ties = family.ties.stream()
                .filter(tie -> tie.kind().isSeenWith(sight))
                .map(tie -> new Tie(
                        tie.id(),
                        family.reference(tie.from()),
                        family.reference(tie.to()),
                        tie.kind(),
                        tie.since(),
                        tie.until()))
                .toList();
        List<Link> links = family.links.stream()
                .filter(link -> link.body().isSeenWith(sight))
                .map(link -> new Link(
                        link.id(),
                        reference(family, link.member()),
                        link.body(),
                        link.name(),
                        link.strength(),
                        link.flow(),
                        link.since(),
                        link.until()))
                .toList();
        List<Event> events = family.events.stream()
                .filter(event -> event.kind().isSeenWith(sight) && sight.shows(event.about()))
                .map(event -> new Event(
                        event.id(),
                        reference(family, event.member()),
                        event.kind(),
                        event.happened(),
                        event.content(),
                        event.origin(),
                        event.toldBy()))
                .sorted(Comparator.comparing(Event::happened))
                .toList();
        boolean hidden = ties.size() < family.ties.size()
                || links.size() < family.links.size()
                || events.size() < family.events.size()
                || !sight.isViolence();
        return new FamilySheet(
                family.caseId,
                family.number,
                family.today,
                people,
                family.couples.stream()
                        .map(couple -> new Couple(
                                couple.id(),
                                family.reference(couple.one()),
                                family.reference(couple.two()),
                                couple.kind(),
                                couple.since(),
                                couple.until()))
                        .toList(),
                family.parentages.stream()
                        .map(one -> new Parentage(
                                one.id(), family.reference(one.child()), family.reference(one.parent()), one.kind()))
                        .toList(),
                ties,
                links,
                events,
                family.stays.stream()
                        .map(stay ->
                                new Stay(family.reference(stay.member()), stay.household(), stay.since(), stay.until()))
                        .toList(),
                sight,
                mayWrite,
                hidden);
    }

    private static @Nullable Long reference(Family family, @Nullable FamilyMember member) {
        return member == null ? null : (Long) family.reference(member);
    }

    private static Somebody somebody(Family family, FamilyMember member, KinWord kin, CaseSight sight) {
        RoughDate born = member.born(family.today).orElse(null);
        FamilyMember twin = member.twinOf();
        return new Somebody(
                family.reference(member),
                kin,
                member.name(),
                member.kana(),
                member.sex(),
                member.life(),
                born,
                age(family, member, born),
                member.isDead(),
                member.died(),
                family.stays.stream()
                        .filter(stay -> stay.member() == member && stay.isOpen() && !member.isDead())
                        .findFirst()
                        .map(FamilyStay::household)
                        .orElse(0),
                reference(family, twin),
                member.isIdentical(),
                member == family.subject(),
                member.takesPart(),
                sight.text(member.note(), member.about()),
                member.about(),
                member.version());
    }

    private static @Nullable Age age(Family family, FamilyMember member, @Nullable RoughDate born) {
        if (born == null || member.life() != Life.BORN) {
            return null;
        }
        RoughDate died = member.died();
        if (member.isDead() && died == null) {
            return null;
        }
        return ageOn(born, died == null ? RoughDate.of(family.today) : died).orElse(null);
    }

    /** How old somebody was then; about right where the days are. Nothing before their birth. */
    public static Optional<Age> ageOn(RoughDate born, RoughDate then) {
        int fewest = born.fewestYearsTo(then.earliest());
        int most = born.mostYearsTo(then.latest());
        if (most < 0 || then.year() < born.year()) {
            return Optional.empty();
        }
        return Optional.of(
                fewest == most ? new Age(most, true) : new Age(Math.max(0, then.year() - born.year()), false));
    }

    /** Somebody of this family. */
    public Optional<Somebody> person(@Nullable Long id) {
        return people.stream().filter(one -> id != null && one.id() == id).findFirst();
    }
}
