package org.ordito.trame.completion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ordito.audit.AuditTrail;
import org.ordito.people.Actor;
import org.ordito.platform.NotFound;
import org.ordito.platform.RuleViolation;
import org.ordito.trame.Course;
import org.ordito.trame.Courses;
import org.ordito.trame.enrolment.Participant;
import org.ordito.trame.enrolment.Participants;

/** Saying what one thinks of a course, once, and reading what all said. */
@ApplicationScoped
@Transactional
public class OpinionDesk {

    @Inject
    private CompletionPolicy policy;

    @Inject
    private Courses courses;

    @Inject
    private Participants participants;

    @Inject
    private Opinions opinions;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** Until when this person may answer; empty when they have, or nobody is asked. Who has left before the end is not. */
    public Optional<Instant> openUntil(Actor who, Course course) {
        Participant self = self(who, course);
        return asked(course, self).filter(questionnaire -> !opinions.hasAnswered(self.id())).map(Questionnaire::getClosesAt);
    }

    /** What this person may still answer. */
    public List<AskedOpinion> asked(Actor who) {
        policy.maySeeOwn(who).orRefuse();
        return opinions.asked(who.username(), clock.instant());
    }

    /**
     * Answers, once and for all.
     *
     * @param answers to {@link Opinion#QUESTIONS}, in their order
     * @throws RuleViolation {@code lessons.opinions-closed}, {@code lessons.opinion-given}, {@code lessons.opinion-missing}
     */
    public void answer(Actor who, String slug, List<Integer> answers) {
        Course course = courses.published(slug);
        Participant self = self(who, course);
        if (asked(course, self).isEmpty()) {
            throw new RuleViolation("lessons.opinions-closed");
        }
        Opinion opinion = new Opinion(course.id(), answers);
        if (!opinions.answers(self.id())) {
            throw new RuleViolation("lessons.opinion-given");
        }
        opinions.add(opinion);
        audit.record(who, "opinion.given", slug, "");
    }

    /** What all said; their answers only once nobody answers any more, and from five on. */
    public OpinionResults results(Actor who, String slug) {
        policy.mayLead(who).orRefuse();
        Course course = courses.withSlug(slug);
        boolean over = opinions.questionnaire(course).filter(questionnaire -> !questionnaire.takesAnswers(clock.instant())).isPresent();
        return OpinionResults.of(opinions.of(course), participants.stayingWithAccount(course).size(), over);
    }

    private Optional<Questionnaire> asked(Course course, Participant person) {
        return opinions.questionnaire(course).filter(questionnaire -> questionnaire.takesAnswers(clock.instant()) && !person.hasLeft());
    }

    private Participant self(Actor who, Course course) {
        Participant self = participants.of(course, who).orElseThrow(() -> new NotFound(course.getSlug()));
        policy.mayHave(who, self).orRefuse();
        return self;
    }
}
