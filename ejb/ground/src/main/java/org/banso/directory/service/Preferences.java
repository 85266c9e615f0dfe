package org.banso.directory.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import org.banso.directory.model.ChoosePreferences;
import org.banso.directory.model.ChosenPreferences;
import org.banso.directory.model.PreferenceSheet;
import org.banso.directory.model.Role;

/** How the screens speak to whoever is logged in. */
@Stateless
@RolesAllowed({
    Role.Names.DESK,
    Role.Names.CASEWORKER,
    Role.Names.PSYCHOLOGIST,
    Role.Names.SUPERVISOR,
    Role.Names.WARD_OFFICER,
    Role.Names.COUNCIL_MEMBER,
    Role.Names.CENTRE_CLERK,
    Role.Names.ADMINISTRATOR
})
public class Preferences {

    @Inject
    private CurrentActor current;

    @Inject
    private ChosenPreferences chosen;

    protected Preferences() {}

    public Preferences(CurrentActor current, ChosenPreferences chosen) {
        this.current = current;
        this.chosen = chosen;
    }

    /** Mine. */
    public PreferenceSheet of() {
        return chosen.of(current.actor().uid());
    }

    public void choose(@Valid ChoosePreferences command) {
        chosen.choose(current.actor().uid(), command);
    }
}
