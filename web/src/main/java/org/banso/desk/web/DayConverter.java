package org.banso.desk.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.time.LocalDate;
import org.banso.kernel.model.Refused;
import org.banso.kernel.model.Wareki;
import org.jspecify.annotations.Nullable;

/** A day typed in either calendar; shown again in the one that the person prefers. For every field of type {@link LocalDate}. */
@FacesConverter(forClass = LocalDate.class)
public class DayConverter implements Converter<LocalDate> {

    @Override
    public @Nullable LocalDate getAsObject(FacesContext context, UIComponent component, @Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            return Wareki.parse(typed);
        } catch (Refused refused) {
            throw new ConverterException(RefusalWords.message(refused), refused);
        }
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, @Nullable LocalDate day) {
        return CDI.current().select(Dates.class).get().typed(day);
    }
}
