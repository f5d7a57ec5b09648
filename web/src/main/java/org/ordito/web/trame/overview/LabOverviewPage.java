package org.ordito.web.trame.overview;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.ordito.engine.WorkList;
import org.ordito.people.Actor;
import org.ordito.people.Role;
import org.ordito.trame.Course;
import org.ordito.trame.Courses;
import org.ordito.trame.enrolment.PhoneNoticeDesk;
import org.ordito.trame.enrolment.SeatOffersDesk;
import org.ordito.trame.followup.FollowupOfficeDesk;
import org.ordito.trame.overview.LabCalendarDesk;
import org.ordito.trame.overview.LabCalendarEntry;
import org.ordito.trame.risk.RiskDesk;

/** Where the coordinator begins the day: what takes place, what waits, who is to be called, and the way to everything else. */
@Named("labOverviewPage")
@RequestScoped
public class LabOverviewPage {

    private static final ZoneId ROME = ZoneId.of("Europe/Rome");

    @Inject
    private Actor actor;

    @Inject
    private LabCalendarDesk calendar;

    @Inject
    private RiskDesk risk;

    @Inject
    private SeatOffersDesk seatCalls;

    @Inject
    private PhoneNoticeDesk phoneNotices;

    @Inject
    private FollowupOfficeDesk followup;

    @Inject
    private WorkList workList;

    @Inject
    private Courses courses;

    @Inject
    private Clock clock;

    private List<LabCalendarEntry> today;
    private Integer atRisk;

    public LocalDate getDay() {
        return LocalDate.ofInstant(clock.instant(), ROME);
    }

    /** What takes place today. */
    public List<LabCalendarEntry> getToday() {
        if (today == null) {
            today = calendar.on(actor, getDay());
        }
        return today;
    }

    public int getWork() {
        return workList.countForRole(Role.LAB_COORDINATOR) + workList.countForPerson(actor);
    }

    /** How many are at risk of dropping out. */
    public int getAtRisk() {
        if (atRisk == null) {
            atRisk = risk.atRisk(actor).size();
        }
        return atRisk;
    }

    /** How many are to be called about a seat. */
    public long getSeatCalls() {
        return seatCalls.count(actor);
    }

    /** How many calls are to be made to people who left a telephone alone. */
    public long getPhoneNotices() {
        return phoneNotices.count(actor);
    }

    /** How many have not said yet what they do after a course. */
    public long getWaitingOutcomes() {
        return followup.countWaiting(actor);
    }

    /** Those that are ahead or run. */
    public List<Course> getCourses() {
        return courses.ahead();
    }
}
