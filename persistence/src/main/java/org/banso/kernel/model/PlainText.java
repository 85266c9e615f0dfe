package org.banso.kernel.model;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a field of a command: text as {@link TextRules} allows it. Null is valid, emptiness is {@code @NotBlank}'s affair.
 *
 * <p>The message tells which rule: {@code {valid.text.TOO_LONG}} (with {@code {max}}), {@code {valid.text.SEVERAL_LINES}},
 * {@code {valid.text.CHARACTER}}.
 */
@Documented
@Constraint(validatedBy = PlainTextValidator.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.ANNOTATION_TYPE
})
public @interface PlainText {

    /** The most characters it may have, in code points. */
    int max();

    /** Whether it may have several lines. */
    boolean multiline() default false;

    String message() default "{valid.text.CHARACTER}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
