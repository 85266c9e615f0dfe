package org.banso.broken.uphill.reception.service;

import org.banso.broken.uphill.notice.model.Notice;

/** Calls the notices, which only listen. */
public class BrokenReception {
    public Object call() {
        return new Notice();
    }
}
