package org.ordito.launcher;

import com.mysql.cj.jdbc.Driver;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;

/**
 * Where the database is and who uses it.
 *
 * @param url JDBC address with every option we rely on
 * @param application who reads and writes rows
 * @param owner who makes and changes tables
 */
record DatabaseAccess(String url, Account application, Account owner) {

    /** A user of the database. */
    record Account(String user, String password) {
    }

    /** Adds the options we rely on to an address, leaving alone those it already has. */
    static DatabaseAccess of(String url, Account application, Account owner) {
        Map<String, String> options = new LinkedHashMap<>();
        // the engine looks for its tables by name: without this it finds those of any other schema
        options.put("nullCatalogMeansCurrent", "true");
        // instants are kept in UTC, so that the hour repeated in October is not ambiguous
        options.put("connectionTimeZone", "UTC");
        options.put("forceConnectionTimeZoneToSession", "true");
        options.put("characterEncoding", "UTF-8");
        options.put("rewriteBatchedStatements", "true");
        options.put("cachePrepStmts", "true");
        // the driver keeps 25 statements of at most 256 characters, and reads all others letter by letter each time
        options.put("prepStmtCacheSize", "500");
        options.put("prepStmtCacheSqlLimit", "8192");
        // nobody changes these behind its back: otherwise it asks before each batch whether it may write
        options.put("useLocalSessionState", "true");
        options.put("elideSetAutoCommits", "true");
        // whoever opens a statement closes it; the driver's own list is copied whole for each
        options.put("dontTrackOpenResources", "true");
        options.put("connectTimeout", "10000");
        // the server's own key store has a password that the driver does not know: with it no encrypted connection opens
        options.put("fallbackToSystemKeyStore", "false");
        StringBuilder complete = new StringBuilder(url);
        options.forEach((name, value) -> {
            if (!url.contains(name + "=")) {
                complete.append(complete.indexOf("?") < 0 ? '?' : '&').append(name).append('=').append(value);
            }
        });
        return new DatabaseAccess(complete.toString(), application, owner);
    }

    /** Opens a connection as the owner; the caller closes it. */
    Connection connectAsOwner() throws SQLException {
        Properties login = new Properties();
        login.setProperty("user", owner.user());
        login.setProperty("password", owner.password());
        return new Driver().connect(url, login);
    }

    /** Throws {@link LaunchFailure} if nobody answers at the address or the user is refused. */
    void check() {
        try (Connection connection = connectAsOwner()) {
            connection.getMetaData().getDatabaseProductVersion();
        } catch (SQLException e) {
            String address = url.replaceAll("\\?.*", "");
            throw new LaunchFailure("The database at " + address + " cannot be used as " + owner.user()
                    + ": check ORDITO_DB_URL, ORDITO_DB_USER and ORDITO_DB_PASSWORD.", e);
        }
    }
}
