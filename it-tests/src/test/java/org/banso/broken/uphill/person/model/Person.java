package org.banso.broken.uphill.person.model;

/** Asks nobody. */
public record Person(String name) {}
