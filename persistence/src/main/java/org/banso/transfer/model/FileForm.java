package org.banso.transfer.model;

/** As what a file was recognised, by what is in it. */
public enum FileForm {
    EXCEL,
    CSV_UTF_8,
    CSV_UTF_16,
    CSV_WINDOWS_31J
}
