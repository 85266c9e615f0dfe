package org.banso.meeting.model;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Print this sitting's papers.
 *
 * @param recipients uids, in the order of their copies
 */
public record PrintPacket(
        long sittingId, @NotEmpty @Size(max = 40) List<@NotNull String> recipients) {

    public PrintPacket {
        recipients =
                recipients == null ? List.of() : recipients.stream().distinct().toList();
    }
}
