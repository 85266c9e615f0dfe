package org.banso.broken.uphill.notice.model;

/** Asks nobody. */
public class Notice {}
