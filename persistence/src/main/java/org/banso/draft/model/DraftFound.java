package org.banso.draft.model;

import java.time.Instant;
import org.banso.kernel.model.PersonalData;

/** What I had typed, and when it was kept. */
public record DraftFound(
        @PersonalData(PersonalData.Care.SPECIAL_CARE) String json, Instant savedAt) {}
