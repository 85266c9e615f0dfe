package org.banso.broken.papers.meeting.web;

import org.banso.broken.papers.meeting.service.Sheets;

/** Prints what was given to be read. */
public class BrokenPage {
    private final Sheets sheets;
    private final PaperTray tray;

    public BrokenPage(Sheets sheets, PaperTray tray) {
        this.sheets = sheets;
        this.tray = tray;
    }

    public void print() {
        tray.hand(sheets.read());
    }
}
