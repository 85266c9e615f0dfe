package org.banso.calendar.model;

/** Why the ward's offices are closed on a day. */
public enum Closure {
    /** Saturday or Sunday (地方自治法 4条の2 2項1号). */
    WEEKEND,
    /** A holiday by the act on national holidays (同2号). */
    HOLIDAY,
    /** 29 December to 3 January (同3号, by the ward's ordinance). */
    YEAR_END,
    /** A day that the ward closes besides. */
    WARD_CLOSED
}
