package org.banso.broken.uphill.casefile.model;

import org.banso.broken.uphill.person.model.Person;

/** Asks downhill. */
public record CaseFile(Person subject) {}
