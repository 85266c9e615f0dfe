package org.banso.broken.uphill.draft.service;

/** For pages only. */
public class DraftKeeping {}
