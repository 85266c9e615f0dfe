package org.banso.transfer.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.banso.casefile.model.JointDesk;
import org.banso.directory.model.Actor;
import org.banso.directory.model.Role;
import org.banso.directory.service.CurrentActor;
import org.banso.kernel.model.Audited;
import org.banso.kernel.model.Fresh;
import org.banso.kernel.model.KernelReason;
import org.banso.kernel.model.Refused;
import org.banso.policy.service.PolicyBook;
import org.banso.transfer.model.ChooseAll;
import org.banso.transfer.model.ChooseRows;
import org.banso.transfer.model.FileForm;
import org.banso.transfer.model.HeaderSearch;
import org.banso.transfer.model.MapColumns;
import org.banso.transfer.model.NewTransfer;
import org.banso.transfer.model.StagedFile;
import org.banso.transfer.model.StagedRows;
import org.banso.transfer.model.Transfer;
import org.banso.transfer.model.TransferReason;
import org.banso.transfer.model.Transfers;

/**
 * A file on its way into the record, step by step, for the supervisors of the two agencies at the desk. What goes on in the
 * background is {@link BackgroundWork}'s.
 */
@Stateless
@RolesAllowed(Role.Names.SUPERVISOR)
public class Importing {

    private static final int KILOBYTE = 1_024;

    @Inject
    private CurrentActor current;

    @Inject
    private Transfers transfers;

    @Inject
    private StagedRows rows;

    @Inject
    private PolicyBook policy;

    @Inject
    private Clock clock;

    protected Importing() {}

    public Importing(CurrentActor current, Transfers transfers, StagedRows rows, PolicyBook policy, Clock clock) {
        this.current = current;
        this.transfers = transfers;
        this.rows = rows;
        this.policy = policy;
        this.clock = clock;
    }

    /**
     * Lays a file down, row by row.
     *
     * @return the import's id
     * @throws Refused every {@code FILE_…} of {@link TransferReason}
     */
    @Audited("transfer.stage")
    public long stage(@NotNull @Valid NewTransfer command, @NotNull Path file) {
        Actor actor = atDesk();
        try {
            int largest = policy.transferLargestKilobytes();
            if (Files.size(file) > (long) largest * KILOBYTE) {
                throw new Refused(TransferReason.FILE_TOO_LARGE, largest / KILOBYTE);
            }
            try (FileRows source = FileKind.open(file, command.charset())) {
                return stage(command, file, source, actor);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private long stage(NewTransfer command, Path file, FileRows source, Actor actor) throws IOException {
        String hash = hash(file);
        FileForm form = source.form();
        AtomicLong id = new AtomicLong();
        FileLaying laying = new FileLaying(command.kind(), policy.transferMostRows(), new FileLaying.Laying() {
            private int columns;

            @Override
            public void begin(HeaderSearch.Found found) {
                columns = found.headings().size();
                StagedFile staged = new StagedFile(hash, form, found.headerRow(), found.headings());
                id.set(transfers.add(command, staged, actor, clock.instant()));
            }

            @Override
            public void rows(List<StagedRows.FileRow> some) {
                rows.add(
                        id.get(),
                        some.stream().map(row -> squared(row, columns)).toList());
            }
        });
        source.each(laying);
        transfers.counted(id.get(), laying.finish());
        return id.get();
    }

    /** As many cells as there are headings; what stands behind the last heading belongs to nothing. */
    private static StagedRows.FileRow squared(StagedRows.FileRow row, int columns) {
        List<String> cells = new ArrayList<>(
                row.cells().subList(0, Math.min(columns, row.cells().size())));
        cells.addAll(Collections.nCopies(columns - cells.size(), ""));
        return new StagedRows.FileRow(row.number(), cells);
    }

    /**
     * Says which column is what; from then on the rows are to be tried, see {@link BackgroundWork#check}.
     *
     * @throws Refused as {@link Transfers#map}
     */
    @Audited("transfer.map")
    public void map(@NotNull @Valid MapColumns command) {
        transfers.map(command, atDesk(), clock.instant());
        transfers.hold(command.importId()).beginCheck(clock.instant());
        rows.forget(command.importId());
        transfers.flush();
    }

    /** Says what becomes of some rows. */
    @Audited("transfer.choose")
    public void choose(@NotNull @Valid ChooseRows command) {
        atDesk();
        rows.choose(command, transfers.get(command.importId()).kind());
    }

    /** Says what becomes of all rows of a state. */
    @Audited("transfer.choose-all")
    public void chooseAll(@NotNull @Valid ChooseAll command) {
        atDesk();
        rows.choose(command, transfers.get(command.importId()).kind());
    }

    /**
     * What was chosen is to be taken over, or to go on; see {@link BackgroundWork#write}.
     *
     * @throws Refused as {@link Transfer#begin}; {@code session.NOT_FRESH}
     */
    @Fresh
    @Audited("transfer.start")
    public void start(long importId) {
        atDesk();
        transfers.hold(importId).begin(rows.counts(importId).chosen(), clock.instant());
        transfers.flush();
    }

    /** Enough: what is written stays written, and the rest can go on later. */
    @Audited("transfer.stop")
    public void stop(long importId) {
        atDesk();
        transfers.hold(importId).stop(rows.counts(importId).done(), clock.instant());
        transfers.flush();
    }

    /** Throws the file's rows away. @throws Refused {@link TransferReason#BUSY} */
    @Audited("transfer.discard")
    public void discard(long importId) {
        atDesk();
        transfers.discard(importId, rows.counts(importId).done(), clock.instant());
    }

    private Actor atDesk() {
        Actor actor = current.actor();
        if (!JointDesk.isRunBy(actor.agency())) {
            throw new Refused(KernelReason.NOT_FOUND);
        }
        return actor;
    }

    private static String hash(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] some = new byte[65_536];
            int read = bytes.read(some);
            while (read >= 0) {
                digest.update(some, 0, read);
                read = bytes.read(some);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
