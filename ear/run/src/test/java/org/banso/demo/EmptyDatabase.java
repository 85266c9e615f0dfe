package org.banso.demo;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;

/** A PostgreSQL for this JVM's tests, and on it as many migrated databases with nothing in them as are asked for. */
final class EmptyDatabase {

    private static EmbeddedPostgres server;
    private static int databases;

    private final DataSource dataSource;

    private EmptyDatabase(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    static synchronized EmptyDatabase create() throws IOException, SQLException {
        if (server == null) {
            server = EmbeddedPostgres.builder()
                    .setLocaleConfig("encoding", "UTF8")
                    .setLocaleConfig("locale-provider", "icu")
                    .setLocaleConfig("icu-locale", "ja-JP")
                    .setLocaleConfig("locale", "C.UTF-8")
                    .setServerConfig("timezone", "Asia/Tokyo")
                    .start();
        }
        String name = "ward" + ++databases;
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        }
        PGSimpleDataSource dataSource = new PGSimpleDataSource();
        dataSource.setURL(server.getJdbcUrl("postgres", name));
        Flyway.configure().dataSource(dataSource).load().migrate();
        return new EmptyDatabase(dataSource);
    }

    DataSource dataSource() {
        return dataSource;
    }

    /** The first column of every row. */
    List<Object> column(String query) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(query)) {
            List<Object> column = new ArrayList<>();
            while (found.next()) {
                column.add(found.getObject(1));
            }
            return column;
        }
    }

    long number(String query) throws SQLException {
        return ((Number) column(query).get(0)).longValue();
    }
}
