package org.banso.policy.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.banso.kernel.model.Database;
import org.banso.kernel.model.Refused;
import org.banso.kernel.model.Tokyo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SettingsTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 6, 3);
    private static final Instant NOW = Tokyo.at(TODAY, LocalTime.NOON);

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
    void anAdministratorsDecisionHoldsFromItsDayAndSaysWhoseItIs() {
        Settings settings = new Settings(database.em());
        settings.decide(decision(SettingKey.PLAN_LONGEST, TODAY.plusDays(1), "１２"), "zz-admin", NOW);
        database.flushAndClear();

        assertThat(settings.on(SettingKey.PLAN_LONGEST, TODAY).number()).isEqualTo(6);
        assertThat(settings.on(SettingKey.PLAN_LONGEST, TODAY.plusDays(1)).number())
                .isEqualTo(12);
        assertThat(settings.sheet(SettingKey.PLAN_LONGEST, TODAY).lines())
                .extracting(SettingLine::value, SettingLine::inForce, SettingLine::toCome, SettingLine::decidedBy)
                .containsExactly(tuple("12", false, true, "zz-admin"), tuple("6", true, false, null));
    }

    @Test
    void refusesADecisionForTodayTwiceForADayAndOutsideOfWhatTheRuleCanUse() {
        Settings settings = new Settings(database.em());
        LocalDate tomorrow = TODAY.plusDays(1);
        assertRefused(PolicyReason.NOT_BEFORE_TOMORROW, decision(SettingKey.PLAN_LONGEST, TODAY, "12"));
        for (String unusable : new String[] {"0", "37", "-1", "six", "9999999999", "6.5"}) {
            assertRefused(PolicyReason.NUMBER_OUT_OF_BOUNDS, decision(SettingKey.PLAN_LONGEST, tomorrow, unusable));
        }
        assertRefused(PolicyReason.NUMBER_OUT_OF_BOUNDS, decision(SettingKey.SMALL_CELL_BELOW, tomorrow, "1"));
        for (String unusable : new String[] {"25:00", "noon", "8", "08:30:15 "}) {
            assertRefused(PolicyReason.TIME_NOT_UNDERSTOOD, decision(SettingKey.WORKING_FROM, tomorrow, unusable));
        }
        settings.decide(decision(SettingKey.PLAN_LONGEST, tomorrow, "12"), "zz-admin", NOW);
        assertRefused(PolicyReason.DECIDED_FOR_THAT_DAY, decision(SettingKey.PLAN_LONGEST, tomorrow, "8"));
    }

    @Test
    void refusesOfficesThatCloseBeforeTheyOpenOnAnyDayToCome() {
        Settings settings = new Settings(database.em());
        settings.decide(decision(SettingKey.WORKING_TO, TODAY.plusDays(10), "12:00"), "zz-admin", NOW);
        settings.decide(decision(SettingKey.WORKING_FROM, TODAY.plusDays(1), "9:00"), "zz-admin", NOW);

        assertRefused(
                PolicyReason.CLOSES_BEFORE_IT_OPENS, decision(SettingKey.WORKING_FROM, TODAY.plusDays(2), "13:00"));
    }

    private void assertRefused(PolicyReason reason, DecideSetting command) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> new Settings(database.em()).decide(command, "zz-admin", NOW))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    private static DecideSetting decision(SettingKey key, LocalDate from, String value) {
        return new DecideSetting(key, from, value, "架空の要綱", "");
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
