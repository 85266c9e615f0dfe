package org.banso.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.banso.run.BansoStack;

/** 1,000,000 people and 300,000 cases beside the demonstration's, the same ones each time ({@code million.sql}). */
final class MillionWard {

    private MillionWard() {}

    /** Fills the database of a fresh demonstration; seconds that it took. */
    static long load(DataSource owner) throws SQLException, IOException {
        long began = System.nanoTime();
        try (Connection connection = owner.getConnection();
                Statement statement = connection.createStatement();
                InputStream script = MillionWard.class.getResourceAsStream("million.sql")) {
            connection.setAutoCommit(false);
            statement.execute(new String(script.readAllBytes(), StandardCharsets.UTF_8));
            connection.commit();
            connection.setAutoCommit(true);
            statement.execute("vacuum (analyze) person_person, casefile_case, casefile_participant, casefile_danger,"
                    + " casefile_consent, casefile_story, access_standing, access_bar, support_task");
        }
        return TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - began);
    }

    /** As the application's user, who owns nothing; each transaction says who acts. */
    static Connection asApplication(BansoStack stack) throws SQLException {
        Connection connection = DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + stack.ports().database() + "/banso", "banso", "demo-database");
        connection.setAutoCommit(false);
        return connection;
    }

    static void act(Connection connection, String uid) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select access_act(?)")) {
            statement.setString(1, uid);
            statement.execute();
        }
    }

    /** The first column of each row. */
    static List<String> rows(Connection connection, String query) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }
}
