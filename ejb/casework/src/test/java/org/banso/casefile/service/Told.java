package org.banso.casefile.service;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.NotificationOptions;
import jakarta.enterprise.util.TypeLiteral;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import org.banso.kernel.model.CaseHappening;

/** What was fired, in its order; each is handed on at once, as the container does it. */
public final class Told implements Event<CaseHappening> {

    private final List<CaseHappening> happenings = new ArrayList<>();
    private final Consumer<CaseHappening> listener;

    public Told(Consumer<CaseHappening> listener) {
        this.listener = listener;
    }

    public List<CaseHappening> happenings() {
        return List.copyOf(happenings);
    }

    @Override
    public void fire(CaseHappening happening) {
        happenings.add(happening);
        listener.accept(happening);
    }

    @Override
    public <U extends CaseHappening> CompletionStage<U> fireAsync(U happening) {
        throw new UnsupportedOperationException("a happening belongs to its transaction");
    }

    @Override
    public <U extends CaseHappening> CompletionStage<U> fireAsync(U happening, NotificationOptions options) {
        throw new UnsupportedOperationException("a happening belongs to its transaction");
    }

    @Override
    public Event<CaseHappening> select(Annotation... qualifiers) {
        throw new UnsupportedOperationException();
    }

    @Override
    public <U extends CaseHappening> Event<U> select(Class<U> subtype, Annotation... qualifiers) {
        throw new UnsupportedOperationException();
    }

    @Override
    public <U extends CaseHappening> Event<U> select(TypeLiteral<U> subtype, Annotation... qualifiers) {
        throw new UnsupportedOperationException();
    }
}
