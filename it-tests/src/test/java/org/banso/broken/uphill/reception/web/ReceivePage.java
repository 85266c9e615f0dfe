package org.banso.broken.uphill.reception.web;

import org.banso.broken.uphill.draft.web.DraftForm;

/** A form that keeps its draft. */
public class ReceivePage extends DraftForm {}
