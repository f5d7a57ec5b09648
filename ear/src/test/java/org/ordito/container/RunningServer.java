package org.ordito.container;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.ordito.launcher.Ordito;
import org.ordito.launcher.Settings;
import org.ordito.launcher.TestHome;

/**
 * Starts database and server, without the portal, and tells Arquillian where they are; registered before Arquillian. It ends
 * with the last test of the run.
 */
public class RunningServer implements BeforeAllCallback {

    /** An identity broker that the portal knows of and nobody asks. */
    static final String BROKER = "https://broker.example/realms/city";

    private static final String EAR = "ordito.artifact.ear";

    @Override
    public void beforeAll(ExtensionContext context) throws Exception {
        // inside the server, where the same class is read again, there is nothing to start
        if (System.getProperty(EAR) != null) {
            context.getRoot().getStore(ExtensionContext.Namespace.create(RunningServer.class))
                    .getOrComputeIfAbsent(Server.class, key -> new Server(), Server.class);
        }
    }

    private static final class Server implements ExtensionContext.Store.CloseableResource {

        private final TestHome home = TestHome.named("container");
        private final Ordito ordito;

        Server() {
            ordito = home.start(path -> Ordito.startWithoutPortal(Settings.forTest(path, false)
                    .with("ordito.oidc.issuer", BROKER).with("ordito.oidc.audience", "ordito-api")));
            System.setProperty("test.server.adminPort", String.valueOf(ordito.adminPort()));
            System.setProperty("test.server.adminPassword", ordito.adminPassword());
            System.setProperty("test.server.httpPort", String.valueOf(ordito.url().getPort()));
        }

        @Override
        public void close() {
            try (home) {
                ordito.close();
            }
        }
    }
}
