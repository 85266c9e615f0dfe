package org.banso.transfer.model;

/** A case that a row names by its number. */
public record KnownCase(String number, long caseId) {}
