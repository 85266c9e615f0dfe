package org.banso.kernel.model;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Stands on a service that nobody calls but the clock or the broker: in its transactions the system acts, under this name,
 * and the database shows it what this job needs and nothing else.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface SystemJob {

    /** The name that row-level security knows: {@code "notice"}. */
    String value();
}
