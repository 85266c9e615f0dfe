package org.banso.transfer.model;

/** Which rows are looked at. */
public enum RowView {
    ALL,
    FAULTY,
    ALIKE,
    READY,
    DONE,
    FAILED
}
