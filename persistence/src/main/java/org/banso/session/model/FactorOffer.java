package org.banso.session.model;

import org.banso.kernel.model.PersonalData;

/**
 * A secret for a new device.
 *
 * @param secret base 32, to be typed where no picture can be read
 * @param uri {@code otpauth://totp/…}, what the picture holds
 */
public record FactorOffer(@PersonalData String uid, String secret, String uri) {

    @Override
    public String toString() {
        return "an offer";
    }
}
