package org.banso.broken.who.meeting.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import org.banso.kernel.model.Because;

/** Is open and does not really say why. */
@Stateless
public class BrokenExcuse {
    @PermitAll
    @Because("needed")
    public void enter() {}
}
