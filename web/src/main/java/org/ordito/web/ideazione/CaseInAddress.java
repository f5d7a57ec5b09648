package org.ordito.web.ideazione;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.ordito.platform.NotFound;
import org.ordito.web.text.PageText;

/**
 * The case that a page is about, by the number in its address: of an application, a claim, a report or an integration, or the slug
 * of a call.
 */
@RequestScoped
public class CaseInAddress {

    @Inject
    private PageText text;

    @Inject
    @Param(name = "number")
    private String number;

    /** @throws NotFound when the address has none */
    public String number() {
        if (number == null) {
            throw new NotFound("number");
        }
        return number;
    }

    /**
     * Ends an action: back to a page of this case, with a message.
     *
     * @param page    its file in {@code /app/ideazione/}, without ending
     * @param message key of a text whose argument is the number
     */
    public void leave(String page, String message) throws IOException {
        Messages.addFlashGlobalInfo(text.of(message, number()));
        Faces.redirect("/app/ideazione/" + page + ".xhtml?number=" + number());
    }

    /** Ends an action after which nothing waits here: to the work list, with a message as above. */
    public void leaveToDesk(String message) throws IOException {
        Messages.addFlashGlobalInfo(text.of(message, number()));
        Faces.redirect("/scrivania");
    }
}
