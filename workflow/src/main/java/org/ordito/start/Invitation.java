package org.ordito.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ordito.accounts.FirstAdministratorDesk;
import org.ordito.people.Actor;
import org.ordito.platform.Settings;

/** Tells whoever started a portal without people how to become its administrator, on the console of the launcher. */
@ApplicationScoped
public class Invitation {

    @Inject
    private FirstAdministratorDesk desk;

    void write() {
        desk.invite(Actor.SYSTEM).ifPresent(code ->
                tell("First administrator: http://127.0.0.1:" + Settings.port() + "/primo-accesso?codice=" + code + "\n"));
    }

    private static void tell(String line) {
        Path notice = Settings.home().resolve("run/notice.txt");
        try {
            Files.createDirectories(notice.getParent());
            Files.writeString(notice, line);
        } catch (IOException e) {
            throw new UncheckedIOException("The link for the first administrator could not be written to " + notice, e);
        }
    }
}
