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
 * On a service's method: that it was called, by whom and about which case is written down by the audit, with how it ended.
 * The case is the command's ({@link AboutCase}) or the parameter's ({@link CaseId}).
 */
@Documented
@Inherited
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Audited {

    /** What was done: {@code <room>.<verb>}, such as {@code reception.receive}. */
    @Nonbinding
    String value() default "";

    /** Whether it only looks and changes nothing; a look is written down in a transaction of its own. */
    @Nonbinding
    boolean look() default false;
}
