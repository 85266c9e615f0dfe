package org.banso.broken.layers.meeting.model;

/** Sees nothing foreign. */
public class Meeting {}
