package org.banso.calendar.model;

import jakarta.validation.constraints.NotBlank;
import org.banso.kernel.model.PlainText;
import org.banso.kernel.model.TextRules;

/**
 * The room is called otherwise.
 *
 * @param version as it was read
 */
public record RenameRoom(
        long roomId,
        int version,
        @NotBlank @PlainText(max = AddRoom.NAME) String newName) {

    public RenameRoom {
        newName = TextRules.tidyOrEmpty(newName);
    }
}
