package org.banso.session.model;

import jakarta.validation.constraints.NotNull;
import org.banso.kernel.model.PersonalData;

/**
 * Let me in.
 *
 * @param name as typed
 * @param address from where, as the server sees it
 * @param browser in a few words
 */
public record Knock(
        @NotNull @PersonalData String name,
        @NotNull String password,
        @NotNull String address,
        @NotNull String browser) {

    /** Without the password and without the name, into whose field people type their password. */
    @Override
    public String toString() {
        return "a knock from " + address;
    }
}
