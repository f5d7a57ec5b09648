package org.ordito.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.ordito.demo.DemoTimeline.Deed;
import org.ordito.people.Actor;
import org.ordito.platform.RomeTime;
import org.ordito.trame.CourseDesk;
import org.ordito.trame.CoursePlan;
import org.ordito.trame.CourseText;
import org.ordito.trame.completion.CertificateDesk;
import org.ordito.trame.completion.OpinionDesk;
import org.ordito.trame.enrolment.DocumentKind;
import org.ordito.trame.enrolment.EnrolmentDesk;
import org.ordito.trame.enrolment.ListDesk;
import org.ordito.trame.enrolment.PointsDesk;
import org.ordito.trame.enrolment.Question;
import org.ordito.trame.enrolment.SituationAnswers;
import org.ordito.trame.followup.LeavingDesk;
import org.ordito.trame.followup.ParticipantRecord;

/**
 * The lab in mid-season: one course is over, with certificates and opinions; two run, with registers behind and lessons ahead; one is full and
 * has a waiting list with an offer that is still to be answered, two take enrolments, two open soon.
 */
@ApplicationScoped
public class DemoLab {

    private static final String SPRING = "sartoria-base-primavera";
    static final String BASIC = "sartoria-base-2026";
    static final String FELT = "feltro-2026";
    private static final String PATTERNS = "modellistica-2027";
    private static final String NEXT_BASIC = "sartoria-base-2027";
    private static final String TOURISM = "accoglienza-2027";
    private static final String MARKETING = "marketing-2027";
    private static final String COOPERATIVE = "cooperativa-2027";

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

    @Inject
    private DemoLessons lessons;

    @Inject
    private CertificateDesk certificates;

    @Inject
    private OpinionDesk opinions;

    @Inject
    private LeavingDesk leaving;

    /** What happened in the lab until today. */
    List<Deed> deeds(Instant today) {
        DemoStory story = new DemoStory(today);
        story.at(-200, 8, lessons::rooms);
        over(story);
        running(story);
        full(story);
        course(story, NEXT_BASIC, -12, new DemoCourse("Sartoria base", "Dal primo punto a un capo finito: mani, ago e macchina da cucire.",
                "Conoscere stoffe e fili, usare la macchina da cucire, prendere le misure, cucire una gonna e una borsa, riparare un capo.",
                120, 15, -8, 21, 35, 125));
        story.at(-4, 15, () -> story.numbered(NEXT_BASIC, enrolments.send(NEXT_BASIC, "trame11", "1999-02-11", DemoEnrolments.said(7_200, true, false))));
        story.at(-3, 16, () -> enrolments.propose(NEXT_BASIC, "Persona seguita dai servizi", "2003-06-30", DemoEnrolments.said(6_500, true, true)));
        story.at(-2, 11, () -> enrolments.lookInto(story.number(NEXT_BASIC), Question.QUARTER, DocumentKind.ISEE));
        story.at(-2, 11, () -> enrolments.enrolAtTheLab(NEXT_BASIC, "Persona iscritta al laboratorio", "1985-10-08"));
        course(story, TOURISM, -5, new DemoCourse("Accoglienza turistica", "Accogliere chi visita il quartiere e raccontarlo con le sue botteghe.",
                "Preparare una visita, parlare in pubblico, accogliere in due lingue, lavorare con le guide abilitate, le regole del mestiere.",
                100, 12, 10, 30, 45, 110));
        course(story, MARKETING, -7, new DemoCourse("Marketing sociale", "Far conoscere quello che si fa con le mani, e venderlo al prezzo giusto.",
                "Raccontare un prodotto e chi lo fa, fotografarlo, calcolare il prezzo, vendere in bottega e in rete, dire a che cosa serve una cooperativa.",
                60, 15, -6, 16, 28, 80).at("Lunedì e mercoledì, dalle 9:30 alle 12:30"));
        story.at(-2, 17, () -> enrolments.send(MARKETING, "trame12", "1993-03-21", DemoEnrolments.said(6_200, true, false)));
        course(story, COOPERATIVE, -3, new DemoCourse("Fare cooperativa", "Dal gruppo all’impresa: che cos’è una cooperativa e come si comincia.",
                "Le forme possibili, lo statuto, i ruoli e le assemblee, i conti di un anno, chi aiuta e quali documenti servono.",
                40, 20, 6, 24, 38, 75).at("Venerdì, dalle 15 alle 19"));
        return story.deeds();
    }

