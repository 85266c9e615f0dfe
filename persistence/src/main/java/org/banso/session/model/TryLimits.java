package org.banso.session.model;

import java.time.Duration;

/**
 * How many wrong passwords are borne within a window.
 *
 * @param perAccount for one account from one address
 * @param perAddress from one address for accounts that never came in from there
 */
public record TryLimits(int perAccount, int perAddress, Duration window) {}
