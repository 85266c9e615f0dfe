package org.banso.broken.names.meeting.model;

/** Only begins like an empty name. */
public class Database {}
