package org.banso.reception.model;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What the desk has in hand after a reception.
 *
 * @param caseId the case that opened or that it joined; null when there is none
 * @param caseNumber null together with the case
 * @param opened whether the case is new
 */
public record ReceptionReceipt(
        long receptionId, @Nullable Long caseId, @Nullable String caseNumber, boolean opened) implements Serializable {}
