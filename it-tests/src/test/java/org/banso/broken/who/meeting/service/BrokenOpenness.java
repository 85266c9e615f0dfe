package org.banso.broken.who.meeting.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;

/** Is open and does not say why. */
@Singleton
@PermitAll
public class BrokenOpenness {
    public void enter() {}
}
