package org.banso.council.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.banso.council.model.SummarySentence;
import org.banso.council.model.SummarySheet;
import org.banso.edition.model.LiveEditions;
import org.banso.edition.model.Topic;
import org.banso.indicator.model.Figures;
import org.banso.kernel.model.Database;
import org.banso.kernel.model.FiscalYear;
import org.banso.kernel.model.KernelReason;
import org.banso.kernel.model.Refused;
import org.banso.kernel.model.Tokyo;
import org.banso.policy.model.Settings;
import org.banso.policy.service.PolicyBook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SummaryReadingTest {

    private static final Instant NOW = Instant.parse("2025-03-31T14:59:59Z");

    @RegisterExtension
    final Database database = new Database();

    private SummaryReading reading() {
        EntityManager em = database.em();
        Clock clock = Clock.fixed(NOW, Tokyo.ZONE);
        return new SummaryReading(new LiveEditions(new Figures(em)), new PolicyBook(new Settings(em), clock), clock);
    }

    @Test
    void readsTheRunningFiscalYear() {
        SummarySheet sheet = reading().summary();
        assertThat(sheet.year()).isEqualTo(new FiscalYear(2024));
        assertThat(sheet.years()).containsExactly(new FiscalYear(2024));
        assertThat(sheet.countedAt()).isEqualTo(NOW);
        assertThat(sheet.smallBelow()).isEqualTo(5);
        assertThat(sheet.tables()).hasSize(Topic.values().length);
        assertThat(sheet.sentences())
                .hasSize(3)
                .first()
                .isEqualTo(new SummarySentence(SummarySentence.Kind.RECEIVED, List.of(0L)));
    }

    @Test
    void refusesAYearToComeAndAYearBeforeTheFirstReception() {
        for (FiscalYear year : List.of(new FiscalYear(2025), new FiscalYear(2023))) {
            assertThatThrownBy(() -> reading().summary(year))
                    .isInstanceOfSatisfying(
                            Refused.class,
                            refused -> assertThat(refused.is(KernelReason.NOT_FOUND))
                                    .isTrue());
        }
    }
}
