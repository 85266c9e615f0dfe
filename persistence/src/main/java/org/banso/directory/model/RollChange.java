package org.banso.directory.model;

/** What one reading of the directory changed: how many it named, how many of them are new or back, how many left. */
public record RollChange(int named, int came, int left) {}
