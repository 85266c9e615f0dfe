package org.banso.meeting.model;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * One kind of meeting as it stands for a case today.
 *
 * @param consentMissing whether it would be refused for lack of consent
 * @param alternative the lawful way then, null when none is needed
 */
public record KindChoice(
        MeetingKind kind,
        Law law,
        int usualMinutes,
        boolean consentMissing,
        @Nullable MeetingKind alternative) implements Serializable {}
