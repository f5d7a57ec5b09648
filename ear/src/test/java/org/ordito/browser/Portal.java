package org.ordito.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import java.net.URI;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.ordito.bench.Passwords;
import org.ordito.launcher.Backstage;
import org.ordito.launcher.Ordito;
import org.ordito.launcher.Settings;
import org.ordito.launcher.TestHome;

/** A portal with its demonstration, an identity broker and one browser: started for the first test that asks for them, stopped after the last. */
final class Portal implements ExtensionContext.Store.CloseableResource {

    /** The address of a portal that runs already, for whoever writes these tests. */
    private static final String RUNNING = "test.portal";

    private static final String HOME = "browser";

    /** Hands the one portal to tests that have it as a parameter, and closes their windows after each: hundreds would fill the memory. */
    static class Extension implements ParameterResolver, AfterEachCallback {

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == Portal.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return store(context).getOrComputeIfAbsent(HOME, Portal::new, Portal.class);
        }

        @Override
        public void afterEach(ExtensionContext context) {
            Portal portal = store(context).get(HOME, Portal.class);
            if (portal != null) {
                portal.chromium.closeWindows();
            }
        }

        private static ExtensionContext.Store store(ExtensionContext context) {
            return context.getRoot().getStore(ExtensionContext.Namespace.create(Portal.class));
        }
    }

    /** Hands it to tests that move its clock: they come last ({@link ClockMoversLast}), for what is open today is closed afterwards. */
    static final class MovingClock extends Extension {
    }

    private final Chromium chromium = new Chromium();
    private final Inspection inspection = new Inspection();
    private final Broker broker = new Broker();
    private final TestHome home;
    private final Ordito ordito;
    private final URI url;

    private Portal(String name) {
        String running = System.getProperty(RUNNING);
        home = running == null ? TestHome.named(name) : null;
        ordito = running == null ? home.start(path -> Ordito.start(Settings.forTest(path, true)
                .with("ordito.oidc.issuer", broker.issuer()).with("ordito.oidc.audience", Broker.AUDIENCE))) : null;
        url = running == null ? ordito.url() : URI.create(running);
        if (running == null) {
            makeSigningInQuick();
        }
    }

    /** Checking a password is slow on purpose, and slower still in a server that compiles little: here people sign in hundreds of times. */
    private void makeSigningInQuick() {
        try (Connection connection = database();
                PreparedStatement update = connection.prepareStatement("UPDATE person SET password_hash = ? WHERE password_hash IS NOT NULL")) {
            update.setString(1, Passwords.cheap("ordito"));
            assertThat(update.executeUpdate()).as("people of the demonstration").isPositive();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** With a slash at its end. */
    URI url() {
        return url;
    }

    /** Whose tokens it takes; a portal that ran already knows nothing of it. */
    Broker broker() {
        return broker;
    }

    /** Its database, to lay there what a test has to find in a certain state; the caller closes it. */
    Connection database() throws SQLException {
        return new Backstage(ordito).connect();
    }

    /** The first column of what a query finds there. */
    List<String> rows(String query) {
        try (Connection connection = database(); Statement statement = connection.createStatement(); ResultSet found = statement.executeQuery(query)) {
            List<String> rows = new ArrayList<>();
            while (found.next()) {
                rows.add(found.getString(1));
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
    }

    /** Takes an application for one that came on paper, and as it was afterwards. */
    void onPaper(String number, Runnable work) {
        arrival(number, "arrival_channel = 'PEC', arrival_protocol = 'PROVA/1', arrival_protocol_day = CURRENT_DATE");
        try {
            work.run();
        } finally {
            arrival(number, "arrival_channel = NULL, arrival_protocol = NULL, arrival_protocol_day = NULL");
        }
    }

    private void arrival(String number, String columns) {
        try (Connection connection = database();
                PreparedStatement update = connection.prepareStatement("UPDATE idea_application SET " + columns + " WHERE number = ?")) {
            update.setString(1, number);
            assertThat(update.executeUpdate()).as(number).isEqualTo(1);
        } catch (SQLException e) {
            throw new IllegalStateException(number, e);
        }
    }

    /** What was found wrong on the pages that were met. */
    Inspection inspection() {
        return inspection;
    }

    /** A window in which nobody is signed in. @param width in pixels */
    BrowserContext window(int width) {
        return chromium.window(url.toString(), width);
    }

    @Override
    public void close() {
        chromium.close();
        broker.close();
        if (ordito != null) {
            try (home) {
                ordito.close();
            }
        }
    }
}
