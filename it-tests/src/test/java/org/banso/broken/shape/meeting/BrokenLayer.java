package org.banso.broken.shape.meeting;

/** In no layer. */
public class BrokenLayer {}
