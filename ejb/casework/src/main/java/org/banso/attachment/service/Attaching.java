package org.banso.attachment.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.banso.access.model.Deed;
import org.banso.access.service.CaseGate;
import org.banso.attachment.model.AttachFile;
import org.banso.attachment.model.Attachment;
import org.banso.attachment.model.AttachmentReason;
import org.banso.attachment.model.Attachments;
import org.banso.attachment.model.FileKind;
import org.banso.attachment.model.FileType;
import org.banso.attachment.model.Incoming;
import org.banso.attachment.model.TurnFile;
import org.banso.casefile.model.StoryValue;
import org.banso.directory.model.Actor;
import org.banso.directory.model.Role;
import org.banso.kernel.model.Audited;
import org.banso.kernel.model.CaseHappening;
import org.banso.kernel.model.KernelReason;
import org.banso.kernel.model.Refused;
import org.banso.policy.service.PolicyBook;

/** Files go into a case, and out of it again. */
@Stateless
@RolesAllowed({Role.Names.DESK, Role.Names.CASEWORKER, Role.Names.PSYCHOLOGIST, Role.Names.SUPERVISOR})
public class Attaching {

    @Inject
    private CaseGate gate;

    @Inject
    private Attachments attachments;

    @Inject
    private Screening screening;

    @Inject
    private PolicyBook policy;

    @Inject
    private Event<CaseHappening> happenings;

    @Inject
    private Clock clock;

    protected Attaching() {}

    public Attaching(
            CaseGate gate,
            Attachments attachments,
            Screening screening,
            PolicyBook policy,
            Event<CaseHappening> happenings,
            Clock clock) {
        this.gate = gate;
        this.attachments = attachments;
        this.screening = screening;
        this.policy = policy;
        this.happenings = happenings;
        this.clock = clock;
    }

    /**
     * Takes a file, a piece at a time: no more of it is ever in memory. All of it or nothing is kept.
     *
     * @param content its bytes; the caller closes it
     * @return its id
     * @throws Refused {@link AttachmentReason#EMPTY}, {@link AttachmentReason#KIND_NOT_TAKEN}, {@link AttachmentReason#TOO_LARGE},
     *     {@link AttachmentReason#HAS_MACRO}, {@link AttachmentReason#INFECTED}
     */
    @Audited("attachment.attach")
    public long attach(@NotNull @Valid AttachFile command, @NotNull InputStream content) {
        Actor actor = gate.require(Deed.ATTACH, command.caseId());
        Instant now = clock.instant();
        try (Screening.Course course = screening.begin()) {
            byte[] head = content.readNBytes(FileType.HEAD);
            if (head.length == 0) {
                throw new Refused(AttachmentReason.EMPTY);
            }
            FileType type = FileType.of(head, head.length < FileType.HEAD)
                    .filter(found -> mostKilobytes(found.kind()) > 0)
                    .orElseThrow(() -> new Refused(AttachmentReason.KIND_NOT_TAKEN, taken()));
            Attachment file = Attachment.of(command, type, actor, now);
            attachments.add(file);
            Incoming incoming = new Incoming(type.kind(), mostKilobytes(type.kind()));
            byte[] piece = new byte[Attachments.PIECE];
            System.arraycopy(head, 0, piece, 0, head.length);
            int length = head.length + content.readNBytes(piece, head.length, piece.length - head.length);
            for (int position = 0; length > 0; position++) {
                incoming.take(piece, length);
                course.take(piece, length);
                attachments.append(file.id(), position, length == piece.length ? piece : Arrays.copyOf(piece, length));
                length = content.readNBytes(piece, 0, piece.length);
            }
            file.arrived(incoming.bytes(), incoming.digest(), course.end());
            attachments.flush();
            happenings.fire(new CaseHappening(
                    command.caseId(),
                    now,
                    "attachment.ATTACHED",
                    actor.uid(),
                    actor.agency().name(),
                    file.id(),
                    List.of(StoryValue.of(type.kind()), StoryValue.of(command.origin()))));
            return file.id();
        } catch (IOException brokenOff) {
            throw new UncheckedIOException(brokenOff);
        }
    }

    /** Out of sight; it can be brought back for a time. @throws Refused NOT_FOUND; {@link Attachment#remove} */
    @Audited("attachment.remove")
    public void remove(@NotNull @Valid TurnFile command) {
        Actor actor = gate.require(Deed.ATTACH, command.caseId());
        Instant now = clock.instant();
        Attachment file = get(command);
        file.remove(command.version(), actor.uid(), now);
        tell("attachment.REMOVED", file, actor, now);
    }

    /** As if nobody had removed it. @throws Refused NOT_FOUND; {@link Attachment#bringBack} */
    @Audited("attachment.bring-back")
    public void bringBack(@NotNull @Valid TurnFile command) {
        Actor actor = gate.require(Deed.ATTACH, command.caseId());
        Attachment file = get(command);
        file.bringBack(command.version());
        tell("attachment.BROUGHT_BACK", file, actor, clock.instant());
    }

    private Attachment get(TurnFile command) {
        return attachments
                .find(command.fileId())
                .filter(file -> file.caseId() == command.caseId())
                .orElseThrow(() -> new Refused(KernelReason.NOT_FOUND));
    }

    private void tell(String kind, Attachment file, Actor by, Instant now) {
        attachments.flush();
        happenings.fire(new CaseHappening(
                file.caseId(),
                now,
                kind,
                by.uid(),
                by.agency().name(),
                file.id(),
                List.of(StoryValue.of(file.kind()))));
    }

    private int mostKilobytes(FileKind kind) {
        return policy.attachMost(kind.largest());
    }

    private List<FileKind> taken() {
        return Arrays.stream(FileKind.values())
                .filter(kind -> mostKilobytes(kind) > 0)
                .toList();
    }
}
