package org.banso.identity.model;

import jakarta.validation.constraints.NotBlank;
import org.banso.kernel.model.PlainText;

/** Two records are two people, and why one knows. */
public record SayTwoPeople(
        long oneId,
        long twoId,
        @NotBlank @PlainText(max = 300) String reason) {}
