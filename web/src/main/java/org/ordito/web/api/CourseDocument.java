package org.ordito.web.api;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.json.bind.annotation.JsonbPropertyOrder;

import org.ordito.trame.Course;

/** A course of the lab as the API shows it. */
@JsonbPropertyOrder({"slug", "title", "summary", "state", "hours", "seats", "freeSeats", "place", "timetable", "enrolmentOpensAt", "enrolmentClosesAt",
        "startsOn", "endsOn", "href"})
public class CourseDocument {

    private final Course course;

    CourseDocument(Course course) {
        this.course = course;
    }

    public String getSlug() {
        return course.getSlug();
    }

    public String getTitle() {
        return course.getTitle();
    }

    public String getSummary() {
        return course.getSummary();
    }

    public String getState() {
        return course.getState().name();
    }

    public int getHours() {
        return course.getHours();
    }

    public int getSeats() {
        return course.getSeats();
    }

    public int getFreeSeats() {
        return course.getFreeSeats();
    }

    public String getPlace() {
        return course.getPlace();
    }

    public String getTimetable() {
        return course.getTimetable();
    }

    public Instant getEnrolmentOpensAt() {
        return course.getEnrolmentOpensAt();
    }

    public Instant getEnrolmentClosesAt() {
        return course.getEnrolmentClosesAt();
    }

    public LocalDate getStartsOn() {
        return course.getStartsOn();
    }

    public LocalDate getEndsOn() {
        return course.getEndsOn();
    }

    public String getHref() {
        return "/trame/corsi/" + course.getSlug();
    }
}
