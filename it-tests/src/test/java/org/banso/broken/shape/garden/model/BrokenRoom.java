package org.banso.broken.shape.garden.model;

/** There is no such room. */
public class BrokenRoom {}
