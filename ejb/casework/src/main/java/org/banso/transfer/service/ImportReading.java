package org.banso.transfer.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.List;
import org.banso.directory.model.Role;
import org.banso.directory.service.CurrentActor;
import org.banso.kernel.model.Act;
import org.banso.kernel.model.Audited;
import org.banso.kernel.model.Fresh;
import org.banso.transfer.model.ChooseRows;
import org.banso.transfer.model.ImportField;
import org.banso.transfer.model.RowCounts;
import org.banso.transfer.model.RowLine;
import org.banso.transfer.model.RowView;
import org.banso.transfer.model.StagedRows;
import org.banso.transfer.model.TransferKind;
import org.banso.transfer.model.TransferLine;
import org.banso.transfer.model.TransferSheet;
import org.banso.transfer.model.Transfers;

/** The files of one's own agency that are on their way, and how their rows fared. */
@Stateless
@RolesAllowed(Role.Names.SUPERVISOR)
public class ImportReading {

    /** Rows of the file of problems at most; whoever has more corrects these first. */
    private static final int MOST_TAKEN = 20_000;

    @Inject
    private CurrentActor current;

    @Inject
    private Transfers transfers;

    @Inject
    private StagedRows rows;

    @Inject
    private Clock clock;

    protected ImportReading() {}

    public ImportReading(CurrentActor current, Transfers transfers, StagedRows rows, Clock clock) {
        this.current = current;
        this.transfers = transfers;
        this.rows = rows;
        this.clock = clock;
    }

    @Audited(value = "transfer.list", look = true)
    public List<TransferLine> lines() {
        return transfers.lines();
    }

    @Audited(value = "transfer.read", look = true)
    public TransferSheet sheet(long importId) {
        return transfers.sheet(importId, rows, current.actor(), clock.instant());
    }

    /** How far it is: asked every other second, and nobody's data. */
    public RowCounts progress(long importId) {
        transfers.get(importId);
        return rows.counts(importId);
    }

    /** A page of rows. @param after the last row of the page before, 0 for the first page */
    @Audited(value = "transfer.rows", look = true)
    public List<RowLine> rows(long importId, @NotNull RowView view, @Min(0) int after) {
        return rows.lines(importId, transfers.get(importId).kind(), view, after, ChooseRows.MOST);
    }

    /** The columns of an empty file to be filled in. */
    @Audited(value = "transfer.take-template", look = true, act = Act.EXPORT)
    public List<ImportField> template(@NotNull TransferKind kind) {
        return ImportField.of(kind);
    }

    /** Every row in which something is wrong, with what, to be corrected where it came from. */
    @Fresh
    @Audited(value = "transfer.take-problems", look = true, act = Act.EXPORT)
    public List<RowLine> problems(long importId) {
        return rows.lines(importId, transfers.get(importId).kind(), RowView.FAULTY, 0, MOST_TAKEN);
    }
}
