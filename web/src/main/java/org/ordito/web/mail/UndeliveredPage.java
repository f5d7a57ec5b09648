package org.ordito.web.mail;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.ordito.notifications.OutboxMessage;
import org.ordito.notifications.UndeliveredDesk;
import org.ordito.people.Actor;
import org.ordito.platform.Slice;
import org.ordito.web.text.PageText;

/** What no mail server took for days, and the button that has it tried again. */
@Named
@RequestScoped
public class UndeliveredPage {

    static final String PAGE = "/app/mail/undelivered.xhtml";

    @Inject
    private Actor actor;

    @Inject
    private UndeliveredDesk desk;

    @Inject
    private PageText text;

    @Inject
    @Param(name = "after")
    private String after;

    private Slice<OutboxMessage> messages;

    public Slice<OutboxMessage> getMessages() {
        if (messages == null) {
            messages = desk.givenUp(actor, after);
        }
        return messages;
    }

    /** How many there are in all. */
    public long getCount() {
        return desk.countGivenUp(actor);
    }

    public void tryAgain() throws IOException {
        Messages.addFlashGlobalInfo(text.of("mail.page.trying", desk.tryAgain(actor)));
        Faces.redirect(PAGE);
    }

    public String getNextAddress() {
        return getMessages().next() == null ? null : PAGE + "?after=" + getMessages().next();
    }
}
