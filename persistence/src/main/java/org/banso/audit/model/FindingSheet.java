package org.banso.audit.model;

import java.io.Serializable;
import java.util.List;

/**
 * An unusual looking with the entries that it was counted from, oldest first.
 *
 * @param more whether there are more entries than are shown
 */
public record FindingSheet(FindingLine line, List<EntryLine> entries, boolean more) implements Serializable {}
