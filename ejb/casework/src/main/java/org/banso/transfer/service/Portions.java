package org.banso.transfer.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.banso.casefile.model.CaseFiles;
import org.banso.directory.model.Role;
import org.banso.directory.service.CurrentActor;
import org.banso.kernel.model.Audited;
import org.banso.kernel.model.KernelReason;
import org.banso.kernel.model.Refused;
import org.banso.kernel.model.Tokyo;
import org.banso.policy.service.PolicyBook;
import org.banso.transfer.model.ImportField;
import org.banso.transfer.model.KnownCase;
import org.banso.transfer.model.Portion;
import org.banso.transfer.model.Problem;
import org.banso.transfer.model.RowCommands;
import org.banso.transfer.model.RowTrial;
import org.banso.transfer.model.StagedRows;
import org.banso.transfer.model.Transfer;
import org.banso.transfer.model.TransferKind;
import org.banso.transfer.model.TransferState;
import org.banso.transfer.model.Transfers;
import org.jspecify.annotations.Nullable;

/** One portion of an import, all or nothing. The import's row is held meanwhile: of two who work on it one waits. */
@Stateless
@RolesAllowed(Role.Names.SUPERVISOR)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Portions {

    /** Rows tried at once. */
    private static final int TRIED = 500;

    /**
     * Rows written at once: whoever opens a case meanwhile waits for the year's last number until the portion is written, and
     * what the audit looks up grows with the transaction.
     */
    private static final int WRITTEN = 40;

    /** People, for whom nobody waits and who have no parts. */
    private static final int WRITTEN_PEOPLE = 200;

    @Inject
    private CurrentActor current;

    @Inject
    private Transfers transfers;

    @Inject
    private StagedRows rows;

    @Inject
    private CaseFiles files;

    @Inject
    private RowWriting writing;

    @Inject
    private Validator validator;

    @Inject
    private PolicyBook policy;

    @Inject
    private Clock clock;

    protected Portions() {}

    /** @return whether there may be more */
    public boolean tryNext(long importId) {
        Transfer transfer = transfers.hold(importId);
        if (!transfer.isIn(TransferState.CHECKING)) {
            return false;
        }
        Instant now = clock.instant();
        List<StagedRows.FileRow> some = rows.untried(importId, TRIED);
        if (some.isEmpty()) {
            rows.markTwins(importId);
            transfer.checked(now);
            transfers.flush();
            return false;
        }
        List<Optional<ImportField>> mapping = transfers.mapping(importId);
        RowTrial trial = new RowTrial(
                transfer.kind(),
                mapping,
                validator,
                current.actor(),
                now,
                Tokyo.dateOf(now).plusMonths(policy.lookAgainWithinMonths()),
                files::get);
        new Portion(importId, transfer.kind(), mapping, rows).tryAll(some, trial);
        transfers.beat(importId, now);
        return true;
    }

    /** @return whether there may be more */
    @Audited("transfer.write")
    public boolean writeNext(long importId) {
        Transfer transfer = transfers.hold(importId);
        if (!transfer.isIn(TransferState.RUNNING)) {
            return false;
        }
        List<StagedRows.ChosenRow> some = rows.chosen(importId, portion(transfer));
        if (some.isEmpty()) {
            transfer.finish(rows.counts(importId).done(), clock.instant());
            transfers.flush();
            return false;
        }
        writeAll(transfer, some);
        transfers.beat(importId, clock.instant());
        return true;
    }

    /** Those that a refused portion would have written. */
    public List<Integer> nextRows(long importId) {
        Transfer transfer = transfers.get(importId);
        if (!transfer.isIn(TransferState.RUNNING)) {
            return List.of();
        }
        return rows.chosen(importId, portion(transfer)).stream()
                .map(StagedRows.ChosenRow::rowNo)
                .toList();
    }

    @Audited("transfer.write")
    public void writeOne(long importId, int rowNo) {
        Transfer transfer = transfers.hold(importId);
        if (transfer.isIn(TransferState.RUNNING)) {
            writeAll(
                    transfer,
                    rows.chosen(importId, portion(transfer)).stream()
                            .filter(row -> row.rowNo() == rowNo)
                            .toList());
            transfers.beat(importId, clock.instant());
        }
    }

    /** @param refused null when a check failed that the trial had passed */
    @Audited("transfer.fail")
    public void fail(long importId, int rowNo, @Nullable Refused refused) {
        transfers.get(importId);
        rows.failed(
                importId,
                rowNo,
                Problem.ofRow(refused == null ? new Refused(KernelReason.CHANGED_MEANWHILE) : refused));
    }

    /** It stopped by itself. @param code of the refusal, empty for a fault */
    @Audited("transfer.break-off")
    public void stop(long importId, String code) {
        transfers
                .hold(importId)
                .stopFor(code.isEmpty() ? "fault" : code, rows.counts(importId).done(), clock.instant());
        transfers.flush();
    }

    private void writeAll(Transfer transfer, List<StagedRows.ChosenRow> some) {
        List<Optional<ImportField>> mapping = transfers.mapping(transfer.id());
        Map<String, List<KnownCase>> known = new Portion(transfer.id(), transfer.kind(), mapping, rows)
                .known(some.stream().map(StagedRows.ChosenRow::cells).toList());
        for (StagedRows.ChosenRow row : some) {
            RowWriting.Written written =
                    writing.write(transfer.kind(), row, new RowCommands(mapping, row.cells()), known, clock.instant());
            rows.done(transfer.id(), row.rowNo(), written.caseId(), written.recordId());
        }
        files.flush();
    }

    private static int portion(Transfer transfer) {
        return transfer.kind() == TransferKind.PEOPLE ? WRITTEN_PEOPLE : WRITTEN;
    }
}
