package org.banso.directory.model;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All colleagues, present and past. */
@Dependent
public class Roll {

    @PersistenceContext(unitName = "banso")
    private EntityManager em;

    protected Roll() {}

    public Roll(EntityManager em) {
        this.em = em;
    }

    public Optional<Staff> find(String uid) {
        return Optional.ofNullable(em.find(Staff.class, uid));
    }

    /** The names of these, past colleagues too, by uid; one query. Uses the primary key. */
    public Map<String, String> names(Collection<String> uids) {
        if (uids.isEmpty()) {
            return Map.of();
        }
        Map<String, String> names = new HashMap<>();
        for (Object[] row : em.createQuery("select s.uid, s.name from Staff s where s.uid in :uids", Object[].class)
                .setParameter("uids", uids)
                .getResultList()) {
            names.put((String) row[0], (String) row[1]);
        }
        return names;
    }

    /** Whoever is active, in the order of their kana. One query for the people and one for all their skills. */
    public List<Staff> active() {
        return em.createQuery("select s from Staff s where s.active = true order by s.kana, s.uid", Staff.class)
                .setHint("eclipselink.batch", "s.skills")
                .setHint("eclipselink.batch", "s.roles")
                .getResultList();
    }

    /** Everyone who ever was on it, whoever left at the end, in the order of their kana. */
    public List<Staff> everyone() {
        return em.createQuery("select s from Staff s order by s.active desc, s.kana, s.uid", Staff.class)
                .setHint("eclipselink.batch", "s.skills")
                .setHint("eclipselink.batch", "s.roles")
                .getResultList();
    }

    /** Whoever of the agency is active, in the order of their kana. */
    public List<Staff> activeOf(Agency agency) {
        return em.createQuery(
                        "select s from Staff s where s.active = true and s.agency = :agency order by s.kana, s.uid",
                        Staff.class)
                .setParameter("agency", agency)
                .setHint("eclipselink.batch", "s.skills")
                .setHint("eclipselink.batch", "s.roles")
                .getResultList();
    }

    /** Makes the roll say what the directory says about one person. */
    public void follow(DirectoryPerson person) {
        find(person.uid()).ifPresentOrElse(staff -> staff.follow(person), () -> em.persist(new Staff(person)));
    }

    /** The directory no longer names that person. */
    public void miss(String uid) {
        find(uid).ifPresent(Staff::leave);
    }

    /**
     * Makes the roll say what the directory says.
     *
     * @param people everyone whom the directory names; an empty answer is refused as a fault, because a directory
     *     without people is a directory that was not read
     */
    public RollChange follow(Collection<DirectoryPerson> people) {
        if (people.isEmpty()) {
            throw new IllegalArgumentException("a directory without people is not believed");
        }
        Map<String, Staff> known = new HashMap<>();
        for (Staff staff : em.createQuery("select s from Staff s", Staff.class)
                .setHint("eclipselink.batch", "s.skills")
                .setHint("eclipselink.batch", "s.roles")
                .getResultList()) {
            known.put(staff.uid(), staff);
        }
        int came = 0;
        for (DirectoryPerson person : people) {
            Staff staff = known.remove(person.uid());
            if (staff == null) {
                em.persist(new Staff(person));
                came++;
            } else {
                if (!staff.isActive()) {
                    came++;
                }
                staff.follow(person);
            }
        }
        int left = 0;
        for (Staff missing : known.values()) {
            if (missing.isActive()) {
                missing.leave();
                left++;
            }
        }
        return new RollChange(people.size(), came, left);
    }
}
