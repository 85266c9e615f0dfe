package org.banso.desk.web;

import jakarta.el.ELContext;
import jakarta.el.ValueExpression;
import jakarta.el.ValueReference;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UISelectBoolean;
import jakarta.faces.component.UISelectItems;
import jakarta.faces.component.UISelectMany;
import jakarta.faces.component.UISelectOne;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Somebody was faster: what they wrote into a field that they changed, in words and as the field would be filled with it. */
@Named("theirs")
@RequestScoped
public class Theirs {

    private static final String BETWEEN = "\n";

    @Inject
    Refusals refusals;

    @Inject
    Words words;

    /**
     * @param field the input's client id
     * @param text in words
     * @param raw as the input would be filled: the text, or the values to be ticked or chosen, one on each line
     */
    public record Other(String field, String text, String raw) {}

    /**
     * What the other one wrote there; null when they left the field as it was, or wrote the same as you.
     *
     * @param near any component of the same row
     * @param id of the input
     */
    public @Nullable Other of(UIComponent near, String id) {
        if (!refusals.isChangedMeanwhile() || !(near.findComponent(id) instanceof UIInput input)) {
            return null;
        }
        FacesContext context = FacesContext.getCurrentInstance();
        ValueExpression expression = input.getValueExpression("value");
        Edited<?> edited = edited(input);
        if (edited == null || expression == null) {
            return null;
        }
        ELContext el = context.getELContext();
        ValueReference place = expression.getValueReference(el);
        if (place == null) {
            return null;
        }
        Object mine = place.getBase().getClass().isAnnotationPresent(Form.class) ? expression.getValue(el) : null;
        return edited.field(place.getBase(), place.getProperty().toString())
                .filter(pair -> !same(pair.first(), pair.theirs()) && !same(mine, pair.theirs()))
                .map(pair -> said(context, input, pair.theirs()))
                .orElse(null);
    }

    static @Nullable Edited<?> edited(UIComponent within) {
        for (UIComponent at = within; at != null; at = at.getParent()) {
            if (at instanceof UIForm form) {
                return form.getAttributes().get("edits") instanceof Edited<?> edited ? edited : null;
            }
        }
        return null;
    }

    private Other said(FacesContext context, UIInput input, @Nullable Object value) {
        String raw =
                values(value).stream().map(one -> typed(context, input, one)).collect(Collectors.joining(BETWEEN));
        String text;
        if (input instanceof UISelectBoolean) {
            text = words.say(
                    Boolean.TRUE.equals(value) ? "desk.theirs.ticked" : "desk.theirs.notTicked",
                    input.getAttributes().get("asks"));
        } else if (input instanceof UISelectOne || input instanceof UISelectMany) {
            text = values(value).stream()
                    .map(one -> label(input, one))
                    .collect(Collectors.joining(words.get("desk.comma")));
        } else {
            text = raw;
        }
        return new Other(input.getClientId(context), text.isEmpty() ? words.get("desk.theirs.empty") : text, raw);
    }

    private static String label(UIComponent input, Object value) {
        for (UIComponent child : input.getChildren()) {
            if (child instanceof UISelectItems items && items.getValue() instanceof Collection<?> all) {
                for (Object item : all) {
                    if (item instanceof SelectItem one && value.equals(one.getValue())) {
                        return one.getLabel();
                    }
                }
            }
        }
        return value.toString();
    }

    private static String typed(FacesContext context, UIInput input, Object value) {
        Converter<Object> converter = converter(context, input, value);
        return converter == null ? value.toString() : converter.getAsString(context, input, value);
    }

    @SuppressWarnings("unchecked") // a converter of that class, by its registration
    private static @Nullable Converter<Object> converter(FacesContext context, UIInput input, Object value) {
        Converter<Object> own = input.getConverter();
        return own != null || value instanceof String
                ? own
                : (Converter<Object>) context.getApplication().createConverter(value.getClass());
    }

    /** Each value of an answer of several; one for any other, none for nothing. */
    private static List<Object> values(@Nullable Object value) {
        List<Object> all = new ArrayList<>();
        if (value instanceof Collection<?> several) {
            all.addAll(several);
        } else if (value != null && value.getClass().isArray()) {
            for (int at = 0; at < Array.getLength(value); at++) {
                all.add(Array.get(value, at));
            }
        } else if (value != null && !value.equals("")) {
            all.add(value);
        }
        return all;
    }

    /** Nothing and an empty text are the same; of several answers the order is none. */
    private static boolean same(@Nullable Object one, @Nullable Object other) {
        Set<Object> these = new HashSet<>(values(one));
        return Objects.equals(these, new HashSet<>(values(other)));
    }
}
