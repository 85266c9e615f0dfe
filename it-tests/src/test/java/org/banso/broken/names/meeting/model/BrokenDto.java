package org.banso.broken.names.meeting.model;

/** Says nothing. */
public class BrokenDto {}
