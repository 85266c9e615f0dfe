package org.banso.disclosure.model;

import java.io.Serializable;

/** How many passages a request has, and what was judged. */
public record Judged(long all, long kept, long withheld) implements Serializable {

    public long open() {
        return all - kept - withheld;
    }
}
