package org.banso.desk.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.banso.audit.service.LoginRecord;

/** What the door tells the audit trail: the frame alone knows both. */
@RequestScoped
public class DoorBook {

    @Inject
    LoginRecord record;

    public void came(String uid) {
        record.came(uid);
    }

    public void wasNotLetIn(String uid) {
        record.wasNotLetIn(uid);
    }
}
