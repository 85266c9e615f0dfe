package org.banso.desk.web;

import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.banso.directory.model.Actor;
import org.banso.directory.model.Agency;
import org.banso.directory.model.ChoosePreferences;
import org.banso.directory.model.EraStyle;
import org.banso.directory.model.Language;
import org.banso.directory.model.PreferenceSheet;
import org.banso.directory.model.Role;
import org.banso.directory.service.CurrentActor;
import org.banso.directory.service.Preferences;
import org.jspecify.annotations.Nullable;

/**
 * Whoever sits at the screen: name, agency, roles, language and era, read after login, and again when the
 * directory has changed the roles.
 *
 * <p>For showing and hiding only. What a person may do is asked of the services each time.
 */
@Named("me")
@SessionScoped
public class Me implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Whoever works with people: the pages of the rail are theirs. */
    private static final Set<Role> STAFF =
            EnumSet.of(Role.DESK, Role.CASEWORKER, Role.PSYCHOLOGIST, Role.SUPERVISOR, Role.WARD_OFFICER);

    private static final Set<Role> WRITERS = EnumSet.of(Role.DESK, Role.CASEWORKER, Role.PSYCHOLOGIST, Role.SUPERVISOR);
    private static final Set<Role> SUMMARY_READERS =
            EnumSet.of(Role.COUNCIL_MEMBER, Role.SUPERVISOR, Role.WARD_OFFICER);

    @Inject
    HttpServletRequest request;

    @Inject
    CurrentActor current;

    @Inject
    Preferences preferences;

    private @Nullable Known known;
    private Language beforeLogin = Language.JA;

    /** What is kept; the actor itself is not serializable. */
    private record Known(String uid, String name, Agency agency, Set<Role> roles, PreferenceSheet preference)
            implements Serializable {}

    public boolean isLoggedIn() {
        return user() != null;
    }

    public String getUid() {
        return known().uid();
    }

    public String getName() {
        return known().name();
    }

    public Agency getAgency() {
        return known().agency();
    }

    public Set<Role> getRoles() {
        return known().roles();
    }

    public boolean has(Role role) {
        return isLoggedIn() && known().roles().contains(role);
    }

    /** Takes calls, writes notes, books meetings: shown where those begin. */
    public boolean isWriter() {
        return hasAny(WRITERS);
    }

    public boolean isStaff() {
        return hasAny(STAFF);
    }

    public boolean isSummaryReader() {
        return hasAny(SUMMARY_READERS);
    }

    public boolean isClerk() {
        return has(Role.CENTRE_CLERK);
    }

    public boolean isSupervisor() {
        return has(Role.SUPERVISOR);
    }

    public boolean isWardOfficer() {
        return has(Role.WARD_OFFICER);
    }

    /** Proposes or approves what is destroyed. */
    public boolean isDisposer() {
        return isWardOfficer() || has(Role.SUPERVISOR);
    }

    public boolean isAdministrator() {
        return has(Role.ADMINISTRATOR);
    }

    /** Whose pages stand in the frame with the places on the left. */
    public boolean isFramed() {
        return isStaff() || isAdministrator();
    }

    /** The page with which one begins. */
    public String getFirstPage() {
        return firstPage(known().roles());
    }

    /** The page with which whoever has these roles begins. */
    public static String firstPage(Set<Role> roles) {
        if (roles.stream().anyMatch(STAFF::contains)) {
            return "/today.xhtml";
        }
        if (roles.contains(Role.CENTRE_CLERK)) {
            return "/notice/inbox.xhtml";
        }
        if (roles.contains(Role.ADMINISTRATOR)) {
            return "/policy/settings.xhtml";
        }
        return roles.stream().anyMatch(SUMMARY_READERS::contains) ? "/council/summary.xhtml" : "/directory/me.xhtml";
    }

    /** Asks no service, so that an error page can speak when a service cannot. */
    public Language getLanguage() {
        Known kept = known;
        return kept == null ? beforeLogin : kept.preference().language();
    }

    /** Asks no service, like {@link #getLanguage()}. */
    public EraStyle getEra() {
        Known kept = known;
        return kept == null ? PreferenceSheet.DEFAULT.era() : kept.preference().era();
    }

    public Locale getLocale() {
        return getLanguage().locale();
    }

    public boolean isEnglish() {
        return getLanguage() == Language.EN;
    }

    public void speak(Language language) {
        if (isLoggedIn()) {
            choose(new ChoosePreferences(language, getEra()));
        } else {
            beforeLogin = language;
        }
    }

    public void count(EraStyle era) {
        choose(new ChoosePreferences(getLanguage(), era));
    }

    public void choose(ChoosePreferences command) {
        preferences.choose(command);
        arrive();
    }

    /** Reads who this is: after login, and after a choice. */
    public void arrive() {
        known = null;
        known();
    }

    private boolean hasAny(Set<Role> some) {
        return isLoggedIn() && known().roles().stream().anyMatch(some::contains);
    }

    private Known known() {
        Known kept = known;
        if (kept == null || !kept.uid().equals(user()) || !isStill(kept.roles())) {
            Actor actor = current.actor();
            kept = new Known(actor.uid(), actor.name(), actor.agency(), actor.roles(), preferences.of());
            known = kept;
        }
        return kept;
    }

    /** Whether the door let this request in with the roles that are kept here: the directory may have changed them. */
    private boolean isStill(Set<Role> kept) {
        return Arrays.stream(Role.values())
                .allMatch(role -> kept.contains(role) == request.isUserInRole(role.groupName()));
    }

    private @Nullable String user() {
        return request.getRemoteUser();
    }
}
