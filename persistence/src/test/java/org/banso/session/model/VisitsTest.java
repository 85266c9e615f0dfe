package org.banso.session.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.banso.directory.model.Roll;
import org.banso.kernel.model.Database;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class VisitsTest {

    private static final Instant NOW = SessionFixture.NOW;

    @RegisterExtension
    final Database database = new Database();

    private Visits visits;

    @BeforeEach
    void open() {
        SessionFixture.enroll(database);
        visits = new Visits(database.em());
    }

    private long begin(String uid, boolean entered, Instant at) {
        return visits.begin(uid, "192.0.2.1", "Firefox 140 / Windows", entered, at);
    }

    @Test
    void tenSessionsOfOnePersonStandBesideEachOther() {
        List<Long> all = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            all.add(begin("zz-haru", true, NOW.plusSeconds(i)));
        }

        assertThat(all).allSatisfy(id -> assertThat(visits.open(id)).isPresent());
        assertThat(visits.openOf("zz-haru")).hasSize(10).extracting(Visit::id).startsWith(all.get(9));
    }

    @Test
    void theirOwnerEndsTheOthersAndNobodyElses() {
        long here = begin("zz-haru", true, NOW);
        long there = begin("zz-haru", true, NOW);
        long stranger = begin("zz-natsu", true, NOW);

        assertThat(visits.endAllOf("zz-haru", here, VisitEnd.OTHERS_ENDED, NOW)).isEqualTo(1);

        assertThat(visits.open(here)).isPresent();
        assertThat(visits.open(there)).isEmpty();
        assertThat(visits.open(stranger)).isPresent();
    }

    @Test
    void isEnteredOnceAndOnlyWhileItLasts() {
        long id = begin("zz-haru", false, NOW);
        assertThat(visits.open(id).orElseThrow().isEntered()).isFalse();

        visits.enter(id, Factor.CODE, NOW.plusSeconds(20));
        visits.enter(id, Factor.RECOVERY_CODE, NOW.plusSeconds(40));

        Visit visit = visits.open(id).orElseThrow();
        assertThat(visit.enteredAt()).isEqualTo(NOW.plusSeconds(20));
        assertThat(visit.factor()).isEqualTo(Factor.CODE);
    }

    @Test
    void aTouchNeverGoesBack() {
        long id = begin("zz-haru", true, NOW);
        visits.touch(id, NOW.plusSeconds(60));
        visits.touch(id, NOW.plusSeconds(30));

        assertThat(visits.open(id).orElseThrow().seenAt()).isEqualTo(NOW.plusSeconds(60));
    }

    @Test
    void theSweepEndsWhatIsOverAndWhoeverLeftTheRoll() {
        Duration idle = Duration.ofMinutes(30);
        Duration longest = Duration.ofHours(12);
        long old = begin("zz-haru", true, NOW.minus(longest));
        visits.touch(old, NOW);
        long forgotten = begin("zz-haru", true, NOW.minus(idle));
        long lasting = begin("zz-haru", true, NOW.minus(idle).plusSeconds(1));
        long disabled = begin("zz-natsu", true, NOW);
        new Roll(database.em()).miss("zz-natsu");
        database.flushAndClear();

        assertThat(visits.sweep(idle, longest, NOW)).isEqualTo(3);

        assertThat(why(old)).isEqualTo("LONGEST");
        assertThat(why(forgotten)).isEqualTo("IDLE");
        assertThat(why(disabled)).isEqualTo("NOT_ON_THE_ROLL");
        assertThat(why(lasting)).isNull();
    }

    private Object why(long id) {
        return database.em()
                .createNativeQuery("select ended_why from session_visit where id = ?id")
                .setParameter("id", id)
                .getSingleResult();
    }
}
