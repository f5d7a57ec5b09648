package org.ordito.web.trame.visits;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.ordito.platform.NotFound;
import org.ordito.web.text.PageText;

/** The slug or the number that an office page of the appointments with the public is about. */
@RequestScoped
public class VisitInAddress {

    @Inject
    private PageText text;

    @Inject
    @Param(name = "number")
    private String number;

    /** @throws NotFound when the address has none */
    String number() {
        if (number == null) {
            throw new NotFound("number");
        }
        return number;
    }

    /** Ends an action: to a page of the lab's office, {@code /app/trame/<page>.xhtml}, with a message. */
    void leave(String page, String about, String message, Object... arguments) throws IOException {
        Messages.addFlashGlobalInfo(text.of(message, arguments));
        Faces.redirect("/app/trame/" + page + ".xhtml?number=" + about);
    }
}
