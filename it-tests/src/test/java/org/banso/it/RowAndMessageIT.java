package org.banso.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import jakarta.annotation.Resource;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSContext;
import jakarta.jms.Queue;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A row in the database and a message to a centre are one thing: both, or neither. */
@ExtendWith(Stack.class)
@ArquillianTest
class RowAndMessageIT {

    private static final long A_MOMENT = 500;

    @Resource(lookup = "java:/BansoDS")
    private DataSource dataSource;

    @Resource(lookup = "java:/BansoMigrationDS")
    private DataSource outsideTransactions;

    @Resource(lookup = "java:/JmsXA")
    private ConnectionFactory broker;

    @Resource(lookup = "java:/ConnectionFactory")
    private ConnectionFactory brokerOutsideTransactions;

    @Resource(lookup = "java:/jms/queue/BansoChildGuidance")
    private Queue queue;

    @Resource(lookup = "java:comp/UserTransaction")
    private UserTransaction transaction;

    @Deployment
    static WebArchive war() {
        return Inside.war(RowAndMessageIT.class);
    }

    @BeforeEach
    void makeATable() throws SQLException {
        execute(outsideTransactions, "CREATE TABLE it_row (n integer)");
        execute(outsideTransactions, "GRANT INSERT ON it_row TO banso");
    }

    @AfterEach
    void dropTheTable() throws SQLException {
        execute(outsideTransactions, "DROP TABLE it_row");
    }

    @Test
    void bothAreThereAfterACommit() throws Exception {
        transaction.begin();
        writeBoth();
        transaction.commit();
        assertEquals(1, rows());
        assertEquals("{}", receive());
    }

    @Test
    void neitherIsThereAfterARollback() throws Exception {
        transaction.begin();
        writeBoth();
        transaction.rollback();
        assertEquals(0, rows());
        assertNull(receive());
    }

    private void writeBoth() throws SQLException {
        execute(dataSource, "INSERT INTO it_row VALUES (1)");
        try (JMSContext context = broker.createContext()) {
            context.createProducer().send(queue, "{}");
        }
    }

    private int rows() throws SQLException {
        try (Connection connection = outsideTransactions.getConnection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("SELECT count(*) FROM it_row")) {
            result.next();
            return result.getInt(1);
        }
    }

    private String receive() {
        try (JMSContext context = brokerOutsideTransactions.createContext()) {
            return context.createConsumer(queue).receiveBody(String.class, A_MOMENT);
        }
    }

    private static void execute(DataSource source, String sql) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
