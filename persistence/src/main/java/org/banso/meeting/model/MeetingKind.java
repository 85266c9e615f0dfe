package org.banso.meeting.model;

import java.util.List;
import java.util.Optional;
import org.banso.calendar.model.Need;
import org.banso.directory.model.Agency;
import org.banso.directory.model.Role;

/**
 * The ways to meet about a case, and what the law of each asks for.
 *
 * <p>The two acts give two pairs: a meeting for people who agreed to be talked about, and a conference for people who are
 * not yet reached or have not agreed. So a meeting that is refused for lack of consent has one lawful alternative.
 */
public enum MeetingKind {
    /** 共同面談: ぷらっと and メルク listen together; the talk is with the people themselves, so nothing is shared behind them. */
    JOINT_INTAKE(Law.WARD_PRACTICE, false, false, false),
    /** 支援調整会議 */
    SUPPORT_COORDINATION_MEETING(Law.SELF_RELIANCE_ACT_3_2, true, false, true),
    /** 重層的支援会議 */
    MULTI_LAYERED_SUPPORT_MEETING(Law.SOCIAL_WELFARE_ACT_106_4_2, true, false, true),
    /** 支援会議 (9条) */
    SUPPORT_CONFERENCE_ART9(Law.SELF_RELIANCE_ACT_9, false, true, true),
    /** 支援会議 (106条の6) */
    SUPPORT_CONFERENCE_ART106(Law.SOCIAL_WELFARE_ACT_106_6, false, true, true),
    /** 家庭訪問: two go to where the family is. */
    HOME_VISIT(Law.WARD_PRACTICE, false, false, false);

    private final Law law;
    private final boolean needsConsent;
    private final boolean bindsToSecrecy;
    private final boolean decidesLead;

    MeetingKind(Law law, boolean needsConsent, boolean bindsToSecrecy, boolean decidesLead) {
        this.law = law;
        this.needsConsent = needsConsent;
        this.bindsToSecrecy = bindsToSecrecy;
        this.decidesLead = decidesLead;
    }

    public Law law() {
        return law;
    }

    /** Whether the subject must have agreed that agencies talk about them. */
    public boolean needsConsent() {
        return needsConsent;
    }

    /** Whether each member says first that they know their duty of secrecy, and its papers are the members' alone. */
    public boolean bindsToSecrecy() {
        return bindsToSecrecy;
    }

    /**
     * Whether whoever is called must see the case already: neither a consent that names agencies nor a duty of secrecy stands
     * between its members and the case.
     */
    public boolean needsSight() {
        return !needsConsent && !bindsToSecrecy;
    }

    /** Whether it may decide which agency leads and what each does. */
    public boolean decidesLead() {
        return decidesLead;
    }

    /** Who must be there; ぷらっと sets the agencies' talks up (多機関協働事業), so one of its caseworkers always is. */
    public List<Need> needs() {
        Need plat = Need.of(Agency.PLAT_HOME, Role.CASEWORKER);
        return switch (this) {
            case JOINT_INTAKE -> List.of(plat, Need.of(Agency.MERKMAL, Role.PSYCHOLOGIST));
            case HOME_VISIT -> List.of();
            case SUPPORT_COORDINATION_MEETING,
                    MULTI_LAYERED_SUPPORT_MEETING,
                    SUPPORT_CONFERENCE_ART9,
                    SUPPORT_CONFERENCE_ART106 -> List.of(plat);
        };
    }

    /** Nobody goes to a strange door alone. */
    public int leastPeople() {
        return this == HOME_VISIT ? 2 : 1;
    }

    /** Who goes along when fewer than {@link #leastPeople} were asked for; whoever was asked for may be one of these. */
    public List<Need> companions() {
        return this == HOME_VISIT
                ? List.of(Need.of(Agency.PLAT_HOME, Role.CASEWORKER), Need.of(Agency.MERKMAL, Role.PSYCHOLOGIST))
                : List.of();
    }

    /** Seats beside those for the people called: to the intake come the person or their family, mostly two of them. */
    public int guests() {
        return this == JOINT_INTAKE ? 2 : 0;
    }

    /** The lawful way to talk now, when this kind is refused for lack of consent. */
    public Optional<MeetingKind> alternative() {
        return switch (this) {
            case SUPPORT_COORDINATION_MEETING -> Optional.of(SUPPORT_CONFERENCE_ART9);
            case MULTI_LAYERED_SUPPORT_MEETING -> Optional.of(SUPPORT_CONFERENCE_ART106);
            case JOINT_INTAKE, SUPPORT_CONFERENCE_ART9, SUPPORT_CONFERENCE_ART106, HOME_VISIT -> Optional.empty();
        };
    }
}
