package org.banso.desk.web;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a person types on one page: public fields, read and written by the page as {@code #{receivePage.form.callerPhone}}
 * through {@link FormResolver}. A field has the name of the command's component, so that a refusal finds its input.
 *
 * <p>Several choices are an array ({@code Danger[]}), because Faces learns the type of its elements from that.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Form {}
