package org.banso.identity.model;

import java.io.Serializable;
import java.time.Instant;

/** That two records are two people: who said so, when and why. */
public record ApartLine(long id, String saidBy, Instant saidAt, String reason) implements Serializable {}
