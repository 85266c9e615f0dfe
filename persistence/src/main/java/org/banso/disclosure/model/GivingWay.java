package org.banso.disclosure.model;

/** How the record is given (87条). */
public enum GivingWay {
    VIEWING,
    COPY,
    COPY_BY_POST
}
