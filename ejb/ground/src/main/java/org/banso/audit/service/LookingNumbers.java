package org.banso.audit.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.banso.audit.model.LookingRule;
import org.banso.kernel.model.Tokyo;
import org.banso.policy.model.SettingKey;
import org.banso.policy.model.Settings;

/** The ward's numbers for what looking is unusual, as they hold today. */
@Dependent
public class LookingNumbers {

    private final Settings settings;
    private final Clock clock;

    @Inject
    public LookingNumbers(Settings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    public LookingRule rule() {
        LocalDate today = Tokyo.dateOf(clock.instant());
        return new LookingRule(
                settings.on(SettingKey.LOOKING_WINDOW, today).number(),
                settings.on(SettingKey.LOOKING_FACTOR, today).number(),
                settings.on(SettingKey.LOOKING_LEAST, today).number(),
                settings.on(SettingKey.LOOKING_STRANGE, today).number(),
                settings.on(SettingKey.LOOKING_OFTEN, today).number(),
                settings.on(SettingKey.LOOKING_REFUSALS, today).number(),
                settings.on(SettingKey.LOOKING_SEARCHES, today).number(),
                settings.on(SettingKey.LOOKING_NIGHT_FROM, today).time(),
                settings.on(SettingKey.LOOKING_NIGHT_TO, today).time());
    }
}
