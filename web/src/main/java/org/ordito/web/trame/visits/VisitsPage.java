package org.ordito.web.trame.visits;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.ordito.platform.NotFound;
import org.ordito.platform.Settings;
import org.ordito.platform.Slice;
import org.ordito.trame.visits.Visit;
import org.ordito.trame.visits.VisitDate;
import org.ordito.trame.visits.VisitDates;
import org.ordito.trame.visits.VisitKind;
import org.ordito.trame.visits.Visits;
import org.ordito.web.pages.Address;

/**
 * {@code /trame/visite} shows the guided tours, {@code /trame/eventi} open days and events; below them stand one appointment,
 * {@code /<slug>}, and one of its dates to book, {@code /<slug>/<number>}. {@code /trame/visite/prenotazione} is where the links in
 * messages lead, {@code /trame/visite/operatori} takes what tour operators ask for.
 */
@Named
@RequestScoped
public class VisitsPage {

    private static final Set<VisitKind> TOURS = EnumSet.of(VisitKind.GUIDED_TOUR);
    private static final Set<VisitKind> EVENTS = EnumSet.complementOf(EnumSet.of(VisitKind.GUIDED_TOUR));

    @Inject
    private Address address;

    @Inject
    private Visits visits;

    @Inject
    private VisitDates dates;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Clock clock;

    private Visit visit;
    private VisitDate date;
    private Slice<Visit> published;
    private List<VisitDate> ahead;

    /** Whether the part of an address after {@code /trame/} is one of these pages. */
    public boolean answers(String place) {
        return place.equals("visite") || place.equals("eventi");
    }

    /** The name of the view that answers this address. @throws NotFound when there is nothing at it */
    public String view() {
        String part = address.part(2);
        String rest = address.part(3);
        if (part == null) {
            return "visits.xhtml";
        }
        if (isTours() && rest == null && part.equals("prenotazione")) {
            return "visit-link.xhtml";
        }
        if (isTours() && rest == null && part.equals("operatori")) {
            return "tour-request.xhtml";
        }
        visit = visits.published(part);
        if (!visit.getKind().getSection().equals(getSection())) {
            throw new NotFound(part);
        }
        if (rest == null) {
            return "visit.xhtml";
        }
        date = dates.published(rest).filter(found -> found.getVisit().getSlug().equals(part)).orElseThrow(() -> new NotFound(rest));
        return "visit-booking.xhtml";
    }

    /** {@code visite} or {@code eventi}. */
    public String getSection() {
        return address.part(1);
    }

    public boolean isTours() {
        return "visite".equals(getSection());
    }

    private Set<VisitKind> kinds() {
        return isTours() ? TOURS : EVENTS;
    }

    /** One slice of what is published. */
    public List<Visit> getVisits() {
        if (published == null) {
            published = visits.published(kinds(), request.getParameter("dopo"));
        }
        return published.items();
    }

    /** The address of what follows; null at the end. */
    public String getNextAddress() {
        getVisits();
        return published.next() == null ? null : "/trame/" + getSection() + "?dopo=" + published.next();
    }

    /** The next dates of one of those on the page, three at most. */
    public List<VisitDate> nextDates(Visit one) {
        if (ahead == null) {
            ahead = dates.ahead(kinds(), clock.instant());
        }
        return ahead.stream().filter(each -> each.getVisit().getSlug().equals(one.getSlug())).limit(3).toList();
    }

    /** The appointment in the address. */
    public Visit getVisit() {
        return visit;
    }

    /** Its dates from now on. */
    public List<VisitDate> getDates() {
        if (ahead == null) {
            ahead = dates.ahead(visit, clock.instant());
        }
        return ahead;
    }

    /** The date in the address. */
    public VisitDate getDate() {
        return date;
    }

    /** Whether that date can be booked now. */
    public boolean isBookable() {
        return date.takesBookings(clock.instant());
    }

    public boolean takesBookings(VisitDate one) {
        return one.takesBookings(clock.instant());
    }

    /** Within how many days a tour operator is answered. */
    public int getAnswerDays() {
        return Settings.answerDays();
    }

    /** The largest party that one booking may be for. */
    public int getMostPeople() {
        return Math.min(visit.getMostPeople(), date.getSeats());
    }
}
