package org.banso.desk.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.text.Normalizer;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A time of day as people type it: 9:05, 09:05, 0905, ９時５分, 9時, 9時半. For every field of type {@link LocalTime}. */
@FacesConverter(forClass = LocalTime.class)
public class TimeConverter implements Converter<LocalTime> {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");
    private static final Pattern TIME =
            Pattern.compile("(?<hour>\\d{1,2})(?::(?<minute>\\d{2})|時(?:(?<spoken>\\d{1,2})分|(?<half>半))?)");
    private static final Pattern FOUR_DIGITS = Pattern.compile("(?<hour>\\d{2})(?<minute>\\d{2})");

    @Override
    public @Nullable LocalTime getAsObject(FacesContext context, UIComponent component, @Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        return read(typed).orElseThrow(() -> new ConverterException(notUnderstood(context, typed)));
    }

    static Optional<LocalTime> read(String typed) {
        String text = Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("\\s", "");
        Matcher time = TIME.matcher(text);
        Matcher digits = FOUR_DIGITS.matcher(text);
        if (time.matches()) {
            String minute = time.group("minute") != null ? time.group("minute") : time.group("spoken");
            String minutes = time.group("half") != null ? "30" : minute == null ? "0" : minute;
            return of(time.group("hour"), minutes);
        }
        return digits.matches() ? of(digits.group("hour"), digits.group("minute")) : Optional.empty();
    }

    private static Optional<LocalTime> of(String hour, String minute) {
        int hours = Integer.parseInt(hour);
        int minutes = Integer.parseInt(minute);
        return hours < 24 && minutes < 60 ? Optional.of(LocalTime.of(hours, minutes)) : Optional.empty();
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, @Nullable LocalTime time) {
        return time == null ? "" : CLOCK.format(time);
    }

    private static FacesMessage notUnderstood(FacesContext context, String typed) {
        String text = Vocabulary.of(context.getViewRoot().getLocale()).say("desk.time.notUnderstood", typed);
        return new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null);
    }
}
