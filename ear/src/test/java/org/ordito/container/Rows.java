package org.ordito.container;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/**
 * What is in the database, in the transaction under way or else for everybody to see, with the portal's own rights. It is read on the persistence context's
 * connection: after a job that was run here the server's pool may take a connection of its own for part of the engine's last transaction, and lose what is written on it.
 */
@ApplicationScoped
@Transactional
public class Rows {

    @Inject
    private EntityManager entityManager;

    /** How many rows of a table meet a condition that has one placeholder. */
    public long count(String table, String condition, Object value) {
        return number("SELECT COUNT(*) FROM " + table + " WHERE " + condition, value);
    }

    /** The one number that this query answers; 0 when it answers no row. */
    public long number(String query, Object... values) {
        try (PreparedStatement statement = prepare(query, values); ResultSet rows = statement.executeQuery()) {
            return rows.next() ? rows.getLong(1) : 0;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The first column of every row that this query answers, null as it is. */
    public List<String> texts(String query, Object... values) {
        List<String> texts = new ArrayList<>();
        try (PreparedStatement statement = prepare(query, values); ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return texts;
    }

    /** Changes rows. */
    public int change(String statement, Object... values) throws SQLException {
        try (PreparedStatement prepared = prepare(statement, values)) {
            return prepared.executeUpdate();
        }
    }

    /** An instant as the database keeps it. */
    static String utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC).toString().replace('T', ' ');
    }

    private PreparedStatement prepare(String sql, Object... values) throws SQLException {
        PreparedStatement statement = entityManager.unwrap(Connection.class).prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }
}
