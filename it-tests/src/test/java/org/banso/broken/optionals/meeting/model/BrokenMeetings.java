package org.banso.broken.optionals.meeting.model;

import java.util.Optional;

/** Takes one. */
public class BrokenMeetings {
    public String find(Optional<String> name) {
        return name.orElse("");
    }
}
