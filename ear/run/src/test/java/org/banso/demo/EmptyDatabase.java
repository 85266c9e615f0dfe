package org.banso.demo;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.banso.kernel.model.MigratedServer;

/** A migrated database with nothing in it, and as many as are asked for. */
final class EmptyDatabase {

    private final DataSource dataSource;

    private EmptyDatabase(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    static EmptyDatabase create() {
        return new EmptyDatabase(MigratedServer.newDatabase());
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
