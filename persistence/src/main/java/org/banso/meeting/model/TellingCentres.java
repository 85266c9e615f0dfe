package org.banso.meeting.model;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.banso.access.model.Deed;
import org.banso.access.model.Needs;
import org.banso.casefile.model.ConsentCoverage;
import org.banso.casefile.model.ConsentItem;
import org.banso.directory.model.Agency;
import org.banso.kernel.model.PersonalData;
import org.banso.kernel.model.Refused;
import org.jspecify.annotations.Nullable;

/**
 * Which centres may be told of a decision, on which ground, and how much.
 *
 * <p>Two conditions, both needed: a ground (a fact of the case, or a role in the decision) and the subject's consent in force
 * for that centre and for what the notice reveals. Who it is, is said only when the consent covers the identity.
 *
 * @param schoolNonAttendance whether non-attendance is in the history that the joint intake wrote down
 * @param consent what the consents in force allow together
 */
public record TellingCentres(boolean schoolNonAttendance, ConsentCoverage consent) {

    /** Who hears of school non-attendance (不登校支援窓口). */
    private static final Agency EDUCATION = Agency.EDU_CENTER;

    /** Who works on the case from inside, decides about it, or never hears of single cases: no centre to be told. */
    private static final Set<Agency> NO_CENTRE = EnumSet.of(
            Agency.WARD,
            Agency.LINK_DESK,
            Agency.PLAT_HOME,
            Agency.MERKMAL,
            Agency.YOUTH_COUNCIL,
            Agency.LIAISON_COUNCIL,
            Agency.FAMILY_GROUP);

    /** Who the subject is, as far as known. */
    public record Subject(
            @PersonalData String name,
            @PersonalData String kana,
            @PersonalData @Nullable Integer birthYear) {}

    /**
     * What to offer beside the decision, in the order of {@link Agency}: the centre that a fact points to, covered or not, and
     * the centres that the consent covers and that may be told if they get a role.
     */
    public List<NoticeSuggestion> suggestions() {
        return Arrays.stream(Agency.values())
                .filter(agency -> !NO_CENTRE.contains(agency))
                .flatMap(agency -> suggestion(agency).stream())
                .toList();
    }

    private Optional<NoticeSuggestion> suggestion(Agency centre) {
        Optional<NoticeKind> byFact = ground(centre, Set.of());
        if (byFact.isEmpty() && consent.itemsFor(centre).isEmpty()) {
            return Optional.empty();
        }
        NoticeKind kind = byFact.orElse(NoticeKind.ROLE_GIVEN);
        return Optional.of(new NoticeSuggestion(
                centre,
                kind,
                byFact.isPresent(),
                mayBeTold(centre, kind),
                consent.covers(centre, ConsentItem.IDENTITY)));
    }

    /**
     * The notices for these centres, cut to the consent, or a refusal for the first that may not be told.
     *
     * @param withRole the agencies to which the decision gives a role
     */
    @Needs(Deed.NOTIFY)
    public List<CentreNotice> tell(Collection<Agency> centres, Set<Agency> withRole, Subject subject) {
        return centres.stream()
                .distinct()
                .sorted()
                .map(centre -> notice(centre, withRole, subject))
                .toList();
    }

    private CentreNotice notice(Agency centre, Set<Agency> withRole, Subject subject) {
        NoticeKind kind =
                ground(centre, withRole).orElseThrow(() -> new Refused(MeetingReason.NO_GROUND_FOR_NOTICE, centre));
        if (!mayBeTold(centre, kind)) {
            throw new Refused(MeetingReason.CENTRE_NOT_IN_CONSENT, centre);
        }
        return consent.covers(centre, ConsentItem.IDENTITY)
                ? new CentreNotice(centre, kind, subject.name(), subject.kana(), subject.birthYear())
                : new CentreNotice(centre, kind, null, null, null);
    }

    private Optional<NoticeKind> ground(Agency centre, Set<Agency> withRole) {
        if (NO_CENTRE.contains(centre)) {
            return Optional.empty();
        }
        if (schoolNonAttendance && centre == EDUCATION) {
            return Optional.of(NoticeKind.SCHOOL_NON_ATTENDANCE);
        }
        return withRole.contains(centre) ? Optional.of(NoticeKind.ROLE_GIVEN) : Optional.empty();
    }

    private boolean mayBeTold(Agency centre, NoticeKind kind) {
        return !consent.itemsFor(centre).isEmpty()
                && kind.spends().map(item -> consent.covers(centre, item)).orElse(true);
    }
}
