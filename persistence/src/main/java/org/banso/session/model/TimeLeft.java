package org.banso.session.model;

import java.time.Duration;

/**
 * What is left of a session.
 *
 * @param warning how long before the end one is told
 * @param last whether nothing makes it longer
 */
public record TimeLeft(Duration left, Duration warning, boolean last) {}
