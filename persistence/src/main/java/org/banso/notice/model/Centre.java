package org.banso.notice.model;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import org.banso.directory.model.Agency;
import org.jspecify.annotations.Nullable;

/**
 * How a centre is reached. Every centre has the inbox page; one with a system of its own also has a queue. The ward's
 * administrator adds the row when a centre's system is ready, together with the queue and its user on the broker.
 */
@Entity
@Table(name = "notice_centre")
public class Centre {

    @Id
    @Enumerated(EnumType.STRING)
    private Agency agency;

    /** The queue's name on the broker. */
    private @Nullable String queue;

    protected Centre() {}

    public Agency agency() {
        return agency;
    }

    public Optional<String> queue() {
        return Optional.ofNullable(queue);
    }
}
