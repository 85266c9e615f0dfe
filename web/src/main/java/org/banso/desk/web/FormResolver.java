package org.banso.desk.web;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Lets a page read and write the public fields of a {@link Form}, so that a form needs no getter and no setter. */
public class FormResolver extends ELResolver {

    private static final ClassValue<Map<String, Field>> FIELDS = new ClassValue<>() {
        @Override
        protected Map<String, Field> computeValue(Class<?> type) {
            Map<String, Field> fields = new HashMap<>();
            if (type.isAnnotationPresent(Form.class)) {
                for (Field field : type.getFields()) {
                    if (!Modifier.isStatic(field.getModifiers())) {
                        fields.put(field.getName(), field);
                    }
                }
            }
            return Map.copyOf(fields);
        }
    };

    @Override
    public @Nullable Object getValue(ELContext context, @Nullable Object base, @Nullable Object property) {
        Field field = field(base, property);
        if (field == null) {
            return null;
        }
        context.setPropertyResolved(base, property);
        try {
            return field.get(base);
        } catch (IllegalAccessException hidden) {
            throw new IllegalStateException(hidden);
        }
    }

    @Override
    public @Nullable Class<?> getType(ELContext context, @Nullable Object base, @Nullable Object property) {
        Field field = field(base, property);
        if (field == null) {
            return null;
        }
        context.setPropertyResolved(base, property);
        return field.getType();
    }

    @Override
    public void setValue(ELContext context, @Nullable Object base, @Nullable Object property, @Nullable Object value) {
        Field field = field(base, property);
        if (field == null) {
            return;
        }
        context.setPropertyResolved(base, property);
        try {
            // null stays null: the language's own conversion would make an empty text of it
            field.set(base, value == null ? null : context.convertToType(value, field.getType()));
        } catch (IllegalAccessException hidden) {
            throw new IllegalStateException(hidden);
        }
    }

    @Override
    public boolean isReadOnly(ELContext context, @Nullable Object base, @Nullable Object property) {
        if (field(base, property) != null) {
            context.setPropertyResolved(base, property);
        }
        return false;
    }

    @Override
    public @Nullable Class<?> getCommonPropertyType(ELContext context, @Nullable Object base) {
        return null;
    }

    private static @Nullable Field field(@Nullable Object base, @Nullable Object property) {
        return base != null && property instanceof String name
                ? FIELDS.get(base.getClass()).get(name)
                : null;
    }
}
