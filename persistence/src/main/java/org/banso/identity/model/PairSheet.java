package org.banso.identity.model;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Two records side by side.
 *
 * @param apart that somebody said they are two people; null when nobody did
 */
public record PairSheet(
        PersonSide one,
        PersonSide two,
        Likelihood likelihood,
        List<Likeness> likenesses,
        @Nullable ApartLine apart) implements Serializable {}
