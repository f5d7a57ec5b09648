package org.ordito.web.ideazione.admissibility;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import org.ordito.ideazione.admissibility.ReleaseCase;
import org.ordito.ideazione.admissibility.ReleaseDesk;
import org.ordito.people.Actor;
import org.ordito.people.Role;
import org.ordito.platform.OrditoClock;
import org.ordito.platform.RuleViolation;
import org.ordito.web.ideazione.CaseInAddress;

/** When the outcomes of admissibility of a call are told to all its applicants. */
@Named
@RequestScoped
public class ReleasePage {

    @Inject
    private Actor actor;

    @Inject
    private ReleaseDesk desk;

    @Inject
    private CaseInAddress here;

    private ReleaseCase opened;
    private Integer version;
    private LocalDate releaseDay;
    private String releaseTime;

    public void schedule() throws IOException {
        desk.schedule(actor, here.number(), getVersion(), moment());
        here.leave("admissibility-release", "admissibility.page.release-set");
    }

    public void releaseNow() throws IOException {
        desk.schedule(actor, here.number(), getVersion(), null);
        here.leave("admissibility-release", "admissibility.page.released-now");
    }

    private Instant moment() {
        if (releaseDay == null) {
            throw new RuleViolation("admissibility.page.release-day-missing").at("releaseDay");
        }
        try {
            return releaseDay.atTime(LocalTime.parse(String.valueOf(releaseTime))).atZone(OrditoClock.ROME).toInstant();
        } catch (DateTimeParseException unreadable) {
            throw new RuleViolation("admissibility.page.release-time-wrong").at("releaseTime");
        }
    }

    public ReleaseCase getOpened() {
        if (opened == null) {
            opened = desk.open(actor, here.number());
        }
        return opened;
    }

    /** Whether this person sets the instant, and it can still be set. */
    public boolean isWritable() {
        return actor.is(Role.MANAGER) && getOpened().isOpen();
    }

    public Integer getVersion() {
        return version == null ? Integer.valueOf(getOpened().release().getVersion()) : version;
    }

    public void setVersion(Integer version) {
        this.version = version;
    }

    public LocalDate getReleaseDay() {
        return releaseDay;
    }

    public void setReleaseDay(LocalDate releaseDay) {
        this.releaseDay = releaseDay;
    }

    public String getReleaseTime() {
        return releaseTime;
    }

    public void setReleaseTime(String releaseTime) {
        this.releaseTime = releaseTime;
    }
}
