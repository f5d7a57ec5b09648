package org.ordito.web.calls;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.ordito.calls.Call;
import org.ordito.calls.CallDesk;
import org.ordito.calls.CallState;
import org.ordito.calls.CallVersion;
import org.ordito.people.Actor;
import org.ordito.people.Role;
import org.ordito.platform.OrditoClock;

/** Moving a call's deadline later, and the versions there were. */
@Named
@RequestScoped
public class CallExtensionPage {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    @Inject
    private Actor actor;

    @Inject
    private CallDesk desk;

    @Inject
    private CallInAddress here;

    private List<CallVersion> versions;
    private LocalDate day;
    private String time;
    private String reason;
    private Integer version;

    public void extend() throws IOException {
        desk.extend(actor, here.slug(), getVersion(), CallForm.moment(day, time, "closesTime"), reason);
        here.leave("extend", "calls.page.extended");
    }

    public boolean isExtendable() {
        return (actor.is(Role.OFFICER) || actor.is(Role.MANAGER))
                && (getCall().getState() == CallState.PUBLISHED || getCall().getState() == CallState.OPEN);
    }

    public Call getCall() {
        return here.call();
    }

    public List<CallVersion> getVersions() {
        if (versions == null) {
            versions = desk.versions(actor, here.slug());
        }
        return versions;
    }

    /** The version of the call that the page was filled from. */
    public Integer getVersion() {
        return version == null ? Integer.valueOf(getCall().getVersion()) : version;
    }

    public void setVersion(Integer version) {
        this.version = version;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    /** The time of the new deadline: at first that of the present one. */
    public String getTime() {
        if (time == null) {
            time = TIME.format(getCall().getClosesAt().atZone(OrditoClock.ROME));
        }
        return time;
    }

    public void setTime(String time) {
        this.time = time;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
