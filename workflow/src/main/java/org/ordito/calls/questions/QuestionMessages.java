package org.ordito.calls.questions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.ordito.audit.AuditTrail;
import org.ordito.notifications.Outbox;
import org.ordito.people.Actor;
import org.ordito.people.People;
import org.ordito.people.Person;
import org.ordito.people.Role;
import org.ordito.platform.Words;

/**
 * What is written about a question. Messages hold a link and the office's own words, never what was asked: nobody verified whose
 * the address is. Once its message is written, the question forgets the address.
 */
@ApplicationScoped
class QuestionMessages {

    @Inject
    private Outbox outbox;

    @Inject
    private People people;

    @Inject
    private AuditTrail audit;

    void remindOffice(PublicQuestion question) {
        for (Person officer : people.withRole(Role.OFFICER)) {
            outbox.send(officer, question.getNumber(), "questions.overdue", question.getNumber(), question.getCall().getTitle(),
                    Words.day(question.getDueAt()));
        }
    }

    void answered(PublicQuestion question) {
        tell(question, "questions.answered", question.getCall().getTitle(), address(question));
    }

    void merged(PublicQuestion question) {
        tell(question, "questions.merged", question.getCall().getTitle(), address(question.getMergedInto()));
    }

    void discarded(PublicQuestion question) {
        tell(question, "questions.discarded", question.getCall().getTitle(), question.getDiscardReason());
    }

    private void tell(PublicQuestion question, String key, Object... arguments) {
        if (question.isToBeTold()) {
            outbox.sendToAddress(question.email(), question.getLanguage(), question.getNumber(), key, arguments);
            question.forgetAsker();
            audit.record(Actor.SYSTEM, "question.address-erased", question.getNumber(), "");
        }
    }

    private static Words address(PublicQuestion question) {
        return Words.link("/avvisi/" + question.getCall().getSlug() + "/domande/" + question.getNumber());
    }
}
