package org.banso.transfer.model;

/** How far an import has come. */
public enum TransferState {
    /** Laid down; its columns can be named. */
    STAGED,
    /** The rows are being tried. */
    CHECKING,
    /** Every row was tried; it is chosen what is taken over. */
    CHECKED,
    /** Rows are being taken over. */
    RUNNING,
    /** A colleague stopped it, or something went wrong; it can go on. */
    STOPPED,
    /** Nothing that was chosen is left. */
    DONE;

    /** Whether somebody works on it in the background. */
    public boolean isBusy() {
        return this == CHECKING || this == RUNNING;
    }
}
