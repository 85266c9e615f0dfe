package org.banso.kernel.model;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The reason for an exception from a house rule, beside the exception itself. A method that is open to all callers
 * ({@code @PermitAll}) does not pass the house rules without one.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Because {

    /** A whole sentence in English. */
    String value();
}
