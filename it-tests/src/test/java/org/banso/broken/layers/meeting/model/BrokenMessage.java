package org.banso.broken.layers.meeting.model;

import jakarta.jms.Message;

/** A model that knows messages. */
public interface BrokenMessage {
    Message message();
}
