package org.ordito.web.trame.lessons;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.ordito.people.Actor;
import org.ordito.platform.NotFound;
import org.ordito.trame.Course;
import org.ordito.trame.completion.Certificate;
import org.ordito.trame.completion.CertificateDesk;
import org.ordito.trame.completion.Opinion;
import org.ordito.trame.completion.OpinionDesk;
import org.ordito.trame.enrolment.EnrolmentDesk;
import org.ordito.trame.enrolment.LabApplication;
import org.ordito.trame.register.AttendanceDesk;
import org.ordito.trame.register.AttendanceRate;
import org.ordito.trame.register.LessonAttended;
import org.ordito.web.text.PageText;

/** A course for whoever attends it: its lessons, how much of it they have attended, their certificate, and what they think of it. */
@Named("ownCoursePage")
@RequestScoped
public class OwnCoursePage {

    @Inject
    private Actor actor;

    @Inject
    private EnrolmentDesk enrolments;

    @Inject
    private AttendanceDesk attendance;

    @Inject
    private CertificateDesk certificates;

    @Inject
    private OpinionDesk opinions;

    @Inject
    private PageText text;

    @Inject
    @Param(name = "number")
    private String number;

    private LabApplication enrolment;
    private List<LessonAttended> lessons;
    private AttendanceRate rate;
    private final Integer[] answers = new Integer[Opinion.QUESTIONS.size()];

    /** Answers the questions, once. */
    public void answer() throws IOException {
        opinions.answer(actor, getCourse().getSlug(), Arrays.asList(answers));
        Messages.addFlashGlobalInfo(text.of("lessons.page.opinion-thanks"));
        Faces.redirect("/app/trame/attendance.xhtml?number=" + number);
    }

    public String getNumber() {
        return number;
    }

    public Course getCourse() {
        return enrolment().getCourse();
    }

    /** Their last day; null for who has not left the course while it ran. */
    public LocalDate getLeftOn() {
        return enrolment().getLeftOn();
    }

    private LabApplication enrolment() {
        if (enrolment == null) {
            if (number == null) {
                throw new NotFound("enrolment");
            }
            enrolment = enrolments.open(actor, number);
        }
        return enrolment;
    }

    public AttendanceRate getRate() {
        if (rate == null) {
            rate = attendance.own(actor, getCourse());
        }
        return rate;
    }

    public List<LessonAttended> getLessons() {
        if (lessons == null) {
            lessons = attendance.ownLessons(actor, getCourse());
        }
        return lessons;
    }

    /** Null for none. */
    public Certificate getCertificate() {
        return certificates.own(actor, getCourse()).orElse(null);
    }

    /** Until when the questions can be answered; null when they cannot, or are. */
    public Instant getOpinionUntil() {
        return opinions.openUntil(actor, getCourse()).orElse(null);
    }

    public List<String> getQuestions() {
        return Opinion.QUESTIONS;
    }

    /** Of the type of an answer: a radio button whose value is of another type can never be chosen. */
    public List<Integer> getGrades() {
        return IntStream.rangeClosed(1, Opinion.BEST).boxed().toList();
    }

    public Integer[] getAnswers() {
        return answers;
    }
}
