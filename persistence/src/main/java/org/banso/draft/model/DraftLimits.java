package org.banso.draft.model;

/** What the ward's policy allows of drafts: kilobytes (1,024 bytes of UTF-8) of one, and how many for one person. */
public record DraftLimits(int kilobytes, int perPerson) {}
