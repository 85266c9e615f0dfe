package org.banso.broken.who.meeting.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import org.banso.kernel.model.Because;

/** Says why it is open. */
@Stateless
public class Door {
    @PermitAll
    @Because("Whoever knocks has no role yet, and is to be heard.")
    public void knock() {}

    void inside() {}
}
