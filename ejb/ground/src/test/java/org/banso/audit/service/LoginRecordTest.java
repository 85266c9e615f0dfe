package org.banso.audit.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.banso.audit.model.AuditChain;
import org.banso.directory.model.Agency;
import org.banso.directory.model.DirectoryPerson;
import org.banso.directory.model.Role;
import org.banso.directory.model.Roll;
import org.banso.kernel.model.Database;
import org.banso.kernel.model.Tokyo;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class LoginRecordTest {

    private static final Instant NOW = Instant.parse("2024-06-03T01:00:00Z");

    @RegisterExtension
    final Database database = new Database();

    private LoginRecord record;

    @BeforeEach
    void oneOnTheRoll() {
        Roll roll = new Roll(database.em());
        roll.follow(List.of(new DirectoryPerson(
                "zz-kana", "仮名 春子", "カメイ ハルコ", Agency.MERKMAL, Set.of(), Set.of(Role.PSYCHOLOGIST))));
        database.flushAndClear();
        record = new LoginRecord(new AuditChain(database.em()), roll, Clock.fixed(NOW, Tokyo.ZONE));
    }

    @Test
    void whoCameAndWentIsWrittenDownWithTheirAgency() {
        record.came("zz-kana");
        record.went("zz-kana");

        assertThat(written())
                .containsExactly("zz-kana MERKMAL directory.login OK null", "zz-kana MERKMAL directory.logout OK null");
    }

    @Test
    void whoWasNotLetInIsWrittenDownOnlyWhenThereIsSuchAPerson() {
        record.wasNotLetIn("zz-kana");
        record.wasNotLetIn("hunter2, typed into the wrong field");

        assertThat(written())
                .containsExactly(
                        "zz-kana MERKMAL directory.login REFUSED directory.CREDENTIALS",
                        "- null directory.login REFUSED directory.CREDENTIALS");
    }

    @Test
    void whoAskedForAnotherRolesDeedIsWrittenDown() {
        record.wasNotAllowed("zz-kana");

        assertThat(written()).containsExactly("zz-kana MERKMAL access.role REFUSED access.NOT_YOUR_ROLE");
    }

    private List<String> written() {
        List<?> rows = database.em().createNativeQuery("""
                        select uid || ' ' || coalesce(agency, 'null') || ' ' || action || ' ' || outcome || ' '
                               || coalesce(reason, 'null')
                          from audit_entry order by id
                        """).getResultList();
        return rows.stream().map(String::valueOf).toList();
    }
}
