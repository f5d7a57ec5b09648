package org.ordito.container;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import javax.sql.DataSource;

/** What is in the database for everybody to see: read on the portal's own connections, with its own rights. */
@ApplicationScoped
public class Rows {

    @Resource(lookup = "jdbc/ordito")
    private DataSource dataSource;

    /** How many rows of a table meet a condition that has one placeholder. */
    public long count(String table, String condition, Object value) {
        return number("SELECT COUNT(*) FROM " + table + " WHERE " + condition, value);
    }

    /** The one number that this query answers; 0 when it answers no row. */
    public long number(String query, Object... values) {
        try (Connection connection = dataSource.getConnection(); PreparedStatement statement = prepare(connection, query, values);
             ResultSet rows = statement.executeQuery()) {
            return rows.next() ? rows.getLong(1) : 0;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Changes rows, in a transaction of its own. */
    public int change(String statement, Object... values) throws SQLException {
        try (Connection connection = dataSource.getConnection(); PreparedStatement prepared = prepare(connection, statement, values)) {
            return prepared.executeUpdate();
        }
    }

    /** An instant as the database keeps it. */
    static String utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC).toString().replace('T', ' ');
    }

    private static PreparedStatement prepare(Connection connection, String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }
}
