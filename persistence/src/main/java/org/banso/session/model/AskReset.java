package org.banso.session.model;

import jakarta.validation.constraints.NotBlank;
import org.banso.kernel.model.PlainText;

/**
 * Take somebody's second factor away, because their device is lost and their printed codes are, too.
 *
 * @param uid whose
 * @param reason why, and how one made sure that it was that person who asked
 */
public record AskReset(
        @NotBlank @PlainText(max = 64) String uid,
        @NotBlank @PlainText(max = 500, multiline = true) String reason) {}
