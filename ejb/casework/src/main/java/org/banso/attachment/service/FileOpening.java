package org.banso.attachment.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.banso.access.model.CaseSight;
import org.banso.access.model.Deed;
import org.banso.access.service.CaseGate;
import org.banso.attachment.model.Attachment;
import org.banso.attachment.model.AttachmentBoard;
import org.banso.attachment.model.AttachmentLine;
import org.banso.attachment.model.AttachmentReason;
import org.banso.attachment.model.Attachments;
import org.banso.attachment.model.FileReceiver;
import org.banso.directory.model.Role;
import org.banso.kernel.model.Act;
import org.banso.kernel.model.Audited;
import org.banso.kernel.model.CaseId;
import org.banso.kernel.model.KernelReason;
import org.banso.kernel.model.Refused;
import org.banso.policy.service.PolicyBook;

/** Which files there are, and their bytes: to be looked at, or to be taken away. */
@Stateless
@RolesAllowed({
    Role.Names.DESK,
    Role.Names.CASEWORKER,
    Role.Names.PSYCHOLOGIST,
    Role.Names.SUPERVISOR,
    Role.Names.WARD_OFFICER
})
public class FileOpening {

    @Inject
    private CaseGate gate;

    @Inject
    private Attachments attachments;

    @Inject
    private PolicyBook policy;

    @Inject
    private Clock clock;

    protected FileOpening() {}

    public FileOpening(CaseGate gate, Attachments attachments, PolicyBook policy, Clock clock) {
        this.gate = gate;
        this.attachments = attachments;
        this.policy = policy;
        this.clock = clock;
    }

    /** All files of a case, and those that can be brought back. @throws Refused NOT_FOUND */
    @Audited(value = "attachment.board", look = true)
    public AttachmentBoard board(@CaseId long caseId) {
        CaseGate.Admitted reader = gate.requireAdmission(Deed.READ, caseId);
        List<AttachmentLine> all = attachments.ofCase(caseId, reader.sight(), policy.attachUnscanned());
        return new AttachmentBoard(
                caseId,
                all.stream().filter(file -> file.removedAt() == null).toList(),
                all.stream()
                        .filter(file -> file.removedAt() != null
                                && !file.removedAt().plus(policy.undoWithin()).isBefore(clock.instant()))
                        .toList(),
                reader.writes());
    }

    /**
     * To be looked at on the screen.
     *
     * @param to learns what comes, then gets its bytes a piece at a time
     * @throws Refused NOT_FOUND, {@link AttachmentReason#HELD_BACK}
     */
    @Audited(value = "attachment.show", look = true, act = Act.PAGE)
    public void show(@CaseId long caseId, long fileId, @NotNull FileReceiver to) {
        give(caseId, fileId, gate.requireSight(Deed.READ, caseId), to);
    }

    /** To be taken away as a file. @param to as for {@link #show} @throws Refused as {@link #show}; NOT_YOUR_ROLE */
    @Audited(value = "attachment.take", look = true, act = Act.EXPORT)
    public void take(@CaseId long caseId, long fileId, @NotNull FileReceiver to) {
        give(caseId, fileId, gate.requireSight(Deed.EXPORT, caseId), to);
    }

    private void give(long caseId, long fileId, CaseSight sight, FileReceiver to) {
        boolean unscanned = policy.attachUnscanned();
        Attachment file = attachments
                .find(fileId)
                .filter(found -> found.caseId() == caseId)
                .orElseThrow(() -> new Refused(KernelReason.NOT_FOUND));
        file.mustOpenFor(sight, unscanned);
        Map<Long, AttachmentLine> line = attachments.some(caseId, List.of(fileId), sight, unscanned);
        try {
            attachments.copy(fileId, to.of(line.get(fileId)));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
