package org.ordito.web.trame.equipment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.ordito.people.Actor;
import org.ordito.trame.enrolment.Participant;
import org.ordito.trame.equipment.BookingDesk;
import org.ordito.trame.equipment.BookingTerms;
import org.ordito.trame.equipment.Machine;
import org.ordito.trame.equipment.MachineBooking;
import org.ordito.trame.equipment.TrainingDesk;
import org.ordito.trame.equipment.WeekBoard;
import org.ordito.trame.lessons.Lesson;
import org.ordito.web.text.PageText;
import org.ordito.web.trame.lessons.LessonWords;

/** A week of all machines, and booking them for a lesson or for somebody. */
@Named
@RequestScoped
public class MachineBoardPage {

    @Inject
    private Actor actor;

    @Inject
    private BookingDesk desk;

    @Inject
    private TrainingDesk trainings;

    @Inject
    private MachineWords words;

    @Inject
    private LessonWords lessonWords;

    @Inject
    private PageText text;

    @Inject
    @Param(name = "day")
    private String dayInAddress;

    private WeekBoard board;
    private List<Lesson> lessons;
    private List<Participant> people;
    private BookingTerms terms;
    private String machine;
    private String lessonMachine;
    private String person;
    private String lesson;
    private LocalDate day;
    private Integer from;
    private Integer hours = 1;

    public void bookForPerson() throws IOException {
        leave(desk.bookFor(actor, machine, person, day, from, hours));
    }

    public void bookForLesson() throws IOException {
        leave(desk.bookFor(actor, lessonMachine, lesson));
    }

    private void leave(MachineBooking booking) throws IOException {
        Messages.addFlashGlobalInfo(text.of("machines.page.booked", booking.getMachine().getName(), words.day(booking.getTime().day()), words.hours(booking.getTime())));
        Faces.redirect("/app/trame/machine-board.xhtml?day=" + booking.getTime().day());
    }

    public WeekBoard getBoard() {
        if (board == null) {
            board = desk.week(actor, MachineWords.day(dayInAddress, words.getToday()));
        }
        return board;
    }

    /** What stands in a cell: the course for whose lesson it is, or a name, or nothing for who may not see it. */
    public String about(MachineBooking booking) {
        return booking.getLesson() == null ? getBoard().names().getOrDefault(booking.getHolder(), "") : booking.getLesson().getCourse().getTitle();
    }

    public LocalDate getBefore() {
        return getBoard().monday().minusWeeks(1);
    }

    public LocalDate getNext() {
        return getBoard().monday().plusWeeks(1);
    }

    public LocalDate getLast() {
        return getBoard().monday().plusDays(6);
    }

    /** Machines that can be booked. */
    public List<Machine> getUsable() {
        return getBoard().machines().stream().filter(Machine::isUsable).toList();
    }

    public List<Lesson> getLessons() {
        if (lessons == null) {
            lessons = desk.lessons(actor, getBoard().monday());
        }
        return lessons;
    }

    public String label(Lesson each) {
        return text.of("machines.page.lesson-label", words.shortDay(each.getTime().day()), lessonWords.hours(each), each.getCourse().getTitle(), each.getSubject());
    }

    public List<Participant> getPeople() {
        if (people == null) {
            people = trainings.people(actor);
        }
        return people;
    }

    /** When the lab is open. */
    public BookingTerms getTerms() {
        if (terms == null) {
            terms = desk.terms(actor);
        }
        return terms;
    }

    public String getMachine() {
        return machine;
    }

    public void setMachine(String machine) {
        this.machine = machine;
    }

    public String getLessonMachine() {
        return lessonMachine;
    }

    public void setLessonMachine(String lessonMachine) {
        this.lessonMachine = lessonMachine;
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }

    public String getLesson() {
        return lesson;
    }

    public void setLesson(String lesson) {
        this.lesson = lesson;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public Integer getFrom() {
        return from;
    }

    public void setFrom(Integer from) {
        this.from = from;
    }

    public Integer getHours() {
        return hours;
    }

    public void setHours(Integer hours) {
        this.hours = hours;
    }
}
