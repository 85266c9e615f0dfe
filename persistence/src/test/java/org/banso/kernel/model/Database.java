package org.banso.kernel.model;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A real PostgreSQL for the tests of entities and repositories: one per JVM, started at first use, migrated by the
 * migrations that ship, and read through the persistence unit that ships (only without JTA).
 *
 * <p>Use it as {@code @RegisterExtension final Database database = new Database();}. Each test gets an
 * {@link EntityManager} of its own in an open transaction, rolled back afterwards. What needs more than one
 * transaction (versions, two clerks at once) uses {@link #inTransaction} and finds the tables emptied for the next test.
 */
public final class Database implements BeforeEachCallback, AfterEachCallback {

    private static final Running RUNNING = new Running();

    private EntityManager entityManager;
    private boolean committed;

    @Override
    public void beforeEach(ExtensionContext context) {
        entityManager = RUNNING.factory().createEntityManager();
        entityManager.getTransaction().begin();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        if (entityManager.getTransaction().isActive()) {
            entityManager.getTransaction().rollback();
        }
        entityManager.close();
        if (committed) {
            RUNNING.empty();
            committed = false;
        }
    }

    /** This test's entity manager, in a transaction that is rolled back at the end of the test. */
    public EntityManager em() {
        return entityManager;
    }

    /** Writes what is pending and forgets it, so that the next read comes from the database. */
    public void flushAndClear() {
        entityManager.flush();
        entityManager.clear();
    }

    /** Runs in an entity manager and a transaction of its own, and commits. */
    public <T> T inTransaction(Function<EntityManager, T> work) {
        committed = true;
        try (EntityManager own = RUNNING.factory().createEntityManager()) {
            own.getTransaction().begin();
            try {
                T result = work.apply(own);
                own.getTransaction().commit();
                return result;
            } finally {
                if (own.getTransaction().isActive()) {
                    own.getTransaction().rollback();
                }
            }
        }
    }

    /** Runs in an entity manager and a transaction of its own, and commits. */
    public void doInTransaction(Consumer<EntityManager> work) {
        inTransaction(own -> {
            work.accept(own);
            return null;
        });
    }

    /** The same database for plain JDBC. */
    public DataSource dataSource() {
        return RUNNING.dataSource();
    }

    /** The one server of this JVM. */
    private static final class Running {

        private DataSource dataSource;
        private EntityManagerFactory factory;

        synchronized EntityManagerFactory factory() {
            if (factory == null) {
                dataSource = MigratedServer.newDatabase();
                remember(dataSource);
                factory = Persistence.createEntityManagerFactory(
                        "banso",
                        Map.of(
                                "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                                "jakarta.persistence.jtaDataSource", "",
                                "jakarta.persistence.nonJtaDataSource", dataSource,
                                "eclipselink.target-server", "None",
                                "eclipselink.logging.logger", "DefaultLogger",
                                "eclipselink.logging.level", "WARNING"));
            }
            return factory;
        }

        synchronized DataSource dataSource() {
            factory();
            return dataSource;
        }

        /** Puts aside the rows that the migrations brought, to bring them back after each emptying. */
        private static void remember(DataSource dataSource) {
            execute(dataSource, """
                    create schema brought;
                    do $$ declare t text; begin
                        for t in select tablename from pg_tables where schemaname = 'public' loop
                            execute format('create table brought.%I as table public.%I', t, t);
                        end loop;
                    end $$
                    """);
        }

        /**
         * Leaves the tables as the migrations leave them. Sequences go on, because the provider has numbers in hand;
         * as a replica the session is not held up by guards and foreign keys.
         */
        synchronized void empty() {
            execute(dataSource, """
                    begin;
                    set local session_replication_role = replica;
                    do $$ declare t text; c text; begin
                        for t in select tablename from pg_tables where schemaname = 'public' loop
                            execute format('delete from public.%I', t);
                        end loop;
                        for t in select tablename from pg_tables where schemaname = 'brought' loop
                            select string_agg(quote_ident(column_name), ', ') into c from information_schema.columns
                             where table_schema = 'public' and table_name = t and is_generated = 'NEVER';
                            execute format('insert into public.%I (%s) select %s from brought.%I', t, c, c, t);
                        end loop;
                    end $$;
                    commit
                    """);
            factory.getCache().evictAll();
        }

        private static void execute(DataSource dataSource, String sql) {
            try (Connection connection = dataSource.getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute(sql);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
