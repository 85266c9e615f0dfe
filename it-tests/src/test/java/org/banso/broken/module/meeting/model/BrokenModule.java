package org.banso.broken.module.meeting.model;

/** A model outside the module of the models. */
public class BrokenModule {}
