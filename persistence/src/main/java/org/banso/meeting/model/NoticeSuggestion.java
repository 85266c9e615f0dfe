package org.banso.meeting.model;

import java.io.Serializable;
import org.banso.directory.model.Agency;

/**
 * A centre that could be told of the decision.
 *
 * @param suggested whether a fact of the case is the ground, so that the page preselects it; otherwise it may be told only
 *     when the decision gives it a role
 * @param coveredByConsent whether the consent in force allows it; when not, it is shown and cannot be chosen
 * @param withName whether the consent covers saying who it is
 */
public record NoticeSuggestion(
        Agency centre, NoticeKind kind, boolean suggested, boolean coveredByConsent, boolean withName)
        implements Serializable {}
