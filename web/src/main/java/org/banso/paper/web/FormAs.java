package org.banso.paper.web;

/** As what a form leaves the house. */
public enum FormAs {
    /** To be printed and signed. */
    PDF,
    /** To be worked on; laid out for A4 like the paper. */
    EXCEL
}
