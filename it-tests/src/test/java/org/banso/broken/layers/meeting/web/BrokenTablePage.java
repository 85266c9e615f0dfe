package org.banso.broken.layers.meeting.web;

import javax.sql.DataSource;

/** A page that reads the database. */
public class BrokenTablePage {
    public Object read(DataSource source) {
        return source;
    }
}
