package org.banso.audit.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.banso.kernel.model.Database;
import org.banso.kernel.model.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** That each question to the trail takes the index which it expects. Figures for a million entries stand in the README. */
class AuditPlanTest {

    private static final Instant NOW = Instant.parse("2024-06-03T01:00:00Z");

    @RegisterExtension
    final Database database = new Database();

    @BeforeEach
    void manyEntries() {
        for (String sql : new String[] {
            "set local session_replication_role = replica", """
            insert into audit_entry (id, at, uid, agency, action, look, kind, case_id, outcome, tx)
            select 1000000 + n, timestamptz '2023-06-03' + n * interval '26 minutes', 'zz-' || n % 40, 'MERKMAL',
                   'casefile.read', true, 'PAGE', n % 300, 'OK', n from generate_series(1, 20000) as n""", """
            insert into audit_change (id, at, uid, tx, act, table_name, row_key, case_id, column_name)
            select 1000000 + n, now(), 'zz', n, 'UPDATE', 'casefile_case', n % 300, n % 300, 'state'
              from generate_series(1, 20000) as n""", """
            insert into casefile_case (id, number, opened_on, state, subject_id, in_danger, version)
            values (7, 'R6-0007', '2024-04-01', 'SCREENED', 5, false, 1)""", "analyze audit_entry", "analyze audit_change"
        }) {
            database.em().createNativeQuery(sql).executeUpdate();
        }
    }

    @Test
    void theReportOfACaseIsReadByTheCase() {
        assertThat(Statements.planOf(
                        database.em(),
                        () -> new Looks(database.em())
                                .report(7, LocalDate.of(2024, 1, 1), LocalDate.of(2024, 6, 3), NOW)))
                .contains("audit_entry_by_case");
    }

    @Test
    void theChangesOfACaseAreReadByTheCaseAndTheirEntriesByTheTransaction() {
        assertThat(Statements.planOf(database.em(), () -> new Changes(database.em()).ofCase(7, Long.MAX_VALUE)))
                .contains("audit_change_by_case")
                .contains("audit_entry_by_transaction");
    }
}
