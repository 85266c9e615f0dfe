package org.banso.kernel.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What holds for the tables of every room. */
class SchemaTest {

    /** As every {@code @SequenceGenerator} of the house says. */
    private static final int ALLOCATION = 50;

    @RegisterExtension
    final Database database = new Database();

    @Test
    void everySequenceBeginsWithAWholeAllocation() {
        List<?> wrong = database.em()
                .createNativeQuery("""
                        select sequencename from pg_sequences
                         where schemaname = current_schema()
                           and (increment_by <> ?allocation or start_value <> ?allocation)
                        """)
                .setParameter("allocation", ALLOCATION)
                .getResultList();

        assertThat(wrong)
                .as("the provider counts back from the value that it gets: say start 50 increment 50")
                .isEmpty();
    }

    @Test
    void everyMomentKnowsItsTimeZone() {
        List<?> wrong = database.em().createNativeQuery("""
                        select table_name || '.' || column_name from information_schema.columns
                         where table_schema = current_schema()
                           and data_type in ('timestamp without time zone', 'time with time zone')
                           and table_name <> 'flyway_schema_history'
                        """).getResultList();

        assertThat(wrong).isEmpty();
    }

    @Test
    void noTemporaryTableStandsBeforeARealOneInAFunctionWithItsOwnersRights() {
        List<?> wrong = database.em().createNativeQuery("""
                        select p.proname from pg_proc p
                         where p.pronamespace = current_schema()::regnamespace and p.prosecdef
                           and not coalesce('search_path=public, pg_temp' = any (p.proconfig), false)
                        """).getResultList();

        assertThat(wrong).as("say set search_path = public, pg_temp").isEmpty();
    }

    @Test
    void everyTableStandsUnderItsRoomsName() {
        List<?> wrong = database.em().createNativeQuery("""
                        select table_name from information_schema.tables
                         where table_schema = current_schema()
                           and table_name <> 'flyway_schema_history'
                           and split_part(table_name, '_', 1) not in
                               ('policy', 'directory', 'access', 'audit', 'draft', 'session', 'person', 'casefile', 'reception',
                                'assessment', 'plan', 'support', 'programme', 'handover', 'calendar', 'meeting',
                                'figure', 'indicator', 'edition', 'roadmap', 'council', 'survey', 'notice',
                                'disclosure', 'retention', 'transfer', 'family', 'pin', 'attachment')
                        """).getResultList();

        assertThat(wrong).isEmpty();
    }
}
