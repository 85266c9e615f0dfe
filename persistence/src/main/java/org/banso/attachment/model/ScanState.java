package org.banso.attachment.model;

/** What the scanner for viruses said of a file that is kept. What it found something in is never kept. */
public enum ScanState {
    /** It found nothing. */
    CLEAN,
    /** There is none. */
    UNSCANNED,
    /** It did not answer: nobody opens the file until it has. */
    HELD
}
