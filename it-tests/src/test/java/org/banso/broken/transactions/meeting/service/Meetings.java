package org.banso.broken.transactions.meeting.service;

import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;

/** Says that it manages them. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class Meetings {
    public int status(UserTransaction transaction) throws SystemException {
        return transaction.getStatus();
    }
}
