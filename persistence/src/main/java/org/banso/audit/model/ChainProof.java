package org.banso.audit.model;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Proves the chain, link by link and day by day, and names the first place at which it does not hold.
 *
 * <p>What is proved from inside alone: that no link was altered or taken out, that no value beside it was exchanged, that
 * every day that is over has the head that was signed with the key. What needs heads that were kept elsewhere: that the
 * newest days were not cut off together with their heads.
 */
public final class ChainProof {

    private final ChainTables tables;
    private final HeadKey key;
    private final Map<LocalDate, DayHead> heads = new TreeMap<>();
    private final Map<LocalDate, DayHead> kept = new TreeMap<>();
    private final Map<LocalDate, @Nullable DayHead> before = new HashMap<>();

    /** @param kept heads from elsewhere; none is allowed */
    public ChainProof(ChainTables tables, HeadKey key, Collection<DayHead> kept) {
        this.tables = tables;
        this.key = key;
        kept.forEach(head -> this.kept.put(head.day(), head));
        DayHead last = null;
        for (DayHead head : tables.heads()) {
            heads.put(head.day(), head);
            before.put(head.day(), last);
            last = head;
        }
    }

    /** The whole chain from its first link on. */
    public Optional<BrokenLink> firstBroken() {
        return firstBroken(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31));
    }

    /** The chain of some days, and that it carries on from the day before and into the day after. */
    Optional<BrokenLink> firstBroken(LocalDate from, LocalDate toInclusive) {
        ChainLink last = tables.lastUntil(from.minusDays(from.getYear() > 1 ? 1 : 0))
                .filter(link -> link.day().isBefore(from))
                .orElse(ChainLink.NONE);
        LocalDate begun = last.day();
        List<SealedLink> page = tables.after(last.day(), last.number());
        while (!page.isEmpty()) {
            for (SealedLink link : page) {
                Optional<BrokenLink> broken = broken(link, last);
                if (broken.isEmpty()
                        && link.day().isAfter(last.day())
                        && last.day().isAfter(begun)) {
                    broken = brokenHead(last);
                }
                if (broken.isPresent()) {
                    return broken;
                }
                last = link.place();
                if (link.day().isAfter(toInclusive)) {
                    return Optional.empty();
                }
            }
            page = tables.after(last.day(), last.number());
        }
        return brokenEnd(last, from, toInclusive);
    }

    private static Optional<BrokenLink> broken(SealedLink link, ChainLink before) {
        ChainLink expected = before.next(link.day());
        if (link.number() != expected.number()) {
            return Optional.of(new BrokenLink(link.day(), expected.number(), BrokenLink.Kind.MISSING));
        }
        if (!link.isUnaltered()) {
            return Optional.of(new BrokenLink(link.day(), link.number(), BrokenLink.Kind.ALTERED));
        }
        if (!link.follows(before.hash())) {
            return Optional.of(new BrokenLink(before.day(), before.number() + 1, BrokenLink.Kind.MISSING));
        }
        return switch (link.values()) {
            case HOLD -> Optional.empty();
            case ALTERED -> Optional.of(new BrokenLink(link.day(), link.number(), BrokenLink.Kind.VALUE_ALTERED));
            case TAKEN -> Optional.of(new BrokenLink(link.day(), link.number(), BrokenLink.Kind.VALUE_TAKEN));
        };
    }

    /** The day is over: its head has to be there, signed, in its place, and the same as the one that was kept elsewhere. */
    private Optional<BrokenLink> brokenHead(ChainLink last) {
        DayHead head = heads.get(last.day());
        if (head == null) {
            return Optional.of(new BrokenLink(last.day(), last.number(), BrokenLink.Kind.HEAD_MISSING));
        }
        DayHead earlier = before.get(last.day());
        boolean inPlace = head.previous().equals(earlier == null ? DayHead.NONE : earlier.digest());
        if (!key.verifies(head) || !inPlace) {
            return Optional.of(new BrokenLink(last.day(), head.link(), BrokenLink.Kind.HEAD_FORGED));
        }
        DayHead known = kept.get(last.day());
        if (known != null && !key.verifies(known)) {
            return Optional.of(new BrokenLink(last.day(), known.link(), BrokenLink.Kind.HEAD_FORGED));
        }
        if (!ends(last, head) || (known != null && !ends(last, known))) {
            return Optional.of(new BrokenLink(last.day(), last.number(), BrokenLink.Kind.HEAD_DIFFERS));
        }
        return Optional.empty();
    }

    private static boolean ends(ChainLink last, DayHead head) {
        return head.link() == last.number() && head.hash().equals(last.hash());
    }

    /** Heads of days at which the chain does not arrive any more, or arrives without having ended them. */
    private Optional<BrokenLink> brokenEnd(ChainLink last, LocalDate from, LocalDate toInclusive) {
        Map<LocalDate, DayHead> all = new TreeMap<>(heads);
        all.putAll(kept);
        for (DayHead head : all.values()) {
            if (head.day().isBefore(from) || head.day().isAfter(toInclusive)) {
                continue;
            }
            if (!key.verifies(head)) {
                return Optional.of(new BrokenLink(head.day(), head.link(), BrokenLink.Kind.HEAD_FORGED));
            }
            if (head.day().isAfter(last.day())) {
                return Optional.of(new BrokenLink(head.day(), 1, BrokenLink.Kind.MISSING));
            }
            if (head.day().equals(last.day()) && !ends(last, head)) {
                return Optional.of(
                        head.link() > last.number()
                                ? new BrokenLink(head.day(), last.number() + 1, BrokenLink.Kind.MISSING)
                                : new BrokenLink(head.day(), last.number(), BrokenLink.Kind.HEAD_DIFFERS));
            }
        }
        return Optional.empty();
    }
}
