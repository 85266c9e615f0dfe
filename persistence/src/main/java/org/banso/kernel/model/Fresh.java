package org.banso.kernel.model;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that this use case wants proof, given within the last minutes, of who sits there: an export, a print of many, a
 * merge, break-glass. Without it the call is refused with {@code session.NOT_FRESH}; the frame of the pages then asks for
 * password or code, keeps what was typed and sends it again.
 */
@Documented
@Inherited
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Fresh {}
