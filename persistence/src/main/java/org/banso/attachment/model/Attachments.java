package org.banso.attachment.model;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.banso.access.model.CaseSight;
import org.banso.access.model.Delicate;
import org.banso.directory.model.Agency;
import org.banso.support.model.Origin;
import org.jspecify.annotations.Nullable;

/** All files and their bytes, a piece at a time. Who may see them is not asked here. */
@Dependent
public class Attachments {

    /** Bytes of a piece: the most that is in memory of a file. */
    public static final int PIECE = 262_144;

    /** So many that were held back are scanned at once. */
    private static final int HELD_AT_ONCE = 5;

    private static final String LINES = """
            select f.id, f.name, f.kind, f.charset, f.bytes, f.origin, f.about, f.scan, coalesce(s.name, f.attached_by), f.agency,
                   f.attached_at, f.version, f.removed_at, coalesce(r.name, f.removed_by)
              from attachment_file f
              left join directory_staff s on s.uid = f.attached_by
              left join directory_staff r on r.uid = f.removed_by
            """;

    @PersistenceContext(unitName = "banso")
    private EntityManager em;

    protected Attachments() {}

    public Attachments(EntityManager em) {
        this.em = em;
    }

    /** Adds it and gives it its id. */
    public void add(Attachment file) {
        em.persist(file);
        em.flush();
    }

    public Optional<Attachment> find(long fileId) {
        return Optional.ofNullable(em.find(Attachment.class, fileId));
    }

    /** Of a case, the newest first. @param unscanned whether what no scanner has seen can be opened */
    public List<AttachmentLine> ofCase(long caseId, CaseSight sight, boolean unscanned) {
        return lines(
                em.createNativeQuery(LINES + " where f.case_id = ?caseId order by f.id desc")
                        .setParameter("caseId", caseId),
                sight,
                unscanned);
    }

    /** Some of a case, by their id, in one statement; for none nothing is asked. */
    public Map<Long, AttachmentLine> some(long caseId, Collection<Long> ids, CaseSight sight, boolean unscanned) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        String list = ids.stream().map(String::valueOf).collect(Collectors.joining(","));
        Query query = em.createNativeQuery(LINES
                        + " where f.case_id = ?caseId and f.id = any (cast(string_to_array(?ids, ',') as bigint[]))")
                .setParameter("caseId", caseId)
                .setParameter("ids", list);
        return lines(query, sight, unscanned).stream()
                .collect(Collectors.toMap(AttachmentLine::id, Function.identity()));
    }

    private static List<AttachmentLine> lines(Query query, CaseSight sight, boolean unscanned) {
        List<AttachmentLine> lines = new ArrayList<>();
        for (Object found : query.getResultList()) {
            Object[] row = (Object[]) found;
            ScanState scan = ScanState.valueOf((String) row[7]);
            Instant removedAt = row[12] == null ? null : ((Timestamp) row[12]).toInstant();
            boolean free = scan == ScanState.CLEAN || scan == ScanState.UNSCANNED && unscanned;
            lines.add(new AttachmentLine(
                            ((Number) row[0]).longValue(),
                            (String) row[1],
                            new FileType(FileKind.valueOf((String) row[2]), (String) row[3]),
                            ((Number) row[4]).longValue(),
                            Origin.valueOf((String) row[5]),
                            Delicate.of(((Number) row[6]).intValue()),
                            scan,
                            (String) row[8],
                            Agency.valueOf((String) row[9]),
                            ((Timestamp) row[10]).toInstant(),
                            ((Number) row[11]).intValue(),
                            free && removedAt == null,
                            removedAt,
                            (String) row[13])
                    .seenWith(sight));
        }
        return lines;
    }

    /** The next piece of a file that comes. */
    public void append(long fileId, int position, byte[] content) {
        em.createNativeQuery("insert into attachment_piece (file_id, position, content) values (?1, ?2, ?3)")
                .setParameter(1, fileId)
                .setParameter(2, position)
                .setParameter(3, content)
                .executeUpdate();
    }

    /** All its bytes, a piece at a time. */
    public void copy(long fileId, OutputStream to) throws IOException {
        byte[] piece = piece(fileId, 0);
        for (int position = 1; piece != null; position++) {
            to.write(piece);
            piece = piece(fileId, position);
        }
    }

    /** The same to be read. */
    public InputStream read(long fileId) {
        return new SequenceInputStream(new Enumeration<>() {

            private int position;
            private byte @Nullable [] next = piece(fileId, 0);

            @Override
            public boolean hasMoreElements() {
                return next != null;
            }

            @Override
            public InputStream nextElement() {
                byte[] piece = next;
                if (piece == null) {
                    throw new java.util.NoSuchElementException();
                }
                position++;
                next = piece(fileId, position);
                return new java.io.ByteArrayInputStream(piece);
            }
        });
    }

    private byte @Nullable [] piece(long fileId, int position) {
        List<?> found = em.createNativeQuery(
                        "select content from attachment_piece where file_id = ?1 and position = ?2")
                .setParameter(1, fileId)
                .setParameter(2, position)
                .getResultList();
        return found.isEmpty() ? null : (byte[]) found.get(0);
    }

    /** Those that wait for the scanner, the oldest first. Uses the index attachment_file_held. */
    public List<Attachment> held() {
        return em.createQuery(
                        "select f from Attachment f where f.scan = :held and f.removedAt is null order by f.id",
                        Attachment.class)
                .setParameter("held", ScanState.HELD)
                .setMaxResults(HELD_AT_ONCE)
                .getResultList();
    }

    /** Takes it away with its bytes, at once. */
    public void destroy(long fileId) {
        em.createNativeQuery("delete from attachment_piece where file_id = ?1")
                .setParameter(1, fileId)
                .executeUpdate();
        em.createNativeQuery("delete from attachment_file where id = ?1")
                .setParameter(1, fileId)
                .executeUpdate();
    }

    /** Takes what was removed before that moment away with its bytes; how many there were. Index attachment_file_removed. */
    public int purge(Instant before) {
        em.createNativeQuery("""
                        delete from attachment_piece p using attachment_file f
                         where f.id = p.file_id and f.removed_at < ?1""").setParameter(1, Timestamp.from(before)).executeUpdate();
        return em.createNativeQuery("delete from attachment_file where removed_at < ?1")
                .setParameter(1, Timestamp.from(before))
                .executeUpdate();
    }

    /** Writes what is pending, so that somebody faster is found out inside the service. */
    public void flush() {
        em.flush();
    }
}
