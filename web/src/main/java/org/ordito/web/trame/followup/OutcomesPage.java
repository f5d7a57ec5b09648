package org.ordito.web.trame.followup;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.omnifaces.cdi.Param;
import org.ordito.people.Actor;
import org.ordito.platform.NotFound;
import org.ordito.trame.Course;
import org.ordito.trame.CourseDesk;
import org.ordito.trame.followup.FollowedPerson;
import org.ordito.trame.followup.FollowupOfficeDesk;
import org.ordito.trame.followup.Outcome;
import org.ordito.web.text.PageText;

/** Who of a course has said what they do afterwards, and who is to be called; never what they said. */
@Named("outcomesPage")
@RequestScoped
public class OutcomesPage {

    @Inject
    private Actor actor;

    @Inject
    private FollowupOfficeDesk desk;

    @Inject
    private CourseDesk courses;

    @Inject
    private PageText text;

    @Inject
    @Param(name = "number")
    private String slug;

    private Course course;
    private List<FollowedPerson> people;

    public Course getCourse() {
        if (course == null) {
            if (slug == null) {
                throw new NotFound("number");
            }
            course = courses.open(actor, slug);
        }
        return course;
    }

    public List<FollowedPerson> getPeople() {
        if (people == null) {
            people = desk.people(actor, getCourse().getSlug());
        }
        return people;
    }

    /** Where one question stands, in words. @param outcome null when it was not asked yet */
    public String state(Outcome outcome) {
        if (outcome == null) {
            return text.of("followup.office.not-asked");
        }
        return switch (outcome.getState()) {
            case OPEN -> text.of("followup.office.open", text.day(outcome.getOpenUntil()));
            case ANSWERED -> text.of(outcome.isByPhone() ? "followup.office.answered-phone" : "followup.office.answered", text.day(outcome.getSettledAt()));
            case UNANSWERED -> text.of("followup.office.unanswered", text.day(outcome.getSettledAt()));
        };
    }
}
