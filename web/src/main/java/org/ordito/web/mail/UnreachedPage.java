package org.ordito.web.mail;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.ordito.ideazione.unreached.UnreachedDesk;
import org.ordito.ideazione.unreached.UnreachedMessage;
import org.ordito.notifications.OtherMeans;
import org.ordito.people.Actor;
import org.ordito.platform.Slice;
import org.ordito.web.text.PageText;

/** Who has no e-mail address and is to be told something by other means, and who is to be given a letter. */
@Named
@RequestScoped
public class UnreachedPage {

    private static final String PAGE = "/app/mail/unreached.xhtml";

    @Inject
    private Actor actor;

    @Inject
    private UnreachedDesk desk;

    @Inject
    private PageText text;

    @Inject
    @Param(name = "after")
    private String after;

    private Slice<UnreachedMessage> waiting;
    private OtherMeans how;

    public List<UnreachedMessage> getWaiting() {
        return slice().items();
    }

    private Slice<UnreachedMessage> slice() {
        if (waiting == null) {
            waiting = desk.waiting(actor, after);
        }
        return waiting;
    }

    /** Says that the chosen ones were told. */
    public void mark() throws IOException {
        Messages.addFlashGlobalInfo(text.of("mail.page.marked", desk.told(actor, chosen(), how)));
        Faces.redirect(PAGE);
    }

    /** Whether it was ticked when the button was pressed. */
    public boolean isChosen(UnreachedMessage each) {
        return chosen().contains(each.message().getId());
    }

    private static List<Long> chosen() {
        String[] chosen = Faces.getRequestParameterValues("chosen");
        return Stream.of(chosen == null ? new String[0] : chosen).filter(id -> id.matches("\\d{1,18}")).map(Long::valueOf).toList();
    }

    public OtherMeans[] getMeans() {
        return OtherMeans.values();
    }

    public OtherMeans getHow() {
        return how;
    }

    public void setHow(OtherMeans value) {
        how = value;
    }

    public String getNextAddress() {
        return slice().next() == null ? null : PAGE + "?after=" + slice().next();
    }
}
