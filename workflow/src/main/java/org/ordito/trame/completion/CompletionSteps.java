package org.ordito.trame.completion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Date;
import java.util.Map;
import org.ordito.platform.RomeTime;
import org.ordito.trame.Course;
import org.ordito.trame.Courses;
import org.ordito.trame.LabTermsRow;
import org.ordito.trame.enrolment.Participants;

/** What the process of a course's end asks and orders. */
@Named("completionSteps")
@ApplicationScoped
public class CompletionSteps {

    @Inject
    private Courses courses;

    @Inject
    private Participants participants;

    @Inject
    private Certificates certificates;

    @Inject
    private Opinions opinions;

    @Inject
    private CompletionMessages messages;

    @Inject
    private LabTermsRow terms;

    @Inject
    private Clock clock;

    public void askOpinions(Long courseId) {
        Course course = courses.get(courseId);
        Questionnaire questionnaire = new Questionnaire(courseId, terms.get().toGiveOpinions(), clock.instant());
        opinions.add(questionnaire);
        messages.askOpinions(course, questionnaire);
    }

    public Date opinionsCloseAt(Long courseId) {
        return Date.from(opinions.questionnaire(courses.get(courseId)).orElseThrow().getClosesAt());
    }

    public void closeOpinions(Long courseId) {
        opinions.questionnaire(courses.get(courseId)).orElseThrow().close(clock.instant());
    }

    public Date certificatesDueAt(Long courseId) {
        return Date.from(RomeTime.startOf(courses.get(courseId).getEndsOn().plusDays(1)).plus(terms.get().toIssueCertificates()));
    }

    /** Everybody is told whether there is a certificate for them; who has left, only that there is. */
    public void tellOutcomes(Long courseId) {
        Course course = courses.get(courseId);
        Map<Long, Certificate> issued = certificates.of(course);
        participants.of(course).forEach(person -> {
            if (issued.containsKey(person.id())) {
                messages.issued(course, person, issued.get(person.id()));
            } else if (!person.hasLeft()) {
                messages.below(course, person);
            }
        });
    }
}
