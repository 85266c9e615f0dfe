package org.banso.broken.uphill.draft.web;

/** What every form has. */
public class DraftForm {}
