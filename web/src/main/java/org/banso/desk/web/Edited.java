package org.banso.desk.web;

import java.io.Serializable;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A form over a record that others change too: what is typed, what stood there when it was read, and how it is read again
 * after somebody was faster. The h:form says {@code <f:attribute name="edits" value="#{page.edited}"/>}; then each field that
 * the other one has changed shows theirs under yours, and a choice.
 *
 * @param <F> the form's class, with {@link Form}
 */
public final class Edited<F extends Serializable> implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Reads the record anew, takes its version over, and answers a form of it. */
    @FunctionalInterface
    public interface Rereading<F> extends Serializable {
        F again();
    }

    /** What stood in a field, and what the other one wrote there. */
    record Pair(@Nullable Object first, @Nullable Object theirs) {}

    private final F form;
    private final F first;
    private final Rereading<F> rereading;
    private @Nullable F theirs;

    private Edited(F form, F first, Rereading<F> rereading) {
        this.form = form;
        this.first = first;
        this.rereading = rereading;
    }

    /** @param read makes a form of the record as it was read; asked twice: one is typed in, one is kept */
    public static <F extends Serializable> Edited<F> of(Supplier<F> read, Rereading<F> rereading) {
        return new Edited<>(read.get(), read.get(), rereading);
    }

    /** What is typed in. */
    public static <F extends Serializable> F form(@Nullable Edited<F> edited) {
        return Objects.requireNonNull(edited, "opened without its record").form;
    }

    /** Somebody was faster: what do they say? */
    void readAgain() {
        F read = rereading.again();
        theirs = read;
        lengthen(form, read);
    }

    /** What is known of a field of one of the form's objects; nothing for an object of another form. */
    Optional<Pair> field(Object owner, String name) {
        F read = theirs;
        if (read == null) {
            return Optional.empty();
        }
        Map<Object, Object[]> places = new IdentityHashMap<>();
        walk(form, first, read, places);
        Object[] there = places.get(owner);
        return there == null ? Optional.empty() : Optional.of(new Pair(value(there[0], name), value(there[1], name)));
    }

    private static void walk(
            Object mine, @Nullable Object first, @Nullable Object theirs, Map<Object, Object[]> places) {
        places.put(mine, new Object[] {first, theirs});
        for (Field field : mine.getClass().getFields()) {
            if (!Modifier.isStatic(field.getModifiers())) {
                Object value = value(mine, field.getName());
                Object before = value(first, field.getName());
                Object other = value(theirs, field.getName());
                if (value instanceof List<?> rows) {
                    for (int row = 0; row < rows.size(); row++) {
                        Object one = rows.get(row);
                        if (isForm(one)) {
                            walk(one, row(before, row), row(other, row), places);
                        }
                    }
                } else if (isForm(value)) {
                    walk(value, before, other, places);
                }
            }
        }
    }

    /** Where they have written more rows than there are, as many empty ones are put below yours. */
    private static void lengthen(Object mine, Object theirs) {
        for (Field field : mine.getClass().getFields()) {
            if (value(mine, field.getName()) instanceof List<?> rows
                    && value(theirs, field.getName()) instanceof List<?> more
                    && !rows.isEmpty()
                    && isForm(rows.get(0))) {
                @SuppressWarnings("unchecked") // a list of forms takes another of the same class
                List<Object> open = (List<Object>) rows;
                while (open.size() < more.size()) {
                    open.add(another(open.get(0)));
                }
            }
        }
    }

    private static Object another(Object row) {
        try {
            var constructor = row.getClass().getDeclaredConstructor();
            constructor.setAccessible(true);
            return constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isForm(@Nullable Object value) {
        return value != null && value.getClass().isAnnotationPresent(Form.class);
    }

    private static @Nullable Object row(@Nullable Object rows, int at) {
        return rows instanceof List<?> list && at < list.size() ? list.get(at) : null;
    }

    private static @Nullable Object value(@Nullable Object owner, String name) {
        if (owner == null) {
            return null;
        }
        try {
            return owner.getClass().getField(name).get(owner);
        } catch (NoSuchFieldException unknown) {
            return null;
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
