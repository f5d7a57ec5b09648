package org.ordito.calls.questions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Date;

/** What the process of a question asks and orders. */
@Named("questionSteps")
@ApplicationScoped
public class QuestionSteps {

    @Inject
    private PublicQuestions questions;

    @Inject
    private QuestionMessages messages;

    public Date dueAt(Long questionId) {
        return Date.from(questions.get(questionId).getDueAt());
    }

    public void remindOffice(Long questionId) {
        messages.remindOffice(questions.get(questionId));
    }

    public boolean isPublished(Long questionId) {
        return questions.get(questionId).getState() == QuestionState.PUBLISHED;
    }

    public boolean isMerged(Long questionId) {
        return questions.get(questionId).getState() == QuestionState.MERGED;
    }

    public void tellAnswered(Long questionId) {
        messages.answered(questions.get(questionId));
    }

    public void tellMerged(Long questionId) {
        messages.merged(questions.get(questionId));
    }

    public void tellDiscarded(Long questionId) {
        messages.discarded(questions.get(questionId));
    }
}
