package org.ordito.web.trame.visits;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import org.omnifaces.cdi.Param;
import org.ordito.people.Actor;
import org.ordito.people.Person;
import org.ordito.people.Role;
import org.ordito.platform.OrditoClock;
import org.ordito.platform.RuleViolation;
import org.ordito.platform.Slice;
import org.ordito.trame.visits.Visit;
import org.ordito.trame.visits.VisitDate;
import org.ordito.trame.visits.VisitDesk;
import org.ordito.trame.visits.VisitLanguage;
import org.ordito.trame.visits.VisitState;
import org.ordito.web.text.PageText;

/** One appointment with the public in the hands of the lab: written, published, given dates, closed. */
@Named
@RequestScoped
public class OfficeVisitPage {

    @Inject
    private Actor actor;

    @Inject
    private VisitDesk desk;

    @Inject
    private VisitInAddress here;

    @Inject
    private PageText text;

    @Inject
    @Param(name = "after")
    private String after;

    private Visit visit;
    private VisitForm form;
    private Slice<VisitDate> dates;
    private Integer version;
    private LocalDate startsOn;
    private String startsTime;
    private VisitLanguage language;
    private Integer seats;

    public void save() throws IOException {
        desk.write(actor, here.number(), getVersion(), getForm().words(), getForm().plan(), getForm().guide());
        here.leave("visit", here.number(), "visits.office.saved");
    }

    public void publish() throws IOException {
        desk.publish(actor, here.number(), getVersion());
        here.leave("visit", here.number(), "visits.office.published");
    }

    public void close() throws IOException {
        desk.close(actor, here.number(), getVersion());
        here.leave("visit", here.number(), "visits.office.closed");
    }

    public void addDate() throws IOException {
        desk.addDate(actor, here.number(), start(), language, seats);
        here.leave("visit", here.number(), "visits.office.date-added");
    }

    private Instant start() {
        try {
            return startsOn == null ? null : startsOn.atTime(LocalTime.parse(String.valueOf(startsTime))).atZone(OrditoClock.ROME).toInstant();
        } catch (DateTimeParseException unreadable) {
            throw new RuleViolation("visits.office.time").at("startsTime");
        }
    }

    public Visit getVisit() {
        if (visit == null) {
            visit = desk.open(actor, here.number());
        }
        return visit;
    }

    public VisitForm getForm() {
        if (form == null) {
            form = new VisitForm(getVisit());
        }
        return form;
    }

    /** What keeps it from being published. */
    public List<RuleViolation> getGaps() {
        return getVisit().gaps();
    }

    /** What a gap says. */
    public String sentence(RuleViolation gap) {
        return text.of(gap.key(), gap.arguments());
    }

    public String fieldOf(RuleViolation gap) {
        return gap.field().orElse("title");
    }

    public Slice<VisitDate> getDates() {
        if (dates == null) {
            dates = desk.dates(actor, getVisit(), after);
        }
        return dates;
    }

    /** Whether whoever looks may write. */
    public boolean isWritable() {
        return actor.is(Role.LAB_COORDINATOR) && getVisit().getState() != VisitState.CLOSED;
    }

    public boolean isPublishable() {
        return isWritable() && getVisit().getState() == VisitState.DRAFT && getGaps().isEmpty();
    }

    public boolean isClosable() {
        return isWritable() && getVisit().getState() == VisitState.PUBLISHED;
    }

    /** Whether whoever looks may see who has booked. */
    public boolean isBookingsShown() {
        return actor.is(Role.LAB_COORDINATOR) || actor.isPerson(getVisit().getGuide().getAccount());
    }

    public List<Person> getGuides() {
        return desk.guides(actor);
    }

    public VisitLanguage[] getAllLanguages() {
        return VisitLanguage.values();
    }

    /** The languages among which a date's is chosen. */
    public Set<VisitLanguage> getOfferedLanguages() {
        return getVisit().getLanguages();
    }

    public int getVersion() {
        return version == null ? getVisit().getVersion() : version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public LocalDate getStartsOn() {
        return startsOn;
    }

    public void setStartsOn(LocalDate startsOn) {
        this.startsOn = startsOn;
    }

    public String getStartsTime() {
        return startsTime;
    }

    public void setStartsTime(String startsTime) {
        this.startsTime = startsTime;
    }

    public VisitLanguage getLanguage() {
        return language;
    }

    public void setLanguage(VisitLanguage language) {
        this.language = language;
    }

    public Integer getSeats() {
        return seats;
    }

    public void setSeats(Integer seats) {
        this.seats = seats;
    }
}
