package org.banso.calendar.model;

import java.io.Serializable;
import org.banso.directory.model.Agency;

/** A room in a list. */
public record RoomLine(long id, String name, Agency agency, int capacity) implements Serializable {}
