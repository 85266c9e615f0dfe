package org.banso.support.model;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.banso.access.model.Delicate;
import org.banso.kernel.model.Flushing;

/** All progress notes. */
@Dependent
public class ProgressNotes {

    @PersistenceContext(unitName = "banso")
    private EntityManager em;

    protected ProgressNotes() {}

    public ProgressNotes(EntityManager em) {
        this.em = em;
    }

    /** Adds it and gives it its id. */
    public void add(ProgressNote note) {
        em.persist(note);
        Flushing.flush(em);
    }

    /**
     * What the notes of one page of a story say, by their id, in two queries however many there are. Use the primary keys of
     * support_note, support_note_met and support_note_segment.
     *
     * @param noteIds those of one page; none asks nothing
     */
    public Map<Long, NoteText> texts(Collection<Long> noteIds) {
        if (noteIds.isEmpty()) {
            return Map.of();
        }
        Map<Long, List<NoteSegment>> segments = segments(noteIds);
        Map<Long, Set<MetWhom>> met = new HashMap<>();
        Map<Long, NoteText> texts = new HashMap<>();
        for (Object[] row :
                em.createQuery("""
                        select n.id, n.kind, n.nextStep, n.nextAbout, n.nextOn, m
                          from ProgressNote n join n.met m where n.id in :ids""", Object[].class).setParameter("ids", noteIds).getResultList()) {
            Long id = (Long) row[0];
            Set<MetWhom> whom = met.computeIfAbsent(id, none -> EnumSet.noneOf(MetWhom.class));
            whom.add((MetWhom) row[5]);
            texts.put(
                    id,
                    new NoteText(
                            id,
                            (NoteKind) row[1],
                            List.copyOf(whom),
                            segments.getOrDefault(id, List.of()),
                            (String) row[2],
                            Delicate.of((Integer) row[3]),
                            (LocalDate) row[4]));
        }
        return texts;
    }

    private Map<Long, List<NoteSegment>> segments(Collection<Long> noteIds) {
        Map<Long, List<NoteSegment>> segments = new HashMap<>();
        for (Object[] row :
                em.createQuery("""
                        select n.id, s.origin, s.content, s.about
                          from ProgressNote n join n.segments s where n.id in :ids order by n.id, s.position""", Object[].class).setParameter("ids", noteIds).getResultList()) {
            segments.computeIfAbsent((Long) row[0], none -> new ArrayList<>())
                    .add(new NoteSegment((Origin) row[1], (String) row[2], Delicate.of((Integer) row[3])));
        }
        return segments;
    }
}