    /** Over since two months: certificates are issued, one was taken back, and people have said what they think. */
    private void over(DemoStory story) {
        course(story, SPRING, -190, new DemoCourse("Sartoria base, primavera", "Dal primo punto a un capo finito: mani, ago e macchina da cucire.",
                "Conoscere stoffe e fili, usare la macchina da cucire, prendere le misure, cucire una gonna e una borsa, riparare un capo.",
                84, 12, -185, -165, -158, -55).at("Martedì e giovedì, dalle 9 alle 12"));
        List<String> people = List.of("cittadina", "trame4", "trame5", "trame6", "trame8", "trame9", "trame10");
        enrolAndAccept(story, SPRING, people, -175, -163);
        story.at(-160, 10, () -> lessons.plan(SPRING, EnumSet.of(DayOfWeek.TUESDAY, DayOfWeek.THURSDAY), 9, 12, DemoLessons.SEWING, "docente", "Laboratorio di cucito"));
        for (int day = -141; day < -51; day += 14) {
            story.at(day, 20, () -> lessons.keepRegisters(SPRING));
        }
        story.at(-52, 10, () -> lessons.keepRegisters(SPRING));
        story.at(-51, 10, () -> certificates.issue(cast.named("laboratorio"), SPRING));
        for (int i = 0; i < people.size() - 1; i++) {
            int who = i;
            story.at(-48, 10 + i, () -> opinions.answer(cast.named(people.get(who)), SPRING, List.of(5 - who % 2, 4 - who % 3, 3 + who % 3, 5 - who / 3)));
        }
        story.at(-45, 9, () -> certificates.lines(cast.named("laboratorio"), SPRING).stream().filter(line -> line.certificate() != null).reduce((one, other) -> other)
                .ifPresent(line -> certificates.revoke(cast.named("laboratorio"), line.certificate().getCode(), "Le ore di una lezione erano state contate due volte.")));
    }

