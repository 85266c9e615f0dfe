package org.banso.session.service;

import jakarta.enterprise.context.RequestScoped;
import java.util.OptionalLong;

/** The session in whose name this request of a page runs; none for a timer, a message or a test inside the server. */
@RequestScoped
public class VisitAtHand {

    private OptionalLong id = OptionalLong.empty();

    public OptionalLong id() {
        return id;
    }

    void is(long visit) {
        id = OptionalLong.of(visit);
    }
}
