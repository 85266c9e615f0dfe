package org.banso.casefile.model;

import java.util.List;

/**
 * The cases whose forms leave the house together.
 *
 * @param withheld the numbers of those at which whoever asks may look only
 * @param unseen how many were asked for that there are not, or not for them
 */
public record FormPile(List<Member> members, List<String> withheld, int unseen) {

    /** One of them. */
    public record Member(long caseId, String number) {}

    public FormPile {
        members = List.copyOf(members);
        withheld = List.copyOf(withheld);
    }
}
