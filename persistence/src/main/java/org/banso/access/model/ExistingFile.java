package org.banso.access.model;

import java.io.Serializable;
import org.banso.directory.model.Agency;

/** That there is a file about whoever was looked for, and nothing of it. */
public record ExistingFile(Agency ask) implements Serializable {}
