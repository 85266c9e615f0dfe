package org.banso.policy.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import org.banso.kernel.model.Database;
import org.banso.kernel.model.Tokyo;
import org.banso.policy.model.Setting;
import org.banso.policy.model.SettingKey;
import org.banso.policy.model.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PolicyBookTest {

    @RegisterExtension
    final Database database = new Database();

    @Test
    void saysWhatTheWardHasDecided() {
        PolicyBook policy = at(LocalDate.of(2024, 6, 3));

        assertThat(policy.planLongestMonths()).isEqualTo(6);
        assertThat(policy.intakeLengthMinutes()).isEqualTo(90);
        assertThat(policy.laterLengthMinutes()).isEqualTo(50);
        assertThat(policy.meetingLengthMinutes()).isEqualTo(60);
        assertThat(policy.smallCellBelow()).isEqualTo(5);
        assertThat(policy.workingFrom()).isEqualTo(LocalTime.of(8, 30));
        assertThat(policy.workingTo()).isEqualTo(LocalTime.of(17, 15));
        assertThat(policy.finderWindowDays()).isEqualTo(28);
        assertThat(policy.draftKept()).isEqualTo(Duration.ofDays(30));
        assertThat(policy.draftLargestKilobytes()).isEqualTo(256);
        assertThat(policy.draftsPerPerson()).isEqualTo(100);
        assertThat(policy.disclosureWithinDays()).isEqualTo(30);
        assertThat(policy.disclosureExtensionDays()).isEqualTo(30);
        assertThat(policy.disclosureSightAfter()).isEqualTo(Duration.ofDays(30));
        assertThat(policy.caseKeptMonths()).isEqualTo(60);
        assertThat(policy.receptionKeptMonths()).isEqualTo(36);
        assertThat(policy.disclosureKeptMonths()).isEqualTo(36);
    }

    @Test
    void changesOnTheWardsDayAndNotBefore() {
        LocalDate day = LocalDate.of(2024, 10, 1);
        database.em().persist(new Setting(SettingKey.PLAN_LONGEST, day, "12", "架空の要領", null));
        database.flushAndClear();

        assertThat(at(day.minusDays(1)).planLongestMonths()).isEqualTo(6);
        assertThat(at(day).planLongestMonths()).isEqualTo(12);
        assertThat(at(day).planLongestOn(day.minusDays(1))).isEqualTo(Period.ofMonths(6));
    }

    /** One minute past midnight by the ward's clock, which is still the day before in Greenwich. */
    private PolicyBook at(LocalDate day) {
        Clock clock = Clock.fixed(Tokyo.at(day, LocalTime.of(0, 1)), Tokyo.ZONE);
        return new PolicyBook(new Settings(database.em()), clock);
    }
}
