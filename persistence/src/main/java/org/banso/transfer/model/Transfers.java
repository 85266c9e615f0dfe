package org.banso.transfer.model;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.banso.directory.model.Actor;
import org.banso.directory.model.Agency;
import org.banso.kernel.model.KernelReason;
import org.banso.kernel.model.Refused;
import org.jspecify.annotations.Nullable;

/** All imports that the reader's agency has made; the wall shows no others. Lists of texts are joined by a separator of units. */
@Dependent
public class Transfers {

    private static final String BETWEEN = "\u001F";
    private static final int MOST_LINES = 100;
    private static final int SAMPLES = 3;

    @PersistenceContext(unitName = "banso")
    private EntityManager em;

    protected Transfers() {}

    public Transfers(EntityManager em) {
        this.em = em;
    }

    /** Lays an import down, its columns as the last file with these headings had them, or else as they can be guessed. */
    public long add(NewTransfer command, StagedFile file, Actor actor, Instant now) {
        List<String> mapping = remembered(actor.agency(), command.kind(), file.headings())
                .orElseGet(() -> names(Glossary.guess(command.kind(), file.headings())));
        return ((Number) em.createNativeQuery("""
                        insert into transfer_import (id, agency, uid, kind, file_name, file_hash, file_form, header_row,
                                                     headings, mapping, state, made_at, version)
                        values (nextval('transfer_import_seq'), ?agency, ?uid, ?kind, ?name, ?hash, ?form, ?headerRow,
                                string_to_array(?headings, ?between),
                                case ?mapping when '' then array[''] else string_to_array(?mapping, ?between) end,
                                'STAGED', ?now, 1)
                        returning id
                        """)
                        .setParameter("agency", actor.agency().name())
                        .setParameter("uid", actor.uid())
                        .setParameter("kind", command.kind().name())
                        .setParameter("name", command.fileName())
                        .setParameter("hash", file.hash())
                        .setParameter("form", file.form().name())
                        .setParameter("headerRow", file.headerRow())
                        .setParameter("headings", String.join(BETWEEN, file.headings()))
                        .setParameter("mapping", String.join(BETWEEN, mapping))
                        .setParameter("between", BETWEEN)
                        .setParameter("now", Timestamp.from(now))
                        .getSingleResult())
                .longValue();
    }

    /** @throws Refused {@link KernelReason#NOT_FOUND}, also when only the account of it is left */
    public Transfer get(long id) {
        return Optional.ofNullable(em.find(Transfer.class, id))
                .filter(transfer -> !transfer.isCleared())
                .orElseThrow(() -> new Refused(KernelReason.NOT_FOUND));
    }

    /** The same, and nobody else touches it until this transaction ends. */
    public Transfer hold(long id) {
        Transfer held = get(id);
        em.refresh(held, LockModeType.PESSIMISTIC_WRITE);
        return held;
    }

    /** So many rows were laid down. */
    public void counted(long id, int rows) {
        em.createNativeQuery("update transfer_import set row_count = ?rows where id = ?id")
                .setParameter("rows", rows)
                .setParameter("id", id)
                .executeUpdate();
    }

    public void flush() {
        em.flush();
    }

    /** A sign of life, without a new version: nobody's change. */
    public void beat(long id, Instant now) {
        em.createNativeQuery("update transfer_import set beat_at = ?now where id = ?id")
                .setParameter("now", Timestamp.from(now))
                .setParameter("id", id)
                .executeUpdate();
    }

    /**
     * Says which column is what, and remembers it for the agency's next file with these headings.
     *
     * @throws Refused {@link TransferReason#BUSY}, {@link TransferReason#FIELD_TWICE}, {@link TransferReason#FIELD_MISSING}
     */
    public void map(MapColumns command, Actor actor, Instant now) {
        Transfer transfer = hold(command.importId());
        transfer.mayBeMapped(now);
        List<Optional<ImportField>> fields = new ArrayList<>();
        for (ImportField field : command.fields()) {
            if (field != null && fields.contains(Optional.of(field))) {
                throw new Refused(TransferReason.FIELD_TWICE, field);
            }
            fields.add(Optional.ofNullable(field).filter(one -> one.fits(transfer.kind())));
        }
        for (ImportField field : ImportField.of(transfer.kind())) {
            if (field.isNeededBy(transfer.kind()) && !fields.contains(Optional.of(field))) {
                throw new Refused(TransferReason.FIELD_MISSING, field);
            }
        }
        String mapping = String.join(BETWEEN, names(fields));
        em.createNativeQuery("update transfer_import set mapping = string_to_array(?mapping, ?between) where id = ?id")
                .setParameter("mapping", mapping)
                .setParameter("between", BETWEEN)
                .setParameter("id", transfer.id())
                .executeUpdate();
        em.createNativeQuery("""
                        insert into transfer_mapping (agency, kind, signature, fields, used_at)
                        values (?agency, ?kind, ?signature, string_to_array(?mapping, ?between), ?now)
                        on conflict (agency, kind, signature)
                        do update set fields = excluded.fields, used_at = excluded.used_at
                        """)
                .setParameter("agency", actor.agency().name())
                .setParameter("kind", transfer.kind().name())
                .setParameter("signature", signature(headings(transfer.id())))
                .setParameter("mapping", mapping)
                .setParameter("between", BETWEEN)
                .setParameter("now", Timestamp.from(now))
                .executeUpdate();
    }

