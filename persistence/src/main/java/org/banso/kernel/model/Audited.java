package org.banso.kernel.model;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that this use case is written into the audit trail: who, when, which case, and whether it was done, refused or
 * broke. Stands on every public method of a service that reads or changes a case.
 *
 * <p>A change and a look are written in their own transaction, so that there is never one without the other. A refusal is
 * written in a transaction of its own, so that it stays when nothing else does.
 */
@Documented
@Inherited
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Audited {

    /** What was done, {@code <room>.<verb>}: {@code "reception.receive"}. At most 60 characters of {@code a-z}, dot and hyphen. */
    @Nonbinding
    String value() default "";

    /** Whether nothing is changed. */
    @Nonbinding
    boolean look() default false;

    /**
     * Which kind it is, where that does not follow: {@link Act#CHANGE} said of a look means a list when the answer is one,
     * or else a page.
     */
    @Nonbinding
    Act act() default Act.CHANGE;
}
