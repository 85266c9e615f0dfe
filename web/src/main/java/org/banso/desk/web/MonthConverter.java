package org.banso.desk.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.time.YearMonth;
import org.banso.kernel.model.Refused;
import org.banso.kernel.model.Wareki;
import org.jspecify.annotations.Nullable;

/** A month typed in either calendar; shown again in the one that the person prefers. For every field of type {@link YearMonth}. */
@FacesConverter(forClass = YearMonth.class)
public class MonthConverter implements Converter<YearMonth> {

    @Override
    public @Nullable YearMonth getAsObject(FacesContext context, UIComponent component, @Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            return Wareki.parseMonth(typed);
        } catch (Refused refused) {
            throw new ConverterException(RefusalWords.message(refused), refused);
        }
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, @Nullable YearMonth month) {
        return CDI.current().select(Dates.class).get().typed(month);
    }
}
