package org.banso.session.model;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.banso.kernel.model.Refused;
import org.banso.kernel.model.Tokyo;
import org.jspecify.annotations.Nullable;

/** The ward's networks and what is asked of whoever comes from them. */
@Dependent
public class Networks {

    @PersistenceContext(unitName = "banso")
    private EntityManager em;

    protected Networks() {}

    public Networks(EntityManager em) {
        this.em = em;
    }

    /**
     * The rule of the narrowest network that holds the address on that day, of two the stricter; {@link NetworkRule#ASKED} when
     * none does. Uses the index session_network_by_network.
     */
    public NetworkRule ruleFor(String address, LocalDate today) {
        List<?> rules = em.createNativeQuery("""
                        select rule from session_network
                         where network >>= cast(?address as inet) and (ends_on is null or ends_on > ?today)
                         order by masklen(network) desc, array_position(array['REFUSED', 'ASKED', 'NOT_ASKED'], rule::text) limit 1
                        """)
                .setParameter("address", address)
                .setParameter("today", Date.valueOf(today))
                .getResultList();
        return rules.isEmpty() ? NetworkRule.ASKED : NetworkRule.valueOf((String) rules.get(0));
    }

    /** Every line, those that hold before those that are over, the widest network first. */
    public List<NetworkLine> lines(LocalDate today) {
        List<?> rows = em.createNativeQuery("""
                        select n.id, cast(n.network as text), n.rule, n.note, coalesce(s.name, n.added_by), n.added_at, n.ends_on,
                               coalesce(n.ends_on <= ?today, false)
                          from session_network n left join directory_staff s on s.uid = n.added_by
                         order by coalesce(n.ends_on <= ?today, false), masklen(n.network), n.network, n.id
                        """)
                .setParameter("today", Date.valueOf(today))
                .getResultList();
        return rows.stream().map(row -> line((Object[]) row)).toList();
    }

    private static NetworkLine line(Object[] row) {
        return new NetworkLine(
                ((Number) row[0]).longValue(),
                (String) row[1],
                NetworkRule.valueOf((String) row[2]),
                (String) row[3],
                (String) row[4],
                row[5] == null ? null : ((Timestamp) row[5]).toInstant(),
                row[6] == null ? null : ((Date) row[6]).toLocalDate(),
                (Boolean) row[7]);
    }

    /**
     * @param here from where whoever says it comes: they do not shut themselves out
     * @throws Refused {@link SessionReason#NETWORK_UNREADABLE}, {@link SessionReason#NETWORK_TOO_WIDE},
     *     {@link SessionReason#NETWORK_NAMED_ALREADY}, {@link SessionReason#NETWORK_SHUTS_YOU_OUT}
     */
    public void add(AddNetwork command, @Nullable String here, String uid, Instant now) {
        Network network = Network.read(command.network());
        network.requireNarrowFor(command.rule());
        if (command.rule() == NetworkRule.REFUSED && here != null && network.holds(here)) {
            throw new Refused(SessionReason.NETWORK_SHUTS_YOU_OUT);
        }
        boolean named = lines(Tokyo.dateOf(now)).stream()
                .anyMatch(line -> !line.over() && Network.read(line.network()).equals(network));
        if (named) {
            throw new Refused(SessionReason.NETWORK_NAMED_ALREADY, network.written());
        }
        em.createNativeQuery("""
                        insert into session_network (network, rule, note, added_by, added_at)
                        values (cast(?network as cidr), ?rule, ?note, ?uid, ?now)
                        """)
                .setParameter("network", network.written())
                .setParameter("rule", command.rule().name())
                .setParameter("note", command.networkReason().strip())
                .setParameter("uid", uid)
                .setParameter("now", Timestamp.from(now))
                .executeUpdate();
    }

    /** @throws Refused {@link SessionReason#NETWORK_OVER} when there is none that holds; {@link SessionReason#NETWORK_ENDS_IN_PAST} */
    public void end(EndNetwork command, String uid, LocalDate today) {
        if (command.endsOn().isBefore(today)) {
            throw new Refused(SessionReason.NETWORK_ENDS_IN_PAST, today);
        }
        int ended = em.createNativeQuery("""
                        update session_network set ends_on = ?endsOn, ended_by = ?uid, version = version + 1
                         where id = ?id and (ends_on is null or ends_on > ?today)
                        """)
                .setParameter("endsOn", Date.valueOf(command.endsOn()))
                .setParameter("uid", uid)
                .setParameter("id", command.networkId())
                .setParameter("today", Date.valueOf(today))
                .executeUpdate();
        if (ended == 0) {
            throw new Refused(SessionReason.NETWORK_OVER);
        }
    }
}
