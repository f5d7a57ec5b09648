package org.ordito.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The database, as the owner of its tables: counts rows, and multiplies some of them into many. */
final class Tables implements AutoCloseable {

    private static final String COLUMNS = "SELECT column_name FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = ?";

    private final Connection connection;

    Tables(Connection connection) {
        this.connection = connection;
    }

    long number(String query, Object... values) throws SQLException {
        List<String> answer = texts(query, values);
        return answer.isEmpty() || answer.get(0) == null ? 0 : Long.parseLong(answer.get(0));
    }

    String text(String query, Object... values) throws SQLException {
        return texts(query, values).get(0);
    }

    /** The first column of every row. */
    List<String> texts(String query, Object... values) throws SQLException {
        try (PreparedStatement statement = prepared(query, values); ResultSet rows = statement.executeQuery()) {
            List<String> texts = new ArrayList<>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        }
    }

    /** How many statements the database has been asked so far, by whomever. */
    long questions() throws SQLException {
        return status("QUESTIONS");
    }

    /** What the database counts of itself. */
    long status(String name) throws SQLException {
        return number("SELECT variable_value FROM information_schema.global_status WHERE variable_name = ?", name);
    }

    int change(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = prepared(sql, values)) {
            return statement.executeUpdate();
        }
    }

    private PreparedStatement prepared(String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }

    /**
     * Copies rows of a table into the same table.
     *
     * @param from    the rest of the query, in which the table is called {@code t}
     * @param changed SQL expressions for columns that must differ; what the table gives or computes itself is left to it
     */
    int copy(String table, String from, Map<String, String> changed) throws SQLException {
        List<String> columns = written(table);
        List<String> given = texts(COLUMNS + " AND extra LIKE '%auto_increment%'", table);
        columns.removeIf(column -> given.contains(column) && !changed.containsKey(column));
        String values = columns.stream().map(column -> changed.getOrDefault(column, "t.`" + column + "`")).collect(Collectors.joining(", "));
        return change("INSERT INTO " + table + " (" + names(columns) + ") SELECT " + values + " FROM " + from);
    }

    /** Puts rows back as they were. @param from a table that was made of this one */
    void fill(String table, String from) throws SQLException {
        String names = names(written(table));
        change("INSERT INTO " + table + " (" + names + ") SELECT " + names + " FROM " + from);
    }

    /** The columns of a table but those that it computes. */
    private List<String> written(String table) throws SQLException {
        return texts(COLUMNS + " AND COALESCE(generation_expression, '') = '' ORDER BY ordinal_position", table);
    }

    private static String names(List<String> columns) {
        return columns.stream().map(column -> "`" + column + "`").collect(Collectors.joining(", "));
    }

    /** Does not check what the copies refer to: they are made consistent, and checking each would take most of the time. */
    void trust() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET SESSION foreign_key_checks = 0, unique_checks = 0");
        }
    }

    /** Lets the database look again at how its rows are spread. */
    void analyze(List<String> tables) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("ANALYZE TABLE " + String.join(", ", tables));
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
