package org.banso.transfer.model;

/** What the rows of a file are. */
public enum TransferKind {
    /** 本人・家族: people of whom the desk knows, in no case yet. */
    PEOPLE,
    /** 相談受付. */
    RECEPTIONS,
    /** ケース台帳: cases that began elsewhere. */
    CASES,
    /** 支援経過: what happened in cases that are here. */
    NOTES
}
