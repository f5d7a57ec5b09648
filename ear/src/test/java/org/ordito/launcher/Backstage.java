package org.ordito.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;

/** What a measurement needs of a running Ordito and nobody else gets: the database as its owner, and a second application beside the portal. */
public final class Backstage {

    private final Ordito ordito;

    public Backstage(Ordito ordito) {
        this.ordito = ordito;
    }

    /** JDBC address of the database, with the options that the portal uses. */
    public String databaseUrl() {
        return ordito.database().url();
    }

    public String databaseOwner() {
        return ordito.database().owner().user();
    }

    public String databasePassword() {
        return ordito.database().owner().password();
    }

    /** Opens a connection as the owner of the tables; the caller closes it. */
    public Connection connect() throws SQLException {
        return ordito.database().connectAsOwner();
    }

    /** Deploys an archive on the portal's server. @param context where it answers, such as {@code /bench} */
    public void deploy(Path war, String context) throws IOException, InterruptedException {
        ServerAdmin.Answer answer = new ServerAdmin(ordito.adminPort(), ordito.adminPassword())
                .command("deploy", Map.of("DEFAULT", war.toString(), "contextroot", context, "name", context.substring(1)));
        if (!answer.success()) {
            throw new LaunchFailure(war.getFileName() + " could not be deployed: " + answer.message());
        }
    }
}
