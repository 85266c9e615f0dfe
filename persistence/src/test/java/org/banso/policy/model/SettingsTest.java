package org.banso.policy.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import org.banso.kernel.model.Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SettingsTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 6, 3);

    @RegisterExtension
    final Database database = new Database();

    @ParameterizedTest
    @EnumSource
    void everyNumberHasAValueInItsUnitAndSaysWhereItComesFrom(SettingKey key) {
        Setting setting = new Settings(database.em()).on(key, TODAY);

        assertThat(setting.unit()).isEqualTo(key.unit());
        assertThat(setting.source()).isNotBlank();
        if (key.unit() == Unit.TIME_OF_DAY) {
            assertThat(setting.time()).isBetween(LocalTime.of(6, 0), LocalTime.of(22, 0));
        } else {
            assertThat(setting.number()).isPositive();
        }
    }

    @Test
    void nothingStandsInTheTableThatNobodyReads() {
        assertThat(database.em()
                        .createNativeQuery("select distinct key from policy_setting")
                        .getResultList())
                .hasSize(SettingKey.values().length);
    }

    @Test
    void whatHeldBeforeAChangeStillHoldsForTheDaysBefore() {
        Settings settings = new Settings(database.em());
        database.em().persist(new Setting(SettingKey.PLAN_LONGEST, LocalDate.of(2024, 4, 1), "12", "架空の要領", null));
        database.flushAndClear();

        assertThat(settings.on(SettingKey.PLAN_LONGEST, LocalDate.of(2024, 3, 31))
                        .number())
                .isEqualTo(6);
        assertThat(settings.on(SettingKey.PLAN_LONGEST, LocalDate.of(2024, 4, 1))
                        .number())
                .isEqualTo(12);
        assertThat(settings.history(SettingKey.PLAN_LONGEST))
                .extracting(Setting::number)
                .containsExactly(6, 12);
    }

    @Test
    void aDayBeforeTheFirstValueIsAFault() {
        assertThatThrownBy(() -> new Settings(database.em()).on(SettingKey.PLAN_LONGEST, LocalDate.of(1999, 1, 1)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("PLAN_LONGEST");
    }

    @Test
    void aNumberIsNotReadAsATimeNorATimeAsANumber() {
        Settings settings = new Settings(database.em());

        assertThatThrownBy(() -> settings.on(SettingKey.WORKING_FROM, TODAY).number())
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> settings.on(SettingKey.FINDER_WINDOW, TODAY).time())
                .isInstanceOf(IllegalStateException.class);
    }
}
