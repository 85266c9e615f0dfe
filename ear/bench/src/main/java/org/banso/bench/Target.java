package org.banso.bench;

import java.net.URI;
import java.util.Optional;

/**
 * One address that is asked again and again.
 *
 * @param uid who has logged in for it; nobody for a floor
 */
record Target(String name, URI address, Optional<String> uid) {

    boolean isFloor() {
        return uid.isEmpty();
    }
}
