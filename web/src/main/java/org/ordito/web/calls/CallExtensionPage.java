package org.ordito.web.calls;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
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

/** Moving a call's deadline later, with the end of questions if need be, and the versions there were. */
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

    @Inject
    private Clock clock;

    private List<CallVersion> versions;
    private LocalDate day;
    private String time;
    private LocalDate questionsDay;
    private String questionsTime;
    private String reason;
    private Integer version;

    public void extend() throws IOException {
        Instant questionsUntil = questionsDay == null ? null : CallForm.moment(questionsDay, questionsTime, "faqClosesTime");
        desk.extend(actor, here.slug(), getVersion(), CallForm.moment(day, time, "closesTime"), questionsUntil, reason);
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
        return time == null ? written(getCall().getClosesAt()) : time;
    }

    public void setTime(String time) {
        this.time = time;
    }

    /** Whether questions are still taken. */
    public boolean isAskable() {
        return getCall().takesQuestions(clock.instant());
    }

    /** The day until which questions are to be taken; null when their end stays. */
    public LocalDate getQuestionsDay() {
        return questionsDay;
    }

    public void setQuestionsDay(LocalDate questionsDay) {
        this.questionsDay = questionsDay;
    }

    /** The time of the new end of questions: at first that of the present one. */
    public String getQuestionsTime() {
        return questionsTime == null ? written(getCall().getFaqClosesAt()) : questionsTime;
    }

    public void setQuestionsTime(String questionsTime) {
        this.questionsTime = questionsTime;
    }

    private static String written(Instant instant) {
        return TIME.format(instant.atZone(OrditoClock.ROME));
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
