package org.banso.broken.uphill.plan.service;

import org.banso.broken.uphill.casefile.model.CaseFile;

/** Asks the case file. */
public class Planning {
    public Object subject(CaseFile file) {
        return file.subject();
    }
}
