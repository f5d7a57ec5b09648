package org.ordito.ideazione;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.ordito.mandates.Mandate;
import org.ordito.notifications.Outbox;
import org.ordito.people.People;
import org.ordito.people.Person;
import org.ordito.platform.Words;

/**
 * What is written about an application that was sent. To its applicant: to their account, to the address that they gave in it for official messages, and to
 * the operator of the focal point who acts for them. And to those who wrote it with them.
 */
@ApplicationScoped
public class Correspondence {

    @Inject
    private People people;

    @Inject
    private Outbox outbox;

    /** Writes from the texts {@code key.subject} and {@code key.body}. */
    public void write(IdeaApplication application, String key, Object... arguments) {
        write(application, people.named(application.getApplicant()), key, arguments);
    }

    /** The same, when the applicant has been read already. */
    public void write(IdeaApplication application, Person applicant, String key, Object... arguments) {
        outbox.sendAlsoTo(applicant, application.getContent().getContactEmail(), application.getNumber(), key, arguments);
        Mandate mandate = application.getMandate();
        if (mandate != null && mandate.stands()) {
            outbox.send(people.named(mandate.getOperator()), application.getNumber(), "application.copy", application.getNumber(), mandate.getPersonName(),
                    Words.of(key + ".subject", arguments), Words.of(key + ".body", arguments));
        }
    }

    /** Writes to those who wrote it together with the applicant: they may read it, and leave what is to be done to who sent it. */
    public void writeToCoAuthors(IdeaApplication application, String key, Object... arguments) {
        outbox.sendToEach(application.coAuthors(), application.getNumber(), key, arguments);
    }
}