    /** One of those in the second has found work, and has left it. */
    private void running(DemoStory story) {
        course(story, BASIC, -90, new DemoCourse("Sartoria base, autunno", "Dal primo punto a un capo finito: mani, ago e macchina da cucire.",
                "Conoscere stoffe e fili, usare la macchina da cucire, prendere le misure, cucire una gonna e una borsa, riparare un capo.",
                120, 15, -85, -62, -50, 40).at("Martedì e giovedì, dalle 15 alle 19"));
        List<String> first = List.of("trame1", "trame2", "trame3", "trame4", "trame5", "trame6");
        enrolAndAccept(story, BASIC, first, -70, -60);
        course(story, FELT, -80, new DemoCourse("Feltro e upcycling", "Lana, acqua e sapone; e vecchi abiti che tornano nuovi.",
                "Fare il feltro a mano, progettare un accessorio, smontare e ricucire un abito usato, calcolare il prezzo di un pezzo.",
                80, 12, -75, -52, -40, 30).at("Lunedì e mercoledì, dalle 15 alle 19"));
        enrolAndAccept(story, FELT, List.of("trame7", "trame8", "trame9", "trame10", "trame12"), -60, -50);
        story.at(-58, 10, () -> lessons.plan(BASIC, EnumSet.of(DayOfWeek.TUESDAY, DayOfWeek.THURSDAY), 15, 19, DemoLessons.SEWING, "docente", "Laboratorio di cucito"));
        story.at(-45, 10, () -> lessons.plan(FELT, EnumSet.of(DayOfWeek.MONDAY), 15, 19, DemoLessons.FELT, "docente", "Feltro a mano"));
        story.at(-45, 11, () -> lessons.plan(FELT, EnumSet.of(DayOfWeek.WEDNESDAY), 15, 19, DemoLessons.FELT, "docente2", "Upcycling"));
        story.at(-30, 8, () -> lessons.cancelNext(BASIC, "Nell’edificio manca la corrente."));
        for (int day = -38; day < -9; day += 7) {
            story.at(day, 20, () -> lessons.keepRegisters(BASIC));
            story.at(day, 21, () -> lessons.keepRegisters(FELT));
        }
        story.at(-14, 18, () -> leaving.leave(cast.named("trame12"), ParticipantRecord.numberFor(story.number(FELT + "trame12"))));
        story.at(-9, 9, () -> lessons.correctOne(BASIC));
        story.at(-1, 9, () -> lessons.moveOne(BASIC));
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

    /**
     * Twelve seats, two of them kept for the social services. One has declined, and the seat was offered to the next, who has not answered yet; of the
     * three proposed one comes, one has declined on the telephone, and the third, to whom the kept seat was offered then, is to be called; three wait.
     */
    private void full(DemoStory story) {
        course(story, PATTERNS, -35, new DemoCourse("Modellistica", "Disegnare il cartamodello di un capo e adattarlo a chi lo porta.",
                "Leggere un figurino, costruire il cartamodello di gonna e camicia, adattare le taglie, tagliare senza sprechi.",
                160, 12, -30, -8, 25, 150));
        List<String> people = List.of("trame1", "trame2", "trame3", "trame7", "cittadina", "trame8", "trame9");
        for (int i = 0; i < people.size(); i++) {
            String person = people.get(i);
            int isee = 5_000 + 3_000 * i;
            story.at(-20 + i, 17, () -> story.numbered(PATTERNS + person, enrolments.send(PATTERNS, person, "198" + isee % 7 + "-09-03", DemoEnrolments.said(isee, true, isee < 9_000))));
        }
        List<String> more = List.of("trame12", "trame13", "trame14", "trame15", "trame16", "trame17");
        for (int i = 0; i < more.size(); i++) {
            String person = more.get(i);
            int isee = 6_200 + 550 * i;
            story.at(-18 + i, 18, () -> story.numbered(PATTERNS + person, enrolments.send(PATTERNS, person, "199" + isee % 7 + "-03-21", DemoEnrolments.said(isee, true, false))));
        }
        story.at(-12, 18, () -> enrolments.send(PATTERNS, "trame18", "1985-01-17", DemoEnrolments.said(24_500, false, false)));
        propose(story, "Prima persona proposta", "1990-05-02", DemoEnrolments.said(6_500, true, true));
        propose(story, "Seconda persona proposta", "1988-11-20", DemoEnrolments.said(6_500, true, true));
        propose(story, "Terza persona proposta", "1982-03-21", DemoEnrolments.said(24_000, false, false));
        story.at(-4, 10, () -> publishList(PATTERNS));
        people.subList(0, 3).forEach(person -> story.at(-3, 19, () -> answer(story, PATTERNS, person, true)));
        more.forEach(person -> story.at(-3, 20, () -> answer(story, PATTERNS, person, true)));
        story.at(-3, 11, () -> answers.answer(cast.named("laboratorio"), story.number(PATTERNS + "Prima persona proposta"), true));
        story.at(-3, 12, () -> answers.answer(cast.named("laboratorio"), story.number(PATTERNS + "Seconda persona proposta"), false));
        story.at(-2, 9, () -> answer(story, PATTERNS, "trame7", false));
    }

    private void propose(DemoStory story, String name, String born, SituationAnswers answers) {
        story.at(-14, 11, () -> story.numbered(PATTERNS + name, enrolments.propose(PATTERNS, name, born, answers)));
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
    private record DemoCourse(String title, String summary, String content, int hours, int seats, int opens, int closes, int starts, int ends, String timetable) {

        DemoCourse(String title, String summary, String content, int hours, int seats, int opens, int closes, int starts, int ends) {
            this(title, summary, content, hours, seats, opens, closes, starts, ends, "Martedì e giovedì, dalle 15:30 alle 19:30");
        }

        DemoCourse at(String when) {
            return new DemoCourse(title, summary, content, hours, seats, opens, closes, starts, ends, when);
        }

        CourseText text() {
            return new CourseText(title, summary, content, "Persone dai 16 anni, anche senza esperienza. Chi abita nei quartieri e chi cerca lavoro ha più punti.",
                    "Laboratorio Trame, San Berillo vecchio", timetable);
        }
    }
}
