package org.banso.directory.model;

import jakarta.validation.constraints.NotNull;

/** Set how the screens speak to me. */
public record ChoosePreferences(
        @NotNull Language language, @NotNull EraStyle era) {}
