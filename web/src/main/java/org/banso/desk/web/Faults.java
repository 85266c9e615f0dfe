package org.banso.desk.web;

import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A fault gets an id that the person can read out on the telephone and the log carries.
 *
 * <p>The log gets types, places and SQL states. Messages stay out of it: a database's message may quote a row.
 */
final class Faults {

    /** The request attribute under which the error page finds the id. */
    static final String ID = "org.banso.fault";

    private static final System.Logger LOG = System.getLogger("org.banso.fault");
    /** No vowels and nothing that looks like another sign: read out without doubt, and never a word. */
    private static final String SIGNS = "23456789BCDFGHJKMNPQRTVWXZ";

    private static final int LENGTH = 8;
    private static final int FRAMES = 24;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Faults() {}

    /** Logs the fault and gives it its id. */
    static String log(Throwable fault, String page) {
        String id = newId();
        LOG.log(System.Logger.Level.ERROR, "fault {0} at {1}: {2}", id, page, describe(fault));
        return id;
    }

    static String newId() {
        StringBuilder id = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            id.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return id.toString();
    }

    static String describe(Throwable fault) {
        StringBuilder text = new StringBuilder();
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Throwable cause = fault; cause != null && seen.add(cause); cause = next(cause)) {
            text.append(cause == fault ? "" : "\ncaused by ")
                    .append(cause.getClass().getName());
            if (cause instanceof SQLException sql) {
                text.append(" SQLState ").append(sql.getSQLState());
            }
            StackTraceElement[] frames = cause.getStackTrace();
            for (int i = 0; i < Math.min(FRAMES, frames.length); i++) {
                text.append("\n  at ").append(frames[i]);
            }
        }
        return text.toString();
    }

    private static @Nullable Throwable next(Throwable fault) {
        return fault.getCause();
    }
}
