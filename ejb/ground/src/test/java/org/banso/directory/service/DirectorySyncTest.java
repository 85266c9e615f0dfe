package org.banso.directory.service;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.transaction.Status;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import javax.naming.CommunicationException;
import javax.naming.NamingException;
import org.banso.directory.model.Acting;
import org.banso.directory.model.Agency;
import org.banso.directory.model.DirectoryPerson;
import org.banso.directory.model.ReadingLine;
import org.banso.directory.model.Readings;
import org.banso.directory.model.Role;
import org.banso.directory.model.Roll;
import org.banso.directory.model.Staff;
import org.banso.kernel.model.Database;
import org.banso.kernel.model.Tokyo;
import org.banso.policy.service.Surroundings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class DirectorySyncTest {

    private static final DirectoryPerson KANA =
            new DirectoryPerson("zz-kana", "仮名 春子", "カメイ ハルコ", Agency.PLAT_HOME, Set.of(), Set.of(Role.CASEWORKER));

    @RegisterExtension
    final Database database = new Database();

    private final SaidDirectory directory = new SaidDirectory();
    private Roll roll;
    private DirectorySync sync;

    @BeforeEach
    void open() {
        roll = new Roll(database.em());
        sync = new DirectorySync(
                directory,
                roll,
                new Readings(database.em()),
                new Acting(database.em()),
                Clock.fixed(Instant.EPOCH, Tokyo.ZONE),
                new CountedTransaction());
    }

    @Test
    void theRollFollowsTheDirectory() {
        directory.answer = List.of(KANA);
        sync.sync();
        database.flushAndClear();

        assertThat(roll.active()).extracting(Staff::uid).containsExactly("zz-kana");
    }

    @Test
    void whatWasReadLastIsKnownAndASilenceIsNoReading() {
        directory.answer = List.of(KANA);
        sync.sync();
        sync.sync();
        directory.answer = null;
        sync.sync();
        database.flushAndClear();

        assertThat(new Readings(database.em()).last()).contains(new ReadingLine(Instant.EPOCH, 1, 0, 0));
    }

    @Test
    void aDirectoryThatDoesNotAnswerLeavesTheRollAsItWas() {
        directory.answer = List.of(KANA);
        sync.sync();
        directory.answer = null;
        sync.sync();
        database.flushAndClear();

        assertThat(roll.active()).extracting(Staff::uid).containsExactly("zz-kana");
    }

    @Test
    void aDirectoryThatNamesNobodyLeavesTheRollAsItWas() {
        directory.answer = List.of(KANA);
        sync.sync();
        directory.answer = List.of();
        sync.sync();
        database.flushAndClear();

        assertThat(roll.active()).extracting(Staff::uid).containsExactly("zz-kana");
    }

    /** Answers what the test says; null is silence. */
    private static final class SaidDirectory extends LdapDirectory {

        private List<DirectoryPerson> answer = List.of();

        SaidDirectory() {
            super(
                    LdapPlace.of(new Surroundings(
                            Map.of(
                                    "BANSO_LDAP_URL", "ldap://127.0.0.1:1",
                                    "BANSO_LDAP_BIND_DN", "cn=nobody",
                                    "BANSO_LDAP_BIND_PASSWORD", "nothing",
                                    "BANSO_LDAP_PEOPLE", "ou=people",
                                    "BANSO_LDAP_GROUPS", "ou=groups"),
                            new Properties())),
                    Duration.ofSeconds(1));
        }

        @Override
        public List<DirectoryPerson> people() throws NamingException {
            if (answer == null) {
                throw new CommunicationException("silence");
            }
            return answer;
        }
    }

    /** The test's own transaction is open already; this one only insists on being begun and ended in order. */
    private static final class CountedTransaction implements UserTransaction {

        private int status = Status.STATUS_NO_TRANSACTION;

        @Override
        public void begin() {
            move(Status.STATUS_NO_TRANSACTION, Status.STATUS_ACTIVE);
        }

        @Override
        public void commit() {
            move(Status.STATUS_ACTIVE, Status.STATUS_NO_TRANSACTION);
        }

        @Override
        public void rollback() {
            move(Status.STATUS_ACTIVE, Status.STATUS_NO_TRANSACTION);
        }

        @Override
        public void setRollbackOnly() {
            throw new UnsupportedOperationException();
        }

        @Override
        public int getStatus() {
            return status;
        }

        @Override
        public void setTransactionTimeout(int seconds) {
            throw new UnsupportedOperationException();
        }

        private void move(int from, int to) {
            if (status != from) {
                throw new IllegalStateException("status " + status);
            }
            status = to;
        }
    }
}
