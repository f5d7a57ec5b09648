package org.ordito.ideazione.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.ordito.calls.Call;
import org.ordito.notifications.Outbox;
import org.ordito.people.People;
import org.ordito.people.Person;
import org.ordito.people.Role;
import org.ordito.platform.Words;

/** Writes about evaluations that are late, or pass to somebody else. */
@ApplicationScoped
class EvaluationMessages {

    private static final String EVALUATION = "/app/ideazione/evaluation.xhtml?number=";
    private static final String PANEL = "/app/ideazione/panel.xhtml?number=";

    @Inject
    private People people;

    @Inject
    private Outbox outbox;

    /** To who judges no further. */
    void taken(Assessment taken) {
        String number = taken.getApplication().getNumber();
        String title = taken.getApplication().getCall().getTitle();
        Person before = people.named(taken.getEvaluator());
        outbox.send(before, number, "evaluation.taken", before.getName(), title, number, taken.getReplacement().getReason());
    }

    /** To who judges instead. */
    void given(Assessment given, Person substitute) {
        String number = given.getApplication().getNumber();
        outbox.send(substitute, number, "evaluation.given", substitute.getName(), given.getApplication().getCall().getTitle(), number,
                Words.day(given.getDueAt()), Words.link(EVALUATION + number));
    }

    /** About everything of a call that this evaluator is late with. @param dueAt when the first term was over */
    void remind(String evaluator, Call call, Instant dueAt) {
        Person late = people.named(evaluator);
        outbox.send(late, call.getSlug(), "evaluation.late", late.getName(), call.getTitle(), Words.day(dueAt), Words.link("/scrivania"),
                call.getResponsibleOfficer());
    }

    void tellManagers(Call call) {
        people.withRole(Role.MANAGER).forEach(manager -> outbox.send(manager, call.getSlug(), "evaluation.late-office", call.getTitle(),
                Words.link(PANEL + call.getSlug() + "#late-title")));
    }
}