    /** One a column. */
    public List<Optional<ImportField>> mapping(long id) {
        return split("mapping", id).stream()
                .map(name -> name.isEmpty() ? Optional.<ImportField>empty() : Optional.of(ImportField.valueOf(name)))
                .toList();
    }

    public List<String> headings(long id) {
        return split("headings", id);
    }

    /** The newest first. */
    public List<TransferLine> lines() {
        List<TransferLine> lines = new ArrayList<>();
        for (Object found :
                em.createNativeQuery("""
                        select i.id, i.kind, i.file_name, i.state, i.made_at, coalesce(s.name, i.uid),
                               i.row_count, i.taken, i.cleared_at is not null
                          from transfer_import i left join directory_staff s on s.uid = i.uid
                         order by i.made_at desc, i.id desc limit ?most
                        """).setParameter("most", MOST_LINES).getResultList()) {
            Object[] row = (Object[]) found;
            lines.add(new TransferLine(
                    ((Number) row[0]).longValue(),
                    TransferKind.valueOf((String) row[1]),
                    (String) row[2],
                    TransferState.valueOf((String) row[3]),
                    ((Timestamp) row[4]).toInstant(),
                    (String) row[5],
                    ((Number) row[6]).longValue(),
                    ((Number) row[7]).longValue(),
                    (Boolean) row[8]));
        }
        return lines;
    }

    public TransferSheet sheet(long id, StagedRows rows, Actor actor, Instant now) {
        Transfer transfer = get(id);
        Object[] row =
                (Object[]) em.createNativeQuery("""
                        select i.file_name, i.file_form, i.header_row, i.state, i.trouble,
                               (select max(o.began_at) from transfer_import o
                                 where o.file_hash = i.file_hash and o.id <> i.id and o.began_at is not null)
                          from transfer_import i where i.id = ?id
                        """).setParameter("id", id).getSingleResult();
        List<String> headings = headings(id);
        List<Optional<ImportField>> mapping = mapping(id);
        TransferState state = TransferState.valueOf((String) row[3]);
        List<@Nullable ImportField> fields = new ArrayList<>();
        mapping.forEach(field -> fields.add(field.orElse(null)));
        return new TransferSheet(
                id,
                transfer.kind(),
                (String) row[0],
                FileForm.valueOf((String) row[1]),
                ((Number) row[2]).intValue(),
                headings,
                fields,
                rows.samples(id, SAMPLES),
                remembered(actor.agency(), transfer.kind(), headings)
                        .filter(names(mapping)::equals)
                        .isPresent(),
                state,
                state.isBusy() && !transfer.isAtWork(now),
                (String) row[4],
                row[5] == null ? null : ((Timestamp) row[5]).toInstant(),
                rows.counts(id));
    }

    /** Throws away what was uploaded before that moment; of how many files. That they came, and what was taken over, stays. */
    public int purge(Instant before, Instant now) {
        em.createNativeQuery("""
                        delete from transfer_row
                         where import_id in (select id from transfer_import where made_at < ?before and cleared_at is null)
                        """).setParameter("before", Timestamp.from(before)).executeUpdate();
        return em.createNativeQuery("""
                        update transfer_import set file_name = '-', headings = '{}', mapping = '{}', cleared_at = ?now
                         where made_at < ?before and cleared_at is null
                        """)
                .setParameter("before", Timestamp.from(before))
                .setParameter("now", Timestamp.from(now))
                .executeUpdate();
    }

    /** Throws one away; that it came, and what was taken over, stays. @throws Refused {@link TransferReason#BUSY} */
    public void discard(long id, long written, Instant now) {
        Transfer transfer = hold(id);
        transfer.mayBeMapped(now);
        transfer.stop(written, now);
        em.flush();
        em.createNativeQuery("delete from transfer_row where import_id = ?id")
                .setParameter("id", id)
                .executeUpdate();
        em.createNativeQuery("""
                        update transfer_import set file_name = '-', headings = '{}', mapping = '{}', cleared_at = ?now
                         where id = ?id
                        """)
                .setParameter("id", id)
                .setParameter("now", Timestamp.from(now))
                .executeUpdate();
    }

    private Optional<List<String>> remembered(Agency agency, TransferKind kind, List<String> headings) {
        return em.createNativeQuery("""
                        select array_to_string(fields, ?between) from transfer_mapping
                         where agency = ?agency and kind = ?kind and signature = ?signature
                        """)
                .setParameter("between", BETWEEN)
                .setParameter("agency", agency.name())
                .setParameter("kind", kind.name())
                .setParameter("signature", signature(headings))
                .getResultStream()
                .map(fields -> Arrays.asList(((String) fields).split(BETWEEN, -1)))
                .map(fields -> (List<String>) List.<String>copyOf((List<String>) fields))
                .findFirst();
    }

    private List<String> split(String column, long id) {
        Object joined = em.createNativeQuery(
                        "select array_to_string(" + column + ", ?between) from transfer_import where id = ?id")
                .setParameter("between", BETWEEN)
                .setParameter("id", id)
                .getSingleResult();
        return List.of(Objects.toString(joined, "").split(BETWEEN, -1));
    }

    private static List<String> names(List<Optional<ImportField>> fields) {
        return fields.stream().map(field -> field.map(Enum::name).orElse("")).toList();
    }

    /** The headings as they are compared: by what matters in them. */
    private static String signature(List<String> headings) {
        try {
            String plain =
                    String.join(BETWEEN, headings.stream().map(Glossary::plain).toList());
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(plain.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
