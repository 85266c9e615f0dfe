package org.banso.session.model;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.banso.kernel.model.PlainText;

/**
 * Say what holds for whoever comes from a network.
 *
 * @param network such as {@code 10.20.0.0/16}
 * @param networkReason why, and who decided it
 */
public record AddNetwork(
        @NotBlank @PlainText(max = 45) String network,
        @NotNull NetworkRule rule,
        @NotBlank @PlainText(max = 300, multiline = true) String networkReason) {}
