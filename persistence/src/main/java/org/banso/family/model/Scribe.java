package org.banso.family.model;

import java.time.Instant;
import org.banso.directory.model.Agency;

/** Who writes something down, for which agency, and when. */
public record Scribe(String uid, Agency agency, Instant at) {}
