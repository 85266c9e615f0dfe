package org.banso.indicator.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.banso.casefile.model.Relationship;
import org.banso.directory.model.Agency;
import org.banso.edition.model.LiveEdition;
import org.banso.edition.model.LiveEditions;
import org.banso.edition.model.LiveTable;
import org.banso.edition.model.Topic;
import org.banso.kernel.model.Database;
import org.banso.kernel.model.FiscalYear;
import org.banso.reception.model.Channel;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class FiguresTest {

    private static final FiscalYear R6 = new FiscalYear(2024);
    private static final Instant MAY = Instant.parse("2024-05-08T01:00:00Z");
    private static final int K = 5;

    @RegisterExtension
    final Database database = new Database();

    private long lastId;

    private Figures figures() {
        return new Figures(database.em());
    }

    @Test
    void countsReceptionsByMonthChannelCallerAndAge() {
        for (int person = 0; person < 3; person++) {
            receive(MAY, "PHONE", "MOTHER", 34);
        }
        receive(MAY, "SNS", "SELF", null);
        assertThat(figures().receptions(R6, 1))
                .containsExactlyInAnyOrder(
                        new ReceptionFigure(
                                true,
                                YearMonth.of(2024, 5),
                                ContactChannel.PHONE,
                                CallerKind.FAMILY,
                                AgeBand.THIRTIES,
                                3),
                        new ReceptionFigure(
                                true, YearMonth.of(2024, 5), ContactChannel.SNS, CallerKind.SELF, AgeBand.UNKNOWN, 1));
    }

    @Test
    void putsEveryAgeInItsBand() {
        int[] ages = {0, 19, 20, 29, 30, 39, 40, 49, 50, 59, 60, 104};
        Arrays.stream(ages).forEach(age -> receive(MAY, "PHONE", "MOTHER", age));
        assertThat(figures().receptions(R6, 1))
                .extracting(ReceptionFigure::ageBand, ReceptionFigure::count)
                .containsExactlyInAnyOrder(
                        tuple(AgeBand.UP_TO_19, 2L),
                        tuple(AgeBand.TWENTIES, 2L),
                        tuple(AgeBand.THIRTIES, 2L),
                        tuple(AgeBand.FORTIES, 2L),
                        tuple(AgeBand.FIFTIES, 2L),
                        tuple(AgeBand.SIXTY_AND_OVER, 2L));
    }

    @Test
    void knowsEveryRelationshipAndEveryChannelOfTheForm() {
        for (Relationship relationship : Relationship.values()) {
            receive(MAY, "PHONE", relationship.name(), 30);
        }
        for (Channel channel : Channel.values()) {
            receive(MAY, channel.name(), "MOTHER", 30);
        }
        List<ReceptionFigure> all = figures().receptions(R6, 1);
        long family = Arrays.stream(Relationship.values())
                .filter(Relationship::isFamily)
                .count();
        assertThat(all.stream()
                        .filter(figure -> figure.caller() == CallerKind.FAMILY)
                        .mapToLong(ReceptionFigure::count)
                        .sum())
                .isEqualTo(family + Channel.values().length);
        assertThat(all).extracting(ReceptionFigure::channel).containsAll(List.of(ContactChannel.values()));
    }

    @Test
    void dividesTheYearsAtMidnightInTokyo() {
        receive(Instant.parse("2025-03-31T14:59:59Z"), "PHONE", "MOTHER", 30);
        receive(Instant.parse("2025-03-31T15:00:00Z"), "PHONE", "MOTHER", 30);
        assertThat(figures().receptions(R6, 1))
                .extracting(ReceptionFigure::month)
                .containsExactly(YearMonth.of(2025, 3));
        assertThat(figures().receptions(R6.next(), 1))
                .extracting(ReceptionFigure::month)
                .containsExactly(YearMonth.of(2025, 4));
    }

    @Test
    void leavesTheNewestUnclassifiedUntilTheirStepIsFull() {
        for (int person = 0; person < 7; person++) {
            receive(MAY, "PHONE", "MOTHER", 30);
        }
        assertThat(figures().receptions(R6, K))
                .extracting(ReceptionFigure::classified, ReceptionFigure::count)
                .containsExactlyInAnyOrder(tuple(true, 5L), tuple(false, 2L));
    }

    /** The newest by recording: a contact of last month, written down only now, must not push out one that was classified. */
    @Test
    void countsTheStepsInTheOrderOfRecording() {
        for (int person = 0; person < K; person++) {
            receive(MAY, "PHONE", "MOTHER", 30);
        }
        receive(MAY.minus(20, ChronoUnit.DAYS), MAY.plusSeconds(60), "SNS", "SELF", 30);
        assertThat(figures().receptions(R6, K))
                .extracting(ReceptionFigure::channel, ReceptionFigure::count)
                .containsExactlyInAnyOrder(tuple(ContactChannel.PHONE, 5L), tuple(null, 1L));
    }

    /** Yesterday's page beside today's: nothing but the total may tell that one more person came. */
    @Test
    void showsOneMorePersonInTheTotalAndInNoClass() {
        for (int person = 0; person < 40; person++) {
            receive(MAY, person % 2 == 0 ? "PHONE" : "VISIT", person % 3 == 0 ? "MOTHER" : "SELF", 20 + person % 10);
        }
        LiveEdition yesterday = page();
        for (int more = 1; more < K; more++) {
            receive(MAY, "SNS", "AGENCY_STAFF", 62);
            LiveEdition today = page();
            for (Topic topic : Set.of(
                    Topic.RECEPTIONS_BY_MONTH,
                    Topic.RECEPTIONS_BY_CHANNEL,
                    Topic.RECEPTIONS_BY_CALLER,
                    Topic.RECEPTIONS_BY_AGE_BAND)) {
                LiveTable table = today.table(topic);
                assertThat(table.breakdown()).isEqualTo(yesterday.table(topic).breakdown());
                assertThat(table.total()).isEqualTo(40L + more);
                assertThat(table.waiting()).isEqualTo(more);
            }
        }
        receive(MAY, "SNS", "AGENCY_STAFF", 62);
        assertThat(page().table(Topic.RECEPTIONS_BY_CHANNEL).breakdown().shown("SNS"))
                .hasValue(5);
    }

    @Test
    void countsCasesByTheLeadThatTheLatestDecisionNamed() {
        long first = open("R6-0001", LocalDate.of(2024, 5, 8));
        long second = open("R6-0002", LocalDate.of(2024, 5, 8));
        open("R6-0003", LocalDate.of(2024, 5, 9));
        open("R7-0001", LocalDate.of(2025, 4, 1));
        decide(first, "MERKMAL", MAY);
        decide(second, "MERKMAL", MAY.plusSeconds(1));
        decide(second, "PORT", MAY.plusSeconds(2));
        assertThat(figures().leads(R6, 1))
                .containsExactlyInAnyOrder(
                        new LeadFigure(LeadAgency.MERKMAL, 1),
                        new LeadFigure(LeadAgency.OTHER, 1),
                        new LeadFigure(LeadAgency.UNDECIDED, 1));
        assertThat(figures().leads(R6.next(), 1)).containsExactly(new LeadFigure(LeadAgency.UNDECIDED, 1));
    }

    @Test
    void looksAtDecisionsOnlyInWholeStepsToo() {
        long first = open("R6-0001", LocalDate.of(2024, 5, 8));
        long second = open("R6-0002", LocalDate.of(2024, 5, 8));
        for (int number = 3; number <= 6; number++) {
            open("R6-000" + number, LocalDate.of(2024, 5, 8));
        }
        decide(first, "MERKMAL", MAY);
        decide(second, "MERKMAL", MAY.plusSeconds(1));
        decide(second, "PLAT_HOME", MAY.plusSeconds(2));
        assertThat(figures().leads(R6, 2))
                .containsExactlyInAnyOrder(
                        new LeadFigure(LeadAgency.MERKMAL, 2), new LeadFigure(LeadAgency.UNDECIDED, 4));
        assertThat(figures().leads(R6, 4))
                .containsExactlyInAnyOrder(new LeadFigure(LeadAgency.UNDECIDED, 4), new LeadFigure(null, 2));
    }

    @Test
    void hasAClassForEveryAgencyOfTheDirectory() {
        int number = 0;
        for (Agency agency : Agency.values()) {
            number++;
            decide(open("R6-%04d".formatted(number), LocalDate.of(2024, 5, 8)), agency.name(), MAY.plusSeconds(number));
        }
        List<LeadFigure> all = figures().leads(R6, 1);
        assertThat(all.stream().mapToLong(LeadFigure::count).sum()).isEqualTo(Agency.values().length);
        assertThat(all.stream().map(LeadFigure::lead).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(Arrays.stream(LeadAgency.values())
                        .filter(lead -> lead != LeadAgency.UNDECIDED)
                        .toArray(LeadAgency[]::new));
    }

    @Test
    void knowsTheYearOfTheFirstReception() {
        assertThat(figures().firstYear()).isEmpty();
        receive(MAY, "PHONE", "MOTHER", 30);
        receive(Instant.parse("2024-03-31T14:59:59Z"), "PHONE", "MOTHER", 30);
        assertThat(figures().firstYear()).contains(new FiscalYear(2023));
        assertThat(new LiveEditions(figures()).years(new FiscalYear(2025)))
                .containsExactly(new FiscalYear(2025), new FiscalYear(2024), new FiscalYear(2023));
    }

    /** No function of this room may let out an id, a name, or a day. */
    @Test
    void letsOutCountsAndClassesOnly() {
        assertThat(database.em().createNativeQuery("""
                                select distinct unnest(p.proargnames[3:]) from pg_proc p
                                 where p.proname like 'figure\\_%'
                                union select column_name from information_schema.columns where table_name like 'figure\\_%'""").getResultList())
                .containsExactlyInAnyOrder("month", "channel", "caller", "age_band", "lead_agency", "n", "first_year");
    }

    private LiveEdition page() {
        return new LiveEditions(figures()).of(R6, K);
    }

    private void receive(Instant at, String channel, String relation, @Nullable Integer age) {
        receive(at, at.plusSeconds(lastId), channel, relation, age);
    }

    private void receive(Instant at, Instant recordedAt, String channel, String relation, @Nullable Integer age) {
        long subject = person();
        long caller = relation.equals("SELF") ? subject : person();
        sql(
                """
                insert into reception_reception (id, received_at, recorded_at, received_by, agency, channel, route,
                    anonymous, caller_id, caller_relation, subject_id, subject_age, other_worry_text, wish,
                    seen_by_anyone, consent_variant, exit, handed_over_to, version)
                values (?1, ?2, ?3, 'desk1', 'PLAT_HOME', ?4, 'SELF_FOUND', false, ?5, ?6, ?7, cast(?8 as integer), '', '',
                    'NO', 'WITHOUT_CONSENT', 'INFORMATION_ONLY', '', 1)""",
                ++lastId,
                java.sql.Timestamp.from(at),
                java.sql.Timestamp.from(recordedAt),
                channel,
                caller,
                relation,
                subject,
                age == null ? null : age.toString());
    }

    private long person() {
        sql("""
                insert into person_person (id, family_name, given_name, family_kana, given_kana, sex, phone, address,
                    search_key, phone_digits, version)
                values (?1, '架空', '乙号', 'カクウ', 'オツゴウ', 'UNKNOWN', '', '', '', '', 1)""", ++lastId);
        return lastId;
    }

    private long open(String number, LocalDate day) {
        long subject = person();
        long id = ++lastId;
        sql("""
                insert into casefile_case (id, number, opened_on, state, subject_id, in_danger, version)
                values (?1, ?2, ?3, 'SCREENED', ?4, false, 1)""", id, number, java.sql.Date.valueOf(day), subject);
        return id;
    }

    private void decide(long caseId, String lead, Instant at) {
        sql("update plan_lead_decision set in_force = false where case_id = ?1", caseId);
        sql("""
                insert into plan_lead_decision (id, case_id, meeting_id, lead, decided_on, review_on, recorded_by,
                    recorded_at, in_force, version)
                values (?1, ?2, 1, ?3, '2024-05-08', '2024-11-08', 'plat1', ?4, true, 1)""", ++lastId, caseId, lead, java.sql.Timestamp.from(at));
    }

    private void sql(String statement, @Nullable Object... values) {
        EntityManager em = database.em();
        var query = em.createNativeQuery(statement);
        for (int place = 0; place < values.length; place++) {
            query.setParameter(place + 1, values[place]);
        }
        query.executeUpdate();
    }
}
