package org.banso.kernel.model;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Every {@link RoughDate} of an entity stands in a column of the domain {@code rough_date}. */
@Converter(autoApply = true)
public class RoughDateConverter implements AttributeConverter<RoughDate, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable RoughDate date) {
        return date == null ? null : date.code();
    }

    @Override
    public @Nullable RoughDate convertToEntityAttribute(@Nullable String code) {
        return code == null ? null : RoughDate.ofCode(code);
    }
}
