package org.banso.access.model;

import org.banso.kernel.model.Reason;

/** What the access room refuses, beside {@code KernelReason.NOT_FOUND}. */
public enum AccessReason implements Reason {
    /** You may see the case, and this deed is another role's. No values. */
    NOT_YOUR_ROLE
}
