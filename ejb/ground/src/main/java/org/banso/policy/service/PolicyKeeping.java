package org.banso.policy.service;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.banso.directory.model.Role;
import org.banso.kernel.model.Audited;
import org.banso.kernel.model.Tokyo;
import org.banso.policy.model.DecideSetting;
import org.banso.policy.model.SettingKey;
import org.banso.policy.model.SettingSheet;
import org.banso.policy.model.Settings;

/** The administrator's book of the ward's numbers: all of them with their history, and a further value from a later day on. */
@Stateless
@RolesAllowed(Role.Names.ADMINISTRATOR)
public class PolicyKeeping {

    @Resource
    private SessionContext session;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    protected PolicyKeeping() {}

    public PolicyKeeping(SessionContext session, Settings settings, Clock clock) {
        this.session = session;
        this.settings = settings;
        this.clock = clock;
    }

    /** Every number, in the order of the keys. */
    @Audited(value = "policy.book", look = true)
    public List<SettingSheet> book() {
        var today = Tokyo.dateOf(clock.instant());
        return Arrays.stream(SettingKey.values())
                .map(key -> settings.sheet(key, today))
                .toList();
    }

    /** @throws org.banso.kernel.model.Refused with one of {@link org.banso.policy.model.PolicyReason} */
    @Audited("policy.decide")
    public void decide(@Valid DecideSetting command) {
        Instant now = clock.instant();
        settings.decide(command, session.getCallerPrincipal().getName(), now);
    }
}
