package org.ordito.calls.questions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.ordito.engine.Processes;
import org.ordito.people.Actor;

/** What we tell the process of a question. */
@ApplicationScoped
class QuestionProcess {

    @Inject
    private Processes processes;

    void asked(PublicQuestion question) {
        processes.start("call-question", question.getNumber(), Map.of("questionId", question.id()));
    }

    /** Answered, merged or discarded: the process asks the question which. */
    void decided(PublicQuestion question, Actor who) {
        processes.complete(question.getNumber(), "Task_AnswerQuestion", who);
    }
}
