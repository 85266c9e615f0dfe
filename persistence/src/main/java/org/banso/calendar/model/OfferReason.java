package org.banso.calendar.model;

import java.io.Serializable;

/**
 * One thing that speaks for an offer, as a kind and two numbers; the sentence is in the words of the kind.
 *
 * @param number see {@link Kind}
 * @param of see {@link Kind}, 0 where it has no meaning
 */
public record OfferReason(Kind kind, int number, int of) implements Serializable {

    /** What is told. */
    public enum Kind {
        /** How long to wait. {@code number}: days from today, 0 for today. */
        WAIT,
        /** Who knows the family already; left out when nobody was preferred. {@code number}: people, {@code of}: all. */
        CONTINUITY,
        /** How much these people have on already. {@code number}: minutes booked of all of them within the days looked at. */
        LOAD,
        /** How long they are on their way in all; left out when nobody goes out. {@code number}: minutes. */
        TRAVEL,
        /** Who of those who need not be there can come; left out when none was named. {@code number}: people, {@code of}: all. */
        OPTIONAL
    }
}
