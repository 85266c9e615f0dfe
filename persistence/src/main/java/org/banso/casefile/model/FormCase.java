package org.banso.casefile.model;

import java.io.Serializable;

/** A case whose forms may be chosen. @param printable whether the reader may have it on paper @param exportable as a file */
public record FormCase(CaseLine line, boolean printable, boolean exportable) implements Serializable {}
