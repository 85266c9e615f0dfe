package org.banso.directory.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.banso.kernel.model.Database;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class RollTest {

    private static final DirectoryPerson KANA = person("zz-kana", "仮名 春子", "カメイ ハルコ", Set.of("outreach"));
    private static final DirectoryPerson AYA = person("zz-aya", "綾取 糸子", "アヤトリ イトコ", Set.of());

    @RegisterExtension
    final Database database = new Database();

    private Roll roll;

    @BeforeEach
    void open() {
        roll = new Roll(database.em());
    }

    @Test
    void whoeverTheDirectoryNamesIsOnTheRollInTheOrderOfTheirKana() {
        RollChange change = follow(KANA, AYA);

        assertThat(change).isEqualTo(new RollChange(2, 2, 0));
        assertThat(roll.active())
                .extracting(Staff::line)
                .containsExactly(
                        new StaffLine("zz-aya", "綾取 糸子", "アヤトリ イトコ", Agency.PLAT_HOME, Set.of()),
                        new StaffLine("zz-kana", "仮名 春子", "カメイ ハルコ", Agency.PLAT_HOME, Set.of("outreach")));
    }

    @Test
    void whoeverTheDirectoryNoLongerNamesIsNoLongerActiveAndStillKnown() {
        follow(KANA, AYA);

        assertThat(follow(AYA)).isEqualTo(new RollChange(1, 0, 1));
        assertThat(roll.active()).extracting(Staff::uid).containsExactly("zz-aya");
        assertThat(roll.find("zz-kana")).get().extracting(Staff::isActive).isEqualTo(false);
    }

    @Test
    void whoeverComesBackIsActiveAgain() {
        follow(KANA, AYA);
        follow(AYA);

        assertThat(follow(KANA, AYA)).isEqualTo(new RollChange(2, 1, 0));
        assertThat(roll.find("zz-kana")).get().extracting(Staff::isActive).isEqualTo(true);
    }

    @Test
    void theDirectorysChangesAreFollowed() {
        follow(KANA);
        follow(new DirectoryPerson(
                "zz-kana", "仮名 夏子", "カメイ ナツコ", Agency.MERKMAL, Set.of("psw"), Set.of(Role.PSYCHOLOGIST)));

        Staff staff = roll.find("zz-kana").orElseThrow();
        assertThat(staff.line()).isEqualTo(new StaffLine("zz-kana", "仮名 夏子", "カメイ ナツコ", Agency.MERKMAL, Set.of("psw")));
        assertThat(staff.hasRole(Role.PSYCHOLOGIST)).isTrue();
        assertThat(staff.hasRole(Role.CASEWORKER)).isFalse();
        assertThat(roll.activeOf(Agency.PLAT_HOME)).isEmpty();
        assertThat(roll.activeOf(Agency.MERKMAL)).hasSize(1);
    }

    @Test
    void readingTheSameTwiceChangesNothing() {
        follow(KANA, AYA);

        assertThat(follow(KANA, AYA)).isEqualTo(new RollChange(2, 0, 0));
    }

    @Test
    void aDirectoryWithoutPeopleIsNotBelieved() {
        assertThatThrownBy(this::follow).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whoeverHasNotChosenReadsJapaneseAndEras() {
        follow(KANA);
        ChosenPreferences chosen = new ChosenPreferences(database.em());

        assertThat(chosen.of("zz-kana")).isEqualTo(new PreferenceSheet(Language.JA, EraStyle.WAREKI));
    }

    @Test
    void aChoiceReplacesTheOneBefore() {
        follow(KANA);
        ChosenPreferences chosen = new ChosenPreferences(database.em());

        chosen.choose("zz-kana", new ChoosePreferences(Language.EN, EraStyle.WAREKI));
        database.flushAndClear();
        chosen.choose("zz-kana", new ChoosePreferences(Language.EN, EraStyle.WESTERN));
        database.flushAndClear();

        assertThat(chosen.of("zz-kana")).isEqualTo(new PreferenceSheet(Language.EN, EraStyle.WESTERN));
    }

    private RollChange follow(DirectoryPerson... people) {
        RollChange change = roll.follow(List.of(people));
        database.flushAndClear();
        return change;
    }

    private static DirectoryPerson person(String uid, String name, String kana, Set<String> skills) {
        return new DirectoryPerson(uid, name, kana, Agency.PLAT_HOME, skills, Set.of(Role.CASEWORKER));
    }
}
