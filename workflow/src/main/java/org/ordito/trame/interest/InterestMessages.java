package org.ordito.trame.interest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import org.ordito.notifications.Letter;
import org.ordito.notifications.LinkCode;
import org.ordito.notifications.Outbox;
import org.ordito.platform.Settings;
import org.ordito.platform.Words;
import org.ordito.trame.Course;
import org.ordito.trame.CoursePublished;

/** What is written to the addresses that want to know of new courses. */
@ApplicationScoped
class InterestMessages {

    private static final String ABOUT = "trame";
    private static final int AT_ONCE = 300;

    @Inject
    private LabInterests interests;

    @Inject
    private Outbox outbox;

    /** One message to each, some hundred in each statement, together with the course's publication. */
    void published(@Observes CoursePublished event) {
        List<LabInterest> some = interests.confirmed(0, AT_ONCE);
        while (!some.isEmpty()) {
            tell(event.course(), some);
            some = some.size() < AT_ONCE ? List.of() : interests.confirmed(some.get(some.size() - 1).id(), AT_ONCE);
        }
    }

    private void tell(Course course, List<LabInterest> some) {
        Words page = Words.link("/trame/corsi/" + course.getSlug());
        outbox.sendToAddresses(some.stream().map(interest -> new Letter(interest.getEmail(), interest.getLanguage(), leaveAtOnce(interest), List.of(course.getTitle(),
                Words.minute(course.getEnrolmentOpensAt()), Words.minute(course.getEnrolmentClosesAt()), page, leavePage(interest)))).toList(),
                course.getSlug(), "interest.course");
    }

    /** Asks the address whether it was its owner who asked. */
    void confirm(LabInterest interest, LinkCode code) {
        outbox.sendToAddress(interest.getEmail(), interest.getLanguage(), ABOUT, "interest.confirm", Words.link("/trame/avvisami/conferma?codice=" + code.text()),
                LabInterest.TO_CONFIRM.toHours());
    }

    /** Tells the address, and nobody else, that it is there already. */
    void alreadyThere(LabInterest interest) {
        outbox.sendToAddress(interest.getEmail(), interest.getLanguage(), ABOUT, "interest.already", leavePage(interest));
    }

    /** What was under way to somebody who has left goes no further. */
    void withdraw(LabInterest interest) {
        outbox.withdraw(leaveAtOnce(interest));
    }

    /** The page with the button: what follows links by itself, such as a scanner, makes nobody leave. */
    private static Words leavePage(LabInterest interest) {
        return Words.link("/trame/avvisami/lascia?codice=" + interest.getLeaveCode());
    }

    /** Where a mail program posts by itself when its own button is pressed (RFC 8058). */
    private static String leaveAtOnce(LabInterest interest) {
        return Settings.url() + "/invia/avvisami/lascia?codice=" + interest.getLeaveCode();
    }
}
