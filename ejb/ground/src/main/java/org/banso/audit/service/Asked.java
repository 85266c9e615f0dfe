package org.banso.audit.service;

import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.banso.kernel.model.Act;
import org.banso.kernel.model.Audited;
import org.banso.kernel.model.CaseId;
import org.banso.kernel.model.SearchTerm;
import org.jspecify.annotations.Nullable;

/**
 * What a use case was asked, as far as the audit may know it: codes, numbers and days of its arguments and of their
 * components, and of all texts only the one that is marked as what is looked for.
 */
final class Asked {

    /** Characters of the detail at most. */
    private static final int LONGEST = 500;

    /** The only text that is a code by itself. */
    private static final Pattern PAGE = Pattern.compile(PrintRecord.PAGE);

    private Asked() {}

    /** A list that was narrowed by a name is a search, whatever the list is called. */
    static Act act(Audited audited, InvocationContext call, @Nullable Object answer) {
        if (!audited.look() || audited.act() != Act.CHANGE) {
            return audited.act();
        }
        String term = term(call);
        if (term != null && !term.isBlank()) {
            return Act.SEARCH;
        }
        boolean many = answer instanceof Collection<?>
                || Collection.class.isAssignableFrom(call.getMethod().getReturnType());
        return many ? Act.LIST : Act.PAGE;
    }

    /** {@code page=2 state=SCREENED mine=true}; null when there is nothing to say. */
    static @Nullable String detail(InvocationContext call) {
        List<String> parts = new ArrayList<>();
        each(call, (name, value) -> {
            String said = said(value);
            if (said != null) {
                parts.add(name + "=" + said);
            }
        });
        String detail = String.join(" ", parts);
        return detail.isEmpty() ? null : detail.length() > LONGEST ? detail.substring(0, LONGEST) : detail;
    }

    private static @Nullable String said(@Nullable Object value) {
        if (value instanceof Enum<?> code) {
            return code.name();
        }
        if (value instanceof Number || value instanceof Boolean || value instanceof Temporal) {
            return value.toString();
        }
        if (value instanceof String text && PAGE.matcher(text).matches()) {
            return text;
        }
        if (value instanceof Collection<?> many && !many.isEmpty()) {
            List<String> all =
                    many.stream().map(Asked::said).filter(Objects::nonNull).toList();
            return all.isEmpty() ? null : String.join(",", all);
        }
        return null;
    }

    /** What was looked for; null when nothing of the kind is asked here. */
    static @Nullable String term(InvocationContext call) {
        Parameter[] parameters = call.getMethod().getParameters();
        Object[] arguments = call.getParameters();
        for (int i = 0; i < arguments.length; i++) {
            Object argument = arguments[i];
            if (argument instanceof String text && parameters[i].isAnnotationPresent(SearchTerm.class)) {
                return text;
            }
            if (argument instanceof Record form) {
                for (RecordComponent component : form.getClass().getRecordComponents()) {
                    if (component.isAnnotationPresent(SearchTerm.class)
                            && valueOf(form, component) instanceof String text) {
                        return text;
                    }
                }
            }
        }
        return null;
    }

    /** Every argument that is not the case, and every component of those that are records. */
    private static void each(InvocationContext call, BiConsumer<String, @Nullable Object> told) {
        Parameter[] parameters = call.getMethod().getParameters();
        Object[] arguments = call.getParameters();
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i] instanceof Record form) {
                for (RecordComponent component : form.getClass().getRecordComponents()) {
                    if (!component.getName().equals("caseId")) {
                        told.accept(component.getName(), valueOf(form, component));
                    }
                }
            } else if (!parameters[i].isAnnotationPresent(CaseId.class)) {
                told.accept(parameters[i].getName(), arguments[i]);
            }
        }
    }

    private static @Nullable Object valueOf(Record form, RecordComponent component) {
        try {
            return component.getAccessor().invoke(form);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a component that cannot be read: " + component, e);
        }
    }
}
