package org.ordito.web.trame.lab;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.omnifaces.util.Messages;
import org.ordito.people.Actor;
import org.ordito.trame.enrolment.PhoneNoticeDesk;
import org.ordito.web.text.PageText;

/** Says, after people of a course were written to, how many of them are to be called instead. */
@RequestScoped
public class StillToCall {

    @Inject
    private Actor actor;

    @Inject
    private PhoneNoticeDesk desk;

    @Inject
    private PageText text;

    /** Says nothing when there is nobody. @param course its slug */
    void say(String course) {
        long people = desk.countPeople(actor, course);
        if (people > 0) {
            Messages.addFlashGlobalInfo(text.of("lab.phone.people", people));
        }
    }
}
