package org.banso.assessment.service;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.NotificationOptions;
import jakarta.enterprise.util.TypeLiteral;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import org.banso.kernel.model.CaseHappening;

/** What was told, in its order; whoever listens in the container listens here too when the test says so. */
public final class Happenings implements Event<CaseHappening> {

    private final List<CaseHappening> told = new ArrayList<>();
    private final List<Consumer<CaseHappening>> listeners;

    @SafeVarargs
    public Happenings(Consumer<CaseHappening>... listeners) {
        this.listeners = Arrays.asList(listeners);
    }

    @Override
    public void fire(CaseHappening happening) {
        told.add(happening);
        listeners.forEach(listener -> listener.accept(happening));
    }

    public List<String> kinds() {
        return told.stream().map(CaseHappening::kind).toList();
    }

    public CaseHappening last() {
        return told.get(told.size() - 1);
    }

    @Override
    public <U extends CaseHappening> CompletionStage<U> fireAsync(U event) {
        throw new UnsupportedOperationException("a happening is told within its transaction");
    }

    @Override
    public <U extends CaseHappening> CompletionStage<U> fireAsync(U event, NotificationOptions options) {
        throw new UnsupportedOperationException("a happening is told within its transaction");
    }

    @Override
    public Event<CaseHappening> select(Annotation... qualifiers) {
        throw new UnsupportedOperationException("happenings have no qualifiers");
    }

    @Override
    public <U extends CaseHappening> Event<U> select(Class<U> subtype, Annotation... qualifiers) {
        throw new UnsupportedOperationException("happenings have no qualifiers");
    }

    @Override
    public <U extends CaseHappening> Event<U> select(TypeLiteral<U> subtype, Annotation... qualifiers) {
        throw new UnsupportedOperationException("happenings have no qualifiers");
    }
}
