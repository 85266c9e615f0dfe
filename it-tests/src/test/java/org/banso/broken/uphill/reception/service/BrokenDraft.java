package org.banso.broken.uphill.reception.service;

import org.banso.broken.uphill.draft.service.DraftKeeping;

/** Reads what has not been said. */
public class BrokenDraft {
    public Object read() {
        return new DraftKeeping();
    }
}
