package org.banso.retention.model;

import java.io.Serializable;

/** How many months each kind is kept. */
public record Periods(int caseMonths, int receptionMonths, int disclosureMonths) implements Serializable {}
