package org.banso.casefile.model;

import java.io.Serializable;

/** A case that has just been opened: its id and the number by which people speak of it. */
public record OpenedCase(long caseId, String number) implements Serializable {}
