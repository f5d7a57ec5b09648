package org.ordito.web.trame.lab;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.ordito.people.Actor;
import org.ordito.platform.Slice;
import org.ordito.trame.enrolment.PersonToCall;
import org.ordito.trame.enrolment.PhoneNoticeDesk;
import org.ordito.web.text.PageText;

/** Whom the coordinator calls because they left a telephone alone, and what to tell them. */
@Named
@RequestScoped
public class PhoneNoticesPage {

    private static final String PAGE = "/app/trame/phone-notices.xhtml";

    @Inject
    private Actor actor;

    @Inject
    private PhoneNoticeDesk desk;

    @Inject
    private PageText text;

    @Inject
    @Param(name = "after")
    private String after;

    private Slice<PersonToCall> people;

    /** @param notice of which its person was told */
    public void told(String notice) throws IOException {
        desk.told(actor, notice);
        Messages.addFlashGlobalInfo(text.of("lab.phone.done"));
        Faces.redirect(PAGE);
    }

    public Slice<PersonToCall> getPeople() {
        if (people == null) {
            people = desk.waiting(actor, after);
        }
        return people;
    }

    public String getNextAddress() {
        return getPeople().next() == null ? null : PAGE + "?after=" + getPeople().next();
    }
}
