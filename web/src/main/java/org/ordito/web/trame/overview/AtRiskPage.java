package org.ordito.web.trame.overview;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.ordito.people.Actor;
import org.ordito.platform.NotFound;
import org.ordito.trame.enrolment.Participant;
import org.ordito.trame.followup.LeavingDesk;
import org.ordito.trame.followup.ParticipantRecord;
import org.ordito.trame.risk.ContactNote;
import org.ordito.trame.risk.PersonAtRisk;
import org.ordito.trame.risk.RiskDesk;
import org.ordito.trame.risk.RiskReason;
import org.ordito.web.text.PageText;

/** Who is at risk of dropping out and why; and one of them: the calls, and that they have left. */
@Named("atRiskPage")
@RequestScoped
public class AtRiskPage {

    private static final ZoneId ROME = ZoneId.of("Europe/Rome");

    /** A course and those who are at risk in it. */
    public record AtRiskIn(String slug, String title, List<PersonAtRisk> people) {

        public String getSlug() {
            return slug;
        }

        public String getTitle() {
            return title;
        }

        public List<PersonAtRisk> getPeople() {
            return people;
        }
    }

    @Inject
    private Actor actor;

    @Inject
    private RiskDesk desk;

    @Inject
    private LeavingDesk leaving;

    @Inject
    private PageText text;

    @Inject
    private Clock clock;

    @Inject
    @Param(name = "number")
    private String number;

    private List<PersonAtRisk> all;
    private Participant person;
    private List<ContactNote> notes;
    private ParticipantRecord record;
    private LocalDate on;
    private String note;
    private LocalDate left;

    /** Course by course; the gravest first in each. */
    public List<AtRiskIn> getCourses() {
        Map<String, List<PersonAtRisk>> byCourse = all().stream().collect(Collectors.groupingBy(one -> one.course().getSlug(), LinkedHashMap::new, Collectors.toList()));
        return byCourse.values().stream().map(people -> new AtRiskIn(people.get(0).course().getSlug(), people.get(0).course().getTitle(), people)).toList();
    }

    public int getCount() {
        return all().size();
    }

    private List<PersonAtRisk> all() {
        if (all == null) {
            all = desk.atRisk(actor);
        }
        return all;
    }

    /** A reason in words. */
    public String say(RiskReason reason) {
        return text.of("risk.reason." + reason.kind(), reason.number(), reason.beside());
    }

    public String getNumber() {
        return number;
    }

    /** The one that the page is about. */
    public Participant getPerson() {
        if (person == null) {
            if (number == null) {
                throw new NotFound("number");
            }
            person = desk.person(actor, number);
        }
        return person;
    }

    /** Why they are at risk; none when they are not, or not any more. */
    public List<RiskReason> getReasons() {
        return all().stream().filter(one -> one.person().id().equals(getPerson().id())).findFirst().map(PersonAtRisk::reasons).orElse(List.of());
    }

    /** To look is recorded. */
    public List<ContactNote> getNotes() {
        if (notes == null) {
            notes = desk.notes(actor, number);
        }
        return notes;
    }

    /** Null of a course that started before there were records. */
    public ParticipantRecord getRecord() {
        if (record == null) {
            record = leaving.find(actor, ParticipantRecord.numberFor(getPerson().number())).orElse(null);
        }
        return record;
    }

    public void write() throws IOException {
        desk.note(actor, number, getOn(), note);
        leave("risk.page.noted");
    }

    public void markLeft() throws IOException {
        leaving.leave(actor, getRecord().getNumber(), left);
        leave("risk.page.left-done");
    }

    private void leave(String message) throws IOException {
        Messages.addFlashGlobalInfo(text.of(message));
        Faces.redirect("/app/trame/at-risk-person.xhtml?number=" + number);
    }

    /** At first today. */
    public LocalDate getOn() {
        return on == null ? LocalDate.ofInstant(clock.instant(), ROME) : on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public LocalDate getLeft() {
        return left;
    }

    public void setLeft(LocalDate left) {
        this.left = left;
    }
}
