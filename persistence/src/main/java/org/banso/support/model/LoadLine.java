package org.banso.support.model;

import java.io.Serializable;

/**
 * What one colleague carries.
 *
 * @param active whether the directory still names them
 * @param worker whether cases are theirs to take
 * @param cases on which they work and that go on
 * @param urgent of these, in urgent support or with a danger
 * @param resting cases that rest
 * @param silent cases in which nobody was in touch for longer than is wanted
 * @param overdue open tasks of theirs whose day has passed
 * @param soon open tasks of theirs within a week
 * @param load the weighted sum: a case that goes on 1, one more for a danger, two more for urgent support, a resting one a
 *     quarter
 * @param share of a full week, by their working pattern: 1 for whoever has none, 0.5 for half the hours
 */
public record LoadLine(
        String uid,
        String name,
        String kana,
        boolean active,
        boolean worker,
        int cases,
        int urgent,
        int resting,
        int silent,
        int overdue,
        int soon,
        double load,
        double share)
        implements Serializable {}
