package org.ordito.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ordito.demo.DemoTimeline.Deed;
import org.ordito.people.Actor;
import org.ordito.platform.RomeTime;
import org.ordito.trame.CourseDesk;
import org.ordito.trame.CoursePlan;
import org.ordito.trame.CourseText;
import org.ordito.trame.enrolment.EnrolmentDesk;
import org.ordito.trame.enrolment.ListDesk;
import org.ordito.trame.enrolment.PointsDesk;

/**
 * The lab in mid-season: two courses run, one is full and has a waiting list with an offer that is still to be answered, one
 * takes enrolments, one opens soon.
 */
@ApplicationScoped
public class DemoLab {

    private static final String BASIC = "sartoria-base-2026";
    private static final String FELT = "feltro-2026";
    private static final String PATTERNS = "modellistica-2027";
    private static final String NEXT_BASIC = "sartoria-base-2027";
    private static final String TOURISM = "accoglienza-2027";

    @Inject
    private DemoCast cast;

    @Inject
    private DemoEnrolments enrolments;

    @Inject
    private CourseDesk courses;

    @Inject
    private ListDesk lists;

    @Inject
    private PointsDesk points;

    @Inject
    private EnrolmentDesk answers;

    /** What happened in the lab until today. */
    List<Deed> deeds(Instant today) {
        DemoStory story = new DemoStory(today);
        running(story);
        full(story);
        course(story, NEXT_BASIC, -12, new DemoCourse("Sartoria base", "Dal primo punto a un capo finito: mani, ago e macchina da cucire.",
                "Conoscere stoffe e fili, usare la macchina da cucire, prendere le misure, cucire una gonna e una borsa, riparare un capo.",
                120, 15, -8, 21, 35, 125));
        story.at(-4, 15, () -> enrolments.send(NEXT_BASIC, "trame11", "1999-02-11", DemoEnrolments.said(7_200, true, false)));
        story.at(-3, 16, () -> enrolments.propose(NEXT_BASIC, "Persona seguita dai servizi", "2003-06-30"));
        course(story, TOURISM, -5, new DemoCourse("Accoglienza turistica", "Accogliere chi visita il quartiere e raccontarlo con le sue botteghe.",
                "Preparare una visita, parlare in pubblico, accogliere in due lingue, lavorare con le guide abilitate, le regole del mestiere.",
                100, 12, 10, 30, 45, 110));
        return story.deeds();
    }

    private void running(DemoStory story) {
        course(story, BASIC, -90, new DemoCourse("Sartoria base, autunno", "Dal primo punto a un capo finito: mani, ago e macchina da cucire.",
                "Conoscere stoffe e fili, usare la macchina da cucire, prendere le misure, cucire una gonna e una borsa, riparare un capo.",
                120, 15, -85, -62, -50, 40));
        List<String> first = List.of("trame1", "trame2", "trame3", "trame4", "trame5", "trame6");
        enrolAndAccept(story, BASIC, first, -70, -60);
        course(story, FELT, -80, new DemoCourse("Feltro e upcycling", "Lana, acqua e sapone; e vecchi abiti che tornano nuovi.",
                "Fare il feltro a mano, progettare un accessorio, smontare e ricucire un abito usato, calcolare il prezzo di un pezzo.",
                80, 12, -75, -52, -40, 30));
        enrolAndAccept(story, FELT, List.of("trame7", "trame8", "trame9", "trame10"), -60, -50);
    }

    private void enrolAndAccept(DemoStory story, String course, List<String> people, int sent, int listed) {
        for (int i = 0; i < people.size(); i++) {
            String person = people.get(i);
            int isee = 6_000 + 2_500 * i;
            story.at(sent, 10 + i, () -> story.numbered(course + person, enrolments.send(course, person, "199" + isee % 9 + "-04-12", DemoEnrolments.said(isee, true, false))));
        }
        story.at(listed, 12, () -> publishList(course));
        people.forEach(person -> story.at(listed + 1, 18, () -> answer(story, course, person, true)));
    }

    /** Four seats, eight people: one has declined, and the seat was offered to the next, who has not answered yet. */
    private void full(DemoStory story) {
        course(story, PATTERNS, -35, new DemoCourse("Modellistica", "Disegnare il cartamodello di un capo e adattarlo a chi lo porta.",
                "Leggere un figurino, costruire il cartamodello di gonna e camicia, adattare le taglie, tagliare senza sprechi.",
                160, 4, -30, -8, 25, 150));
        List<String> people = List.of("trame1", "trame2", "trame3", "trame7", "cittadina", "trame8", "trame9");
        for (int i = 0; i < people.size(); i++) {
            String person = people.get(i);
            int isee = 5_000 + 3_000 * i;
            story.at(-20 + i, 17, () -> story.numbered(PATTERNS + person, enrolments.send(PATTERNS, person, "198" + isee % 7 + "-09-03", DemoEnrolments.said(isee, true, isee < 9_000))));
        }
        story.at(-4, 10, () -> publishList(PATTERNS));
        people.subList(0, 3).forEach(person -> story.at(-3, 19, () -> answer(story, PATTERNS, person, true)));
        story.at(-2, 9, () -> answer(story, PATTERNS, "trame7", false));
    }

    private void course(DemoStory story, String slug, int day, DemoCourse course) {
        story.at(day, 9, () -> {
            Actor coordinator = cast.named("laboratorio");
            courses.draft(coordinator, slug, course.title());
            courses.write(coordinator, slug, courses.open(coordinator, slug).getVersion(), course.text(), plan(story, course));
            courses.publish(coordinator, slug, courses.open(coordinator, slug).getVersion());
        });
    }

    private static CoursePlan plan(DemoStory story, DemoCourse course) {
        return new CoursePlan(course.hours(), course.seats(), 20, 5, story.day(course.opens(), 9), story.day(course.closes(), 12),
                dayOf(story, course.starts()), dayOf(story, course.ends()));
    }

    private static LocalDate dayOf(DemoStory story, int day) {
        return RomeTime.dayOf(story.day(day, 9));
    }

    private void publishList(String course) {
        Actor coordinator = cast.named("laboratorio");
        lists.publish(coordinator, course, courses.open(coordinator, course).getVersion(), points.version(coordinator));
    }

    private void answer(DemoStory story, String course, String person, boolean accepts) {
        answers.answer(cast.named(person), story.number(course + person), accepts);
    }

    /** A course as the demonstration tells it. Days are counted from today. */
    private record DemoCourse(String title, String summary, String content, int hours, int seats, int opens, int closes, int starts, int ends) {

        CourseText text() {
            return new CourseText(title, summary, content, "Persone dai 16 anni, anche senza esperienza. Chi abita nei quartieri e chi cerca lavoro ha più punti.",
                    "Laboratorio Trame, San Berillo vecchio", "Martedì e giovedì, dalle 15:30 alle 19:30");
        }
    }
}
