package org.ordito.browser;

import com.microsoft.playwright.Response;
import java.time.LocalDate;
import java.util.List;
import org.ordito.trame.enrolment.Answer;

/** Who leads the lab. */
final class Coordinator extends Visitor {

    Coordinator(Portal portal) {
        this(portal, DESKTOP);
    }

    /** @param width of the window, in pixels */
    Coordinator(Portal portal, int width) {
        super(portal, "laboratorio", width);
        signIn();
    }

    void draftsCourse(String slug, String title) {
        open("/scrivania");
        follow("/app/trame/courses.xhtml");
        follow("/app/trame/new-course.xhtml");
        write("title", title);
        write("slug", slug);
        press("create");
    }

    void opensCourse(String slug) {
        open("/app/trame/course.xhtml?number=" + slug);
    }

    /** Writes all that a course needs, with one seat; enrolment is open from that day's beginning. */
    void writesAllOf(LocalDate opens, LocalDate closes, LocalDate starts) {
        write("summary", "Cucire a macchina, dall'inizio.");
        write("content", "La macchina\nIl cartamodello\nLe prime riparazioni");
        write("forWhom", "Chi ha almeno 16 anni.");
        write("place", "Via del Telaio 7");
        write("timetable", "Lunedì e mercoledì, dalle 9 alle 13");
        write("hours", 120);
        write("seats", 1);
        write("enrolmentOpensAt", opens);
        write("enrolmentOpensTime", "00:00");
        write("enrolmentClosesAt", closes);
        write("enrolmentClosesTime", "12:00");
        write("startsOn", starts);
        write("endsOn", starts.plusDays(60));
    }

    /** Saves a form over what somebody else has saved meanwhile: answers what the portal says to it. */
    Response savesTooLate() {
        return page().waitForNavigation(() -> page().locator("[id='form:save']").click());
    }

    /** What keeps the course from being published, one sentence each. */
    List<String> gaps() {
        return page().locator(".o-callout.warning li").allInnerTexts();
    }

    boolean mayPublish() {
        return page().locator("[id$=':publish']").count() > 0;
    }

    void extendsEnrolment(LocalDate until) {
        write("until", until);
        write("untilTime", "12:00");
        press("extend");
    }

    void opensCorrection(String course) {
        opensCourse(course);
        follow("/app/trame/course-correction.xhtml?number=" + course);
    }

    void opensEnrolments(String course) {
        opensCourse(course);
        follow("/app/trame/enrolments.xhtml?number=" + course);
    }

    /** What the page of one person's situation says. */
    String looksAtTheSituationOf(String course, String number) {
        opensEnrolments(course);
        follow("/app/trame/situation.xhtml?number=" + number);
        return text();
    }

    /** Enrols somebody who is at the lab. @return the number of the enrolment */
    String enrols(String course, String name) {
        opensEnrolments(course);
        follow("/app/trame/enrol-at-lab.xhtml?number=" + course);
        SocialServices.describe(this, name, Answer.DECLINED);
        press("enrol");
        return page().url().replaceFirst(".*number=", "");
    }

    /** Prepares the code by which somebody joins their enrolment to their account. */
    String codeFor(String number) {
        open("/app/trame/enrolment-case.xhtml?number=" + number);
        press("prepare");
        return text().replaceFirst("(?s).*Codice: ([A-Z0-9-]{14})\\..*", "$1");
    }

    void opensPoints() {
        open("/app/trame/lab.xhtml");
        follow("/app/trame/points.xhtml");
    }

    void publishesTheList(String course) {
        takeUp("trame/list", course);
        press("publish");
    }
}
