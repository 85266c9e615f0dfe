package org.banso.casefile.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import org.banso.casefile.model.Story;
import org.banso.kernel.model.CaseHappening;

/** Writes every happening into its case's story, in the transaction in which it happened. */
@ApplicationScoped
public class StoryListener {

    @Inject
    private Story story;

    @Inject
    private Clock clock;

    protected StoryListener() {}

    public StoryListener(Story story, Clock clock) {
        this.story = story;
        this.clock = clock;
    }

    void note(@Observes CaseHappening happening) {
        story.add(happening, clock.instant());
    }
}
