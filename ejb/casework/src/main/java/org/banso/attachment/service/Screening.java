package org.banso.attachment.service;

import jakarta.enterprise.context.Dependent;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import org.banso.attachment.model.AttachmentReason;
import org.banso.attachment.model.ScanState;
import org.banso.kernel.model.Refused;
import org.banso.policy.service.Surroundings;
import org.jspecify.annotations.Nullable;

/** The scanner for viruses that the environment names ({@code BANSO_CLAMD}, {@code host:port}), if it names one. */
@Dependent
public class Screening {

    private static final Logger LOG = System.getLogger(Screening.class.getName());
    private static final String CLAMD = "BANSO_CLAMD";
    private static final int PATIENCE_MILLIS = 20_000;

    private final Optional<VirusScanner> scanner;

    public Screening() {
        this(Surroundings.current(), PATIENCE_MILLIS);
    }

    Screening(Surroundings surroundings, int patienceMillis) {
        String said = surroundings.saidOr(CLAMD, "");
        scanner = said.isEmpty() ? Optional.empty() : Optional.of(ClamdScanner.at(said, patienceMillis));
    }

    /** Whether there is one at all. */
    boolean isThere() {
        return scanner.isPresent();
    }

    Course begin() {
        return new Course(scanner.map(VirusScanner::begin).orElse(null));
    }

    /** One file on its way: a scanner that fails once is not asked again, and the file is held back. */
    static final class Course implements AutoCloseable {

        private final VirusScanner.@Nullable Look look;
        private boolean silent;

        private Course(VirusScanner.@Nullable Look look) {
            this.look = look;
        }

        void take(byte[] bytes, int length) {
            if (look != null && !silent) {
                try {
                    look.take(bytes, length);
                } catch (IOException noAnswer) {
                    isSilent(noAnswer);
                }
            }
        }

        /** @throws Refused {@link AttachmentReason#INFECTED} */
        ScanState end() {
            if (look == null) {
                return ScanState.UNSCANNED;
            }
            String found = null;
            if (!silent) {
                try {
                    found = look.found();
                } catch (IOException noAnswer) {
                    isSilent(noAnswer);
                }
            }
            if (found != null) {
                throw new Refused(AttachmentReason.INFECTED, found);
            }
            return silent ? ScanState.HELD : ScanState.CLEAN;
        }

        private void isSilent(IOException noAnswer) {
            silent = true;
            LOG.log(
                    Level.WARNING,
                    "the virus scanner does not answer: " + noAnswer.getClass().getName());
        }

        @Override
        public void close() {
            if (look != null) {
                look.close();
            }
        }
    }
}
