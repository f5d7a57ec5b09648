package org.ordito.trame.group;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Date;
import org.ordito.platform.RomeTime;

/** What the process of a group asks and orders. */
@Named("groupSteps")
@ApplicationScoped
public class GroupSteps {

    @Inject
    private Groups groups;

    @Inject
    private GroupMessages messages;

    @Inject
    private Clock clock;

    /** Account of who speaks for it now. */
    public String spokesperson(Long groupId) {
        return groups.get(groupId).getSpokesperson();
    }

    /** Account of the expert who accompanies it. */
    public String expert(Long groupId) {
        return groups.get(groupId).getExpert();
    }

    public Date decideBy(Long groupId) {
        return Date.from(groups.get(groupId).getDecideBy());
    }

    public boolean isTakenOn(Long groupId) {
        return groups.get(groupId).getState() == GroupState.CHOOSING;
    }

    public void tellDeclined(Long groupId) {
        messages.declined(groups.get(groupId));
    }

    public void tellTakenOn(Long groupId) {
        messages.takenOn(groups.get(groupId));
    }

    public Date chooseBy(Long groupId) {
        return Date.from(groups.get(groupId).getDates().getChooseBy());
    }

    public void tellFormChosen(Long groupId) {
        messages.formChosen(groups.get(groupId));
    }

    public void tellFounded(Long groupId) {
        messages.founded(groups.get(groupId));
    }

    public void tellRegistered(Long groupId) {
        messages.registered(groups.get(groupId));
    }

    /** When the next report opens. */
    public Date reportOpensAt(Long groupId) {
        return Date.from(RomeTime.startOf(groups.get(groupId).getNextReportOn()));
    }

    /** A report opens, and the members are asked for it. */
    public void openReport(Long groupId) {
        LabGroup group = groups.get(groupId);
        messages.reportOpened(group, group.openReport(groups.terms().getReportDays(), clock.instant()));
    }

    public Date reportDueAt(Long groupId) {
        return Date.from(groups.get(groupId).newestReport().getDueAt());
    }

    /** When it gives way to the next one, or to the end of the way. */
    public Date reportGivesWayAt(Long groupId) {
        return Date.from(RomeTime.startOf(groups.get(groupId).newestReport().givesWayOn()));
    }

    public void remindReport(Long groupId) {
        messages.reportLate(groups.get(groupId));
    }

    public void tellReportAnswered(Long groupId) {
        messages.reportAnswered(groups.get(groupId));
    }

    public boolean hasMoreReports(Long groupId) {
        return groups.get(groupId).nextReportMonths().isPresent();
    }

    /** The last report is answered, or nobody waits for it any more: the case is closed. */
    public void close(Long groupId) {
        LabGroup group = groups.get(groupId);
        group.close(clock.instant());
        messages.closed(group);
    }

    /** It was given up: the use case has moved the state before. */
    public void tellDissolved(Long groupId) {
        messages.dissolved(groups.get(groupId));
    }
}
