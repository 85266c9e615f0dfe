package org.banso.desk.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import org.banso.kernel.model.Refused;
import org.banso.kernel.model.RoughDate;
import org.jspecify.annotations.Nullable;

/** A day, a month, a year or about a year, typed in either calendar. For every field of type {@link RoughDate}. */
@FacesConverter(forClass = RoughDate.class)
public class RoughDateConverter implements Converter<RoughDate> {

    @Override
    public @Nullable RoughDate getAsObject(FacesContext context, UIComponent component, @Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            return RoughDate.parse(typed);
        } catch (Refused refused) {
            throw new ConverterException(RefusalWords.message(refused), refused);
        }
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, @Nullable RoughDate date) {
        return CDI.current().select(Dates.class).get().rough(date);
    }
}
