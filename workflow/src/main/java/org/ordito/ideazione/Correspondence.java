package org.ordito.ideazione;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.ordito.mandates.Mandate;
import org.ordito.notifications.MessageText;
import org.ordito.notifications.Outbox;
import org.ordito.notifications.OutboxMessage;
import org.ordito.people.People;
import org.ordito.people.Person;
import org.ordito.platform.Words;

/**
 * What is written about an application that was sent. To its applicant: to their account, to the address that they gave in it for official messages, and to
 * the operator of the focal point who acts for them. And to those who wrote it with them. Whoever has no account is told in each message how they answer
 * without one.
 */
@ApplicationScoped
public class Correspondence {

    @Inject
    private People people;

    @Inject
    private Outbox outbox;

    /** Writes from the texts of a key: see {@link MessageText}. */
    public void write(IdeaApplication application, String key, Object... arguments) {
        write(application, people.named(application.getApplicant()), key, arguments);
    }

    /** The same, when the applicant has been read already. */
    public void write(IdeaApplication application, Person applicant, String key, Object... arguments) {
        send(application, applicant, key, arguments);
    }

    /** Writes about a letter, which lies on the page of the application: to whoever cannot open that it has to be given. @param letter its number */
    void writeOfLetter(IdeaApplication application, String letter, String key, Object... arguments) {
        Person applicant = people.named(application.getApplicant());
        OutboxMessage message = send(application, applicant, key, arguments);
        if (!applicant.hasAccount()) {
            message.handsOver(letter);
        }
    }

    private OutboxMessage send(IdeaApplication application, Person applicant, String key, Object... arguments) {
        String number = application.getNumber();
        MessageText text = new MessageText(key, applicant.hasAccount());
        Words subject = Words.of(text.subject(), arguments);
        Words body = Words.of(text.body(), arguments);
        Mandate mandate = application.getMandate();
        if (mandate != null && mandate.stands()) {
            outbox.send(people.named(mandate.getOperator()), number, "application.copy", number, mandate.getPersonName(), subject, body);
        }
        String contact = application.getContent().getContactEmail();
        return applicant.hasAccount() ? outbox.sendAlsoTo(applicant, contact, number, key, arguments)
                : outbox.sendAlsoTo(applicant, contact, number, "application." + withoutAccount(application), subject, body, number, Words.link("/contatti"));
    }

    /** How somebody without an account answers, as keys of texts end: to the office, which enters what came on paper; else at the desk where it was sent. */
    static String withoutAccount(IdeaApplication application) {
        return application.isEnteredByOffice() ? "without-account" : "at-desk";
    }

    /** Writes to those who wrote it together with the applicant: they may read it, and leave what is to be done to who sent it. */
    public void writeToCoAuthors(IdeaApplication application, String key, Object... arguments) {
        outbox.sendToEach(application.coAuthors(), application.getNumber(), key, arguments);
    }
}
