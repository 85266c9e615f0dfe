package org.banso.edition.model;

import org.jspecify.annotations.Nullable;

/**
 * A table of a page that counts anew whenever it is opened.
 *
 * @param breakdown the whole steps, under disclosure control
 * @param total all facts so far, also those not yet broken down; absent when that is a small number itself
 * @param waiting the newest, not yet broken down; absent with the total
 */
public record LiveTable(
        Topic topic,
        PublishedBreakdown breakdown,
        @Nullable Long total,
        @Nullable Long waiting) {}
