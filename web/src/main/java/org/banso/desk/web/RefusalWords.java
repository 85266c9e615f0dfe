package org.banso.desk.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.validation.ConstraintViolation;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.banso.kernel.model.Refused;
import org.jspecify.annotations.Nullable;

/** The sentence for a refusal: code and values in, words in the reader's language out. */
public final class RefusalWords {

    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");
    private static final Pattern TEMPLATE = Pattern.compile("\\{(valid\\.[\\w.]+)}");

    private RefusalWords() {}

    static FacesMessage message(Refused refused) {
        return error(sentence(refused));
    }

    static FacesMessage message(ConstraintViolation<?> violation) {
        return error(sentence(violation));
    }

    static FacesMessage error(String sentence) {
        return new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null);
    }

    public static String sentence(Refused refused) {
        Object[] values = refused.values().stream().map(RefusalWords::word).toArray();
        return words().vocabulary().say(refused.reason().key(), values);
    }

    /**
     * {@code {valid.text.TOO_LONG}} names its words; a constraint that brings the specification's own message has them under
     * {@code valid.<Annotation>}. The places carry the annotation's attributes, such as {@code {max}}.
     */
    static String sentence(ConstraintViolation<?> violation) {
        Matcher own = TEMPLATE.matcher(violation.getMessageTemplate());
        String key = own.matches()
                ? own.group(1)
                : "valid."
                        + violation
                                .getConstraintDescriptor()
                                .getAnnotation()
                                .annotationType()
                                .getSimpleName();
        return fill(words().get(key), violation.getConstraintDescriptor().getAttributes());
    }

    static String fill(String sentence, Map<String, Object> attributes) {
        return PLACE.matcher(sentence)
                .replaceAll(place -> Matcher.quoteReplacement(
                        String.valueOf(attributes.getOrDefault(place.group(1), place.group()))));
    }

    private static @Nullable Object word(@Nullable Object value) {
        Words words = words();
        Dates dates = CDI.current().select(Dates.class).get();
        if (value instanceof Enum<?> constant) {
            return words.of(constant);
        }
        if (value instanceof LocalDate day) {
            return dates.day(day);
        }
        if (value instanceof YearMonth month) {
            return dates.month(month);
        }
        if (value instanceof Instant instant) {
            return dates.moment(instant);
        }
        if (value instanceof Collection<?> several) {
            return several.stream()
                    .map(RefusalWords::word)
                    .map(String::valueOf)
                    .collect(Collectors.joining(words.get("desk.comma")));
        }
        return value;
    }

    private static Words words() {
        return CDI.current().select(Words.class).get();
    }
}
