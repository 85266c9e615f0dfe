package org.banso.audit.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.banso.audit.model.ChainState;
import org.banso.audit.service.ChainReading;
import org.banso.desk.web.Words;
import org.jspecify.annotations.Nullable;

/** How it stands with the chain. */
@Named
@RequestScoped
public class ChainPage {

    @Inject
    ChainReading chain;

    @Inject
    Words words;

    private @Nullable ChainState state;

    public void open() {
        state = chain.state();
    }

    public @Nullable ChainState getState() {
        return state;
    }

    /** What did not hold, in words; {@code audit.ALTERED} is how the trail names it. */
    public String getBroken() {
        ChainState read = state;
        String reason = read == null ? null : read.provedReason();
        return reason == null ? "" : words.get("audit.broken." + reason.substring(reason.indexOf('.') + 1));
    }
}
