package org.ordito.trame.visits;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.ordito.audit.AuditTrail;
import org.ordito.people.Actor;
import org.ordito.people.People;
import org.ordito.people.Person;
import org.ordito.people.Role;
import org.ordito.platform.PublicContentChanged;
import org.ordito.platform.PublicNumbers;
import org.ordito.platform.RomeTime;
import org.ordito.platform.RuleViolation;
import org.ordito.platform.Slice;
import org.ordito.platform.Slug;

/** Writing and publishing what the lab invites the public to, planning its dates and calling them off. */
@ApplicationScoped
@Transactional
public class VisitDesk {

    private static final String SERIES = "VIS";
    /** What stands in the same place of an address. */
    private static final Set<String> TAKEN = Set.of("prenotazione", "operatori");

    @Inject
    private VisitPolicy policy;

    @Inject
    private Visits visits;

    @Inject
    private VisitDates dates;

    @Inject
    private VisitBookings bookings;

    @Inject
    private VisitMessages messages;

    @Inject
    private VisitProcess process;

    @Inject
    private PublicNumbers numbers;

    @Inject
    private People people;

    @Inject
    private AuditTrail audit;

    @Inject
    private Event<PublicContentChanged> changed;

    @Inject
    private Clock clock;

    /** All appointments, newest first. @param after key of the slice before; null for the first */
    public Slice<Visit> all(Actor who, String after) {
        policy.maySeeAll(who).orRefuse();
        return visits.all(after);
    }

    public Visit open(Actor who, String slug) {
        policy.maySeeAll(who).orRefuse();
        return visits.withSlug(slug);
    }

    /** All dates of an appointment, the last planned first. @param after key of the slice before; null for the first */
    public Slice<VisitDate> dates(Actor who, Visit visit, String after) {
        policy.maySeeAll(who).orRefuse();
        return dates.all(visit, after);
    }

    /** People with an account who may be named as the guide of a tour: she then sees who has booked it. */
    public List<Person> guides(Actor who) {
        policy.mayLead(who).orRefuse();
        return people.withRole(Role.TEACHER);
    }

    /** @throws RuleViolation {@code visits.slug}, {@code visits.slug-taken}, {@code visits.missing.title}, {@code visits.missing.kind} */
    public Visit draft(Actor who, VisitKind kind, String slug, String title) {
        policy.mayLead(who).orRefuse();
        if (kind == null) {
            throw new RuleViolation("visits.missing.kind").at("kind");
        }
        if (title == null || title.isBlank() || title.length() > VisitText.TITLE) {
            throw new RuleViolation("visits.missing.title").at("title");
        }
        if (!Slug.isOne(slug)) {
            throw new RuleViolation("visits.slug").at("slug");
        }
        if (TAKEN.contains(slug) || visits.find(slug).isPresent()) {
            throw new RuleViolation("visits.slug-taken").at("slug");
        }
        Visit visit = new Visit(kind, slug, title.strip());
        visits.add(visit);
        audit.record(who, "visit.drafted", slug, "");
        return visit;
    }

    /** Whoever has booked is told of a new meeting place. @param read version of what was read before */
    public void write(Actor who, String slug, int read, VisitText text, VisitPlan plan, VisitGuide guide) {
        policy.mayLead(who).orRefuse();
        if (guide.getAccount() != null && people.withRole(Role.TEACHER).stream().noneMatch(person -> person.getUsername().equals(guide.getAccount()))) {
            throw new RuleViolation("visits.guide-account").at("guideAccount");
        }
        Visit visit = visits.lock(slug);
        String place = visit.getMeetingPlace();
        visit.write(read, text, plan, guide);
        if (!Objects.equals(place, visit.getMeetingPlace())) {
            bookings.ahead(visit, clock.instant()).forEach(messages::elsewhere);
        }
        audit.record(who, "visit.written", slug, "");
        changed.fire(new PublicContentChanged());
    }

    public void publish(Actor who, String slug, int read) {
        policy.mayLead(who).orRefuse();
        visits.lock(slug).publish(read);
        audit.record(who, "visit.published", slug, "");
        changed.fire(new PublicContentChanged());
    }

    /** It is offered no more. @throws RuleViolation {@code visits.dates-ahead} while a date is still to come */
    public void close(Actor who, String slug, int read) {
        policy.mayLead(who).orRefuse();
        Visit visit = visits.lock(slug);
        Instant now = clock.instant();
        if (dates.ahead(visit, now).stream().anyMatch(date -> date.isAhead(now))) {
            throw new RuleViolation("visits.dates-ahead");
        }
        visit.close(read);
        audit.record(who, "visit.closed", slug, "");
        changed.fire(new PublicContentChanged());
    }

    /** Plans a date. @throws RuleViolation {@code visits.date-there}: also at a second click, and as {@link VisitDate} says */
    public VisitDate addDate(Actor who, String slug, Instant startsAt, VisitLanguage language, Integer seats) {
        policy.mayLead(who).orRefuse();
        Visit visit = visits.lock(slug);
        Instant now = clock.instant();
        if (startsAt != null && language != null && dates.isPlanned(visit, startsAt, language)) {
            throw new RuleViolation("visits.date-there").at("startsOn");
        }
        VisitDate date = new VisitDate(numbers.next(SERIES, RomeTime.dayOf(now).getYear()), visit, startsAt, language, seats, now);
        dates.add(date);
        audit.record(who, "visit.date-added", date.getNumber(), slug);
        changed.fire(new PublicContentChanged());
        return date;
    }

    /** Calls a date off; whoever has booked it is told why. @throws RuleViolation {@code visits.date-over}: also at a second click */
    public void cancelDate(Actor who, String number, String reason) {
        policy.mayLead(who).orRefuse();
        VisitDate date = dates.lock(dates.numbered(number));
        date.cancel(reason, clock.instant());
        audit.record(who, "visit.date-cancelled", number, date.getReason());
        process.calledOff(date);
        changed.fire(new PublicContentChanged());
    }
}
