package org.banso.casefile.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.banso.directory.model.Agency;
import org.banso.kernel.model.Database;
import org.banso.kernel.model.KernelReason;
import org.banso.kernel.model.Refused;
import org.banso.kernel.model.Statements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ConsentsTest {

    private static final LocalDate TODAY = CaseFixture.TODAY;

    @RegisterExtension
    final Database database = new Database();

    @Test
    void coversWhatSeveralConsentsAllowTogether() {
        CaseFile file = CaseFixture.stored(database.em());
        give(file, TODAY, null, Set.of(Agency.EDU_CENTER), Set.of(ConsentItem.IDENTITY));
        give(file, TODAY, null, Set.of(Agency.EDU_CENTER, Agency.PORT), Set.of(ConsentItem.SCHOOL_HISTORY));
        database.flushAndClear();

        assertThat(consents()
                        .covering(
                                file.id(),
                                Agency.EDU_CENTER,
                                Set.of(ConsentItem.IDENTITY, ConsentItem.SCHOOL_HISTORY),
                                TODAY))
                .isTrue();
        assertThat(consents().covering(file.id(), Agency.PORT, Set.of(ConsentItem.IDENTITY), TODAY))
                .isFalse();
        ConsentCoverage coverage = consents().coverage(file.id(), TODAY);
        assertThat(coverage.itemsFor(Agency.PORT)).containsExactly(ConsentItem.SCHOOL_HISTORY);
        assertThat(coverage.covers(Agency.EDU_CENTER, ConsentItem.HEALTH)).isFalse();
        assertThat(coverage.notNamed(Set.of(Agency.PORT, Agency.HEALTH))).containsExactly(Agency.HEALTH);
        assertThat(coverage.isNone()).isFalse();
    }

    @Test
    void coversNothingFromTheDayOfTheWithdrawalOn() {
        CaseFile file = CaseFixture.stored(database.em());
        Consent consent = give(file, TODAY.minusDays(3), null, Set.of(Agency.PORT), Set.of(ConsentItem.HEALTH));
        consent.withdraw(TODAY, "desk1", TODAY);
        database.flushAndClear();
        assertThat(consents().coverage(file.id(), TODAY.minusDays(1)).isNone()).isFalse();
        assertThat(consents().coverage(file.id(), TODAY).isNone()).isTrue();
    }

    @Test
    void coversNothingInAnotherCase() {
        give(CaseFixture.stored(database.em()), TODAY, null, Set.of(Agency.PORT), Set.of(ConsentItem.HEALTH));
        CaseFile other = CaseFixture.stored(database.em());
        assertThat(consents().coverage(other.id(), TODAY).isNone()).isTrue();
    }

    @Test
    void saysTheSameInSqlAsTheModelOnRandomConsents() {
        Random random = new Random(20260514);
        CaseFile file = CaseFixture.stored(database.em());
        List<Consent> given = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            LocalDate on = TODAY.minusDays(random.nextInt(40));
            LocalDate from = on.plusDays(random.nextInt(20));
            LocalDate until = random.nextBoolean() ? null : from.plusDays(random.nextInt(20));
            Consent consent = consents()
                    .add(new Consent(
                            file,
                            file.subjectParticipant(),
                            new ConsentTerms(
                                    ConsentHow.ORAL,
                                    on,
                                    from,
                                    until,
                                    some(random, Agency.class),
                                    some(random, ConsentItem.class)),
                            "desk1",
                            TODAY));
            if (random.nextInt(3) == 0) {
                consent.withdraw(
                        on.plusDays(random.nextInt((int) (TODAY.toEpochDay() - on.toEpochDay()) + 1)), "desk1", TODAY);
            }
            given.add(consent);
        }
        database.em().flush();
        for (LocalDate day = TODAY.minusDays(41); day.isBefore(TODAY.plusDays(45)); day = day.plusDays(1)) {
            LocalDate on = day;
            ConsentCoverage coverage = consents().coverage(file.id(), on);
            for (Agency agency : Agency.values()) {
                Set<ConsentItem> expected = given.stream()
                        .filter(consent ->
                                consent.holdsOn(on) && consent.agencies().contains(agency))
                        .map(Consent::items)
                        .flatMap(Collection::stream)
                        .collect(Collectors.toSet());
                assertThat(coverage.itemsFor(agency)).as("%s on %s", agency, on).isEqualTo(expected);
            }
        }
    }

    @Test
    void asksOnce() {
        CaseFile file = CaseFixture.stored(database.em());
        give(file, TODAY, null, Set.of(Agency.PORT, Agency.HEALTH), EnumSet.allOf(ConsentItem.class));
        database.flushAndClear();
        assertThat(Statements.of(database.em(), () -> consents().coverage(file.id(), TODAY)))
                .hasSize(1);
    }

    @Test
    void doesNotFindTheConsentOfAnotherCase() {
        CaseFile file = CaseFixture.stored(database.em());
        CaseFile other = CaseFixture.stored(database.em());
        Consent consent = give(file, TODAY, null, Set.of(Agency.PORT), Set.of(ConsentItem.HEALTH));
        assertThat(consents().get(file.id(), consent.id())).isSameAs(consent);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> consents().get(other.id(), consent.id()))
                .matches(refused -> refused.is(KernelReason.NOT_FOUND));
    }

    private Consent give(CaseFile file, LocalDate on, LocalDate until, Set<Agency> agencies, Set<ConsentItem> items) {
        return consents()
                .add(new Consent(
                        file,
                        file.subjectParticipant(),
                        new ConsentTerms(ConsentHow.SIGNED_FORM, on, on, until, agencies, items),
                        "desk1",
                        TODAY));
    }

    private static <E extends Enum<E>> Set<E> some(Random random, Class<E> type) {
        Set<E> some = EnumSet.noneOf(type);
        E[] all = type.getEnumConstants();
        while (some.isEmpty() || random.nextInt(3) > 0) {
            some.add(all[random.nextInt(all.length)]);
        }
        return some;
    }

    private Consents consents() {
        return new Consents(database.em());
    }
}
