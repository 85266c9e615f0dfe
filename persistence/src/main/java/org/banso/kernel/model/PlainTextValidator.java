package org.banso.kernel.model;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Asks {@link TextRules} and answers with the message of the rule that was broken. */
public class PlainTextValidator implements ConstraintValidator<PlainText, CharSequence> {

    private int max;
    private boolean multiline;

    @Override
    public void initialize(PlainText rule) {
        max = rule.max();
        multiline = rule.multiline();
    }

    @Override
    public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
        if (text == null) {
            return true;
        }
        return TextRules.problemOf(text.toString(), max, multiline)
                .map(problem -> {
                    context.disableDefaultConstraintViolation();
                    context.buildConstraintViolationWithTemplate("{valid.text." + problem + "}")
                            .addConstraintViolation();
                    return false;
                })
                .orElse(true);
    }
}
