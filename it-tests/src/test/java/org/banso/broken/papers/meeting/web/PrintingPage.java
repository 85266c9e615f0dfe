package org.banso.broken.papers.meeting.web;

import org.banso.broken.papers.meeting.service.Sheets;

/** Prints what was given to be printed. */
public class PrintingPage {
    private final Sheets sheets;
    private final PaperTray tray;

    public PrintingPage(Sheets sheets, PaperTray tray) {
        this.sheets = sheets;
        this.tray = tray;
    }

    public void print() {
        tray.hand(sheets.printed());
    }
}
