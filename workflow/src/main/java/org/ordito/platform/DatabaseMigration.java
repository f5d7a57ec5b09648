package org.ordito.platform;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings our tables to the newest version at every start, then lets the portal's own user use them. */
@ApplicationScoped
public class DatabaseMigration {

    private static final Set<String> APPEND_ONLY = Set.of("audit_event", "protocol_entry", "protocol_cancellation", "protocol_daily_register");

    @Resource(lookup = "jdbc/ordito-owner")
    private DataSource owner;

    @Resource(lookup = "jdbc/ordito")
    private DataSource portal;

    /** Runs the migrations that this database has not seen. Never drops anything. */
    public void migrateOurTables() {
        Flyway.configure(DatabaseMigration.class.getClassLoader())
                .dataSource(owner)
                .locations("classpath:db/migration")
                .baselineOnMigrate(true).baselineVersion("0")
                .cleanDisabled(true)
                .load()
                .migrate();
    }

    /** Grants the portal's user each table, our own and the engine's; audit trail and protocol register only to be read and added to. */
    public void grantTables() {
        try (Connection connection = owner.getConnection(); Statement statement = connection.createStatement()) {
            String user = portalUser();
            if (user.equals(userOf(connection))) {
                return;
            }
            for (String table : tables(statement)) {
                String rights = APPEND_ONLY.contains(table.toLowerCase(Locale.ROOT)) ? "SELECT, INSERT" : "SELECT, INSERT, UPDATE, DELETE";
                statement.execute("GRANT " + rights + " ON `" + table + "` TO " + user);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The portal's database user could not be granted its tables", e);
        }
    }

    private static List<String> tables(Statement statement) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(
                "SELECT table_name FROM information_schema.tables WHERE table_schema = DATABASE()")) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        return tables;
    }

    private String portalUser() throws SQLException {
        try (Connection connection = portal.getConnection()) {
            return userOf(connection);
        }
    }

    private static String userOf(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
             ResultSet row = statement.executeQuery("SELECT CURRENT_USER()")) {
            row.next();
            String[] account = row.getString(1).split("@", 2);
            return "'" + account[0] + "'@'" + account[1] + "'";
        }
    }
}
