package org.banso.broken.transactions.meeting.service;

import jakarta.ejb.Singleton;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;

/** Manages them in silence. */
@Singleton
public class BrokenMeetings {
    public int status(UserTransaction transaction) throws SystemException {
        return transaction.getStatus();
    }
}
