package org.banso.session.model;

import java.io.Serializable;

/** My second factor: whether there is one, and how many printed codes are left. */
public record FactorSheet(boolean enrolled, int recoveryCodesLeft) implements Serializable {}
