package org.banso.calendar.model;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.banso.directory.model.Agency;

/** How long it takes from each agency's house to each district. */
@Dependent
public class Ways {

    @PersistenceContext(unitName = "banso")
    private EntityManager em;

    protected Ways() {}

    public Ways(EntityManager em) {
        this.em = em;
    }

    /** All that are known, by agency and district; ten rows. */
    public WayTimes times() {
        List<WayTimes.Way> ways = new ArrayList<>();
        for (Object row : em.createNativeQuery(
                        "select agency, district, minutes from calendar_way order by agency, district")
                .getResultList()) {
            Object[] columns = (Object[]) row;
            ways.add(new WayTimes.Way(
                    Agency.valueOf((String) columns[0]),
                    District.valueOf((String) columns[1]),
                    ((Number) columns[2]).intValue()));
        }
        return new WayTimes(ways);
    }

    /** From now on it takes so long; what is booked stays as it is. */
    public void set(SetWay command) {
        em.createNativeQuery("""
                        insert into calendar_way (agency, district, minutes, version) values (?agency, ?district, ?minutes, 1)
                            on conflict (agency, district)
                            do update set minutes = excluded.minutes, version = calendar_way.version + 1""")
                .setParameter("agency", command.wayAgency().name())
                .setParameter("district", command.district().name())
                .setParameter("minutes", command.minutes())
                .executeUpdate();
    }

    /** The agencies from which somebody goes out. */
    public static Set<Agency> houses() {
        return Set.of(Agency.PLAT_HOME, Agency.MERKMAL);
    }
}
