package org.banso.attachment.service;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import org.banso.attachment.model.Attachment;
import org.banso.attachment.model.Attachments;
import org.banso.attachment.model.ScanState;
import org.banso.kernel.model.Refused;
import org.banso.kernel.model.SystemJob;
import org.banso.policy.service.PolicyBook;

/** Asks the scanner again about what was held back, and takes away what was removed long enough ago. */
@Singleton
@SystemJob("attachment")
public class FileKeeping {

    private static final Logger LOG = System.getLogger(FileKeeping.class.getName());

    @Inject
    private Attachments attachments;

    @Inject
    private Screening screening;

    @Inject
    private PolicyBook policy;

    @Inject
    private Clock clock;

    protected FileKeeping() {}

    FileKeeping(Attachments attachments, Screening screening, PolicyBook policy, Clock clock) {
        this.attachments = attachments;
        this.screening = screening;
        this.policy = policy;
        this.clock = clock;
    }

    /** A scanner that is silent for one is not asked about the others. */
    @Schedule(hour = "*", minute = "*/5", persistent = false)
    void scanAgain() {
        if (!screening.isThere()) {
            return;
        }
        for (Attachment file : attachments.held()) {
            if (!scan(file)) {
                return;
            }
        }
    }

    /** @return whether the scanner answered */
    private boolean scan(Attachment file) {
        try (Screening.Course course = screening.begin();
                InputStream bytes = attachments.read(file.id())) {
            byte[] piece = new byte[Attachments.PIECE];
            for (int read = bytes.read(piece); read >= 0; read = bytes.read(piece)) {
                course.take(piece, read);
            }
            ScanState state = course.end();
            file.scanned(state);
            attachments.flush();
            return state == ScanState.CLEAN;
        } catch (Refused infected) {
            LOG.log(Level.WARNING, "attachment {0} has a virus and is taken away", Long.toString(file.id()));
            attachments.destroy(file.id());
            return true;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Schedule(hour = "3", minute = "25", persistent = false)
    void purge() {
        int gone = attachments.purge(clock.instant().minus(policy.undoWithin()));
        LOG.log(Level.INFO, "{0} removed attachments taken away", gone);
    }
}
