package org.ordito.launcher;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;

/** Puts the portal on the server and waits until it says that it is well. */
final class Deployment {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final int TIMEOUT_MILLIS = 10_000;

    private final PayaraServer server;
    private final Home home;

    Deployment(PayaraServer server, Home home) {
        this.server = server;
        this.home = home;
    }

    void deploy(Path ear) throws IOException, InterruptedException {
        ServerLog log = new ServerLog(home.log("server"));
        ServerAdmin.Answer answer = server.deploy(ear);
        if (!answer.success()) {
            throw new LaunchFailure("The portal could not be deployed (" + log.cause().orElse(answer.message()) + "): see "
                    + home.logs() + ".");
        }
    }

    /** Waits for the portal's own word that it is ready. */
    void awaitHealth(URI portal) throws InterruptedException {
        URI health = portal.resolve("health/ready");
        if (!Wait.until(PATIENCE, server.process(), () -> isUp(health))) {
            throw new LaunchFailure("The portal does not become ready: see " + health + " and " + home.log("server") + ".");
        }
    }

    private static boolean isUp(URI health) {
        try {
            HttpURLConnection connection = (HttpURLConnection) health.toURL().openConnection();
            connection.setReadTimeout(TIMEOUT_MILLIS);
            connection.setConnectTimeout(TIMEOUT_MILLIS);
            return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException e) {
            return false;
        }
    }
}
