package org.banso.floors;

import jakarta.annotation.Resource;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.concurrent.ThreadLocalRandom;
import javax.sql.DataSource;

/** Answers one row by its key, from the data source that Banso uses; the bench makes the table. */
@WebServlet("/row")
public class RowServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int ROWS = 100_000;

    @Resource(lookup = "java:/BansoDS")
    private transient DataSource dataSource;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement("SELECT text FROM bench_row WHERE id = ?")) {
            statement.setInt(1, ThreadLocalRandom.current().nextInt(1, ROWS + 1));
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                response.setContentType("text/plain;charset=UTF-8");
                response.getWriter().println(row.getString(1));
            }
        } catch (SQLException e) {
            throw new ServletException(e);
        }
    }
}
