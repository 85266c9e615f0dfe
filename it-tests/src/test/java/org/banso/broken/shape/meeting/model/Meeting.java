package org.banso.broken.shape.meeting.model;

/** In its place. */
public class Meeting {}
