package org.banso.kernel.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rule said no: a {@link Reason} and the values that its sentence needs, in the sentence's order ({@code {0}}, {@code {1}} …).
 *
 * <p>Unchecked, and an application exception that always rolls back, so that no caller can drop it and nothing half-written
 * stays. The values may be personal data: they go to the person who asked, never to a log. The message therefore holds only
 * the code and how many values there were.
 */
public class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final List<Object> values;

    public Refused(Reason reason, Object... values) {
        this(null, reason, values);
    }

    /**
     * A refusal that the database decided.
     *
     * @param cause what the database said; its own message may quote a row, so it is for the debugger and not for the log
     */
    public Refused(@Nullable Throwable cause, Reason reason, Object... values) {
        super(reason.key() + " (" + values.length + ")", cause);
        this.reason = reason;
        this.values = Collections.unmodifiableList(Arrays.asList(values.clone()));
    }

    public Reason reason() {
        return reason;
    }

    /** In the order of the sentence's places; a value may be null when the sentence copes with it. */
    public List<Object> values() {
        return values;
    }

    public boolean is(Reason other) {
        return reason.equals(other);
    }
}
