package org.banso.calendar.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.banso.calendar.model.SlotSearch.Colleague;
import org.banso.calendar.model.SlotSearch.Diaries;
import org.banso.directory.model.Agency;
import org.banso.directory.model.Role;
import org.banso.directory.model.StaffLine;
import org.banso.kernel.model.DateRange;
import org.banso.kernel.model.TimeSpan;
import org.banso.kernel.model.Tokyo;
import org.junit.jupiter.api.Test;

class SlotSearchTest {

    private static final LocalDate TUESDAY = LocalDate.of(2024, 5, 14);
    private static final Instant MONDAY_NOON = Tokyo.at(TUESDAY.minusDays(1), LocalTime.NOON);
    private static final Colleague PLAT = colleague("plat", Agency.PLAT_HOME, Role.CASEWORKER);
    private static final Colleague MERKMAL = colleague("merk", Agency.MERKMAL, Role.PSYCHOLOGIST);
    private static final Colleague MERKMAL_TOO = colleague("merk2", Agency.MERKMAL, Role.PSYCHOLOGIST);
    private static final Colleague WARD = colleague("ward", Agency.WARD, Role.WARD_OFFICER);
    private static final List<Colleague> STAFF = List.of(PLAT, MERKMAL, MERKMAL_TOO, WARD);
    private static final List<RoomLine> ROOMS = List.of(new RoomLine(1, "架空室", Agency.LINK_DESK, 6));
    private static final Need WORKER = Need.of(Agency.PLAT_HOME, Role.CASEWORKER);
    private static final Need PSYCHOLOGIST = Need.of(Agency.MERKMAL, Role.PSYCHOLOGIST);
    private static final Diaries EMPTY = new Diaries(Map.of(), Map.of());

    @Test
    void offersWhoMeetsTheNeedsWithARoomAndSaysWhatSpeaksForIt() {
        SlotWish wish = wish(List.of(WORKER, PSYCHOLOGIST), Set.of("merk2"));
        Diaries diaries = new Diaries(
                Map.of(
                        Resource.person("plat"),
                        List.of(
                                TimeSpan.on(TUESDAY, LocalTime.of(8, 30), LocalTime.of(9, 40)),
                                TimeSpan.on(TUESDAY.plusDays(40), LocalTime.of(8, 30), LocalTime.of(9, 30)))),
                Map.of("merk2", List.of(TimeSpan.on(TUESDAY, LocalTime.of(8, 30), LocalTime.of(10, 0)))));

        SlotAnswer answer = answer(wish, diaries);

        assertThat(answer.reason()).isEmpty();
        assertThat(answer.offers()).hasSize(5);
        assertThat(answer.offers().get(0))
                .isEqualTo(new SlotOffer(
                        Tokyo.at(TUESDAY, LocalTime.of(9, 45)),
                        Tokyo.at(TUESDAY, LocalTime.of(11, 15)),
                        List.of(PLAT.line(), MERKMAL.line()),
                        1L,
                        "架空室",
                        List.of(
                                new OfferReason(OfferReason.Kind.WAIT, 1, 0),
                                new OfferReason(OfferReason.Kind.CONTINUITY, 0, 2),
                                new OfferReason(OfferReason.Kind.LOAD, 70, 0))));
        assertThat(answer.offers().get(1).people()).containsExactly(PLAT.line(), MERKMAL_TOO.line());
    }

    @Test
    void saysNothingAboutContinuityWhenNobodyIsPreferred() {
        assertThat(answer(wish(List.of(WORKER), Set.of()), EMPTY)
                        .offers()
                        .get(0)
                        .reasons())
                .extracting(OfferReason::kind)
                .containsExactly(OfferReason.Kind.WAIT, OfferReason.Kind.LOAD);
    }

    @Test
    void whoIsAskedForByNameServesANeedToo() {
        SlotWish wish = wish(
                List.of(PSYCHOLOGIST, Need.ofPerson("merk2"), WORKER, Need.ofPerson("merk2"), Need.ofPerson("ward")),
                Set.of());

        assertThat(answer(wish, EMPTY).offers().get(0).people())
                .containsExactly(MERKMAL_TOO.line(), PLAT.line(), WARD.line());
    }

    @Test
    void aNamedPersonServesOneNeedOnly() {
        SlotWish wish = wish(List.of(PSYCHOLOGIST, PSYCHOLOGIST, Need.ofPerson("merk2")), Set.of());

        assertThat(answer(wish, EMPTY).offers().get(0).people())
                .containsExactlyInAnyOrder(MERKMAL.line(), MERKMAL_TOO.line());
    }

    @Test
    void whoIsNotOnTheRollIsNamedAsTheObstacle() {
        SlotAnswer answer = answer(wish(List.of(WORKER, Need.ofPerson("gone")), Set.of()), EMPTY);

        assertThat(answer.offers()).isEmpty();
        assertThat(answer.reason()).hasValueSatisfying(reason -> {
            assertThat(reason.obstacle()).isEqualTo(Obstacle.NOBODY_LIKE_THAT);
            assertThat(reason.needs()).containsExactly(Need.ofPerson("gone"));
            assertThat(reason.reliefs()).extracting(Relief::kind).containsExactly(Relief.Kind.WITHOUT);
        });
    }

    @Test
    void onlyTheDiariesOfThoseWhoCouldComeAreRead() {
        SlotSearch search = new SlotSearch(wish(List.of(PSYCHOLOGIST), Set.of()), STAFF, ROOMS);

        assertThat(search.people()).containsExactlyInAnyOrder("merk", "merk2");
        assertThat(search.resources())
                .containsExactly(Resource.person("merk"), Resource.person("merk2"), Resource.room(1));
        assertThat(search.daysToRead()).isEqualTo(DateRange.of(TUESDAY, TUESDAY.plusDays(56)));
    }

    @Test
    void atTheEndOfTheCalendarItLooksNoFurther() {
        LocalDate last = LocalDate.of(2099, 12, 1);
        SlotSearch search =
                new SlotSearch(new SlotWish(60, List.of(WORKER), 0, last, 14, null, null, Set.of()), STAFF, ROOMS);

        assertThat(search.daysToRead()).isEqualTo(DateRange.of(last, LocalDate.of(2100, 1, 1)));
    }

    @Test
    void aNeedSaysSomething() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Need(null, null, null, null));
        assertThat(Need.ofSkill("art").isMetBy("a", Agency.WARD, Set.of(), Set.of("art")))
                .isTrue();
        assertThat(Need.of(Agency.WARD).isMetBy("a", Agency.MERKMAL, Set.of(), Set.of()))
                .isFalse();
    }

    @Test
    void anAnswerHasOffersOrAReason() {
        assertThatIllegalArgumentException().isThrownBy(() -> new SlotAnswer(List.of(), null));
    }

    private static SlotAnswer answer(SlotWish wish, Diaries diaries) {
        SlotSearch search = new SlotSearch(wish, STAFF, ROOMS);
        OpenTime openTime = new OpenTime(
                new WorkingHours(LocalTime.of(8, 30), LocalTime.of(17, 15)), OpenDays.byLaw(search.daysToRead()));
        return search.answer(openTime, diaries, MONDAY_NOON);
    }

    private static SlotWish wish(List<Need> needs, Set<String> familiar) {
        return new SlotWish(90, needs, 3, TUESDAY, 28, null, null, Set.of(), familiar, SlotWish.FIVE);
    }

    private static Colleague colleague(String uid, Agency agency, Role role) {
        return new Colleague(new StaffLine(uid, "架空 " + uid, "かくう", agency, Set.of()), Set.of(role));
    }
}
