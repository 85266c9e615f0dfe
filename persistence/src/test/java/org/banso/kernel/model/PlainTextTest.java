package org.banso.kernel.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.List;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class PlainTextTest {

    private static final ValidatorFactory FACTORY = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory();

    private final Validator validator = FACTORY.getValidator();

    private record WriteLine(
            @PlainText(max = 5) @Nullable String line,
            @PlainText(max = 9, multiline = true) @Nullable String note,
            List<@PlainText(max = 3) String> parts) {}

    @AfterAll
    static void close() {
        FACTORY.close();
    }

    @Test
    void aCommandWithPlainTextIsValid() {
        assertThat(validator.validate(new WriteLine("一行です。", "一\n二", List.of("短い"))))
                .isEmpty();
        assertThat(validator.validate(new WriteLine(null, null, List.of()))).isEmpty();
    }

    @Test
    void eachBrokenRuleHasItsOwnMessageOnceAtItsField() {
        assertThat(validator.validate(new WriteLine("六文字あります", "\u0000", List.of("短い", "長すぎる"))))
                .extracting(
                        violation -> violation.getPropertyPath().toString(), ConstraintViolation::getMessageTemplate)
                .containsExactlyInAnyOrder(
                        tuple("line", "{valid.text.TOO_LONG}"),
                        tuple("note", "{valid.text.CHARACTER}"),
                        tuple("parts[1].<list element>", "{valid.text.TOO_LONG}"));
        assertThat(validator.validate(new WriteLine("一\n二", null, List.of())))
                .extracting(ConstraintViolation::getMessageTemplate)
                .containsExactly("{valid.text.SEVERAL_LINES}");
    }
}
