package org.ordito.web.trame.group;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.math.BigDecimal;
import org.ordito.people.Actor;
import org.ordito.trame.group.GroupReport;
import org.ordito.trame.group.GroupReportDesk;
import org.ordito.trame.group.GroupView;
import org.ordito.trame.group.LabGroup;

/** How a founded enterprise is doing: the members write the report that waits, the coordinator answers it. */
@Named
@RequestScoped
public class GroupReportPage {

    @Inject
    private Actor actor;

    @Inject
    private GroupReportDesk desk;

    @Inject
    private GroupInAddress here;

    private Integer people;
    private BigDecimal turnover;
    private String hardships;
    private String feedback;

    public void write() throws IOException {
        desk.write(actor, here.number(), people, turnover, hardships);
        here.leave("group", "group.page.report-written");
    }

    public void answer() throws IOException {
        desk.answer(actor, here.number(), feedback);
        here.leave("group-case", "group.page.report-answered");
    }

    public void chase() throws IOException {
        desk.chase(actor, here.number());
        here.leave("group-case", "group.page.report-chased");
    }

    /** Whether it is on the coordinator's desk to ask for a report that is late. */
    public boolean isChasing() {
        return getOpened().isLeading() && getReport() != null && !getReport().isSent() && desk.isToChase(actor, here.number());
    }

    public GroupView getOpened() {
        return here.opened();
    }

    public LabGroup getGroup() {
        return here.group();
    }

    /** Null when none waits. */
    public GroupReport getReport() {
        return getOpened().openReport();
    }

    public boolean isWriting() {
        return getOpened().isMember() && getReport() != null && !getReport().isSent();
    }

    public boolean isAnswering() {
        return getOpened().isLeading() && getReport() != null && getReport().isSent();
    }

    public String getHome() {
        return GroupInAddress.address(here.home(), here.number());
    }

    public Integer getPeople() {
        return people;
    }

    public void setPeople(Integer people) {
        this.people = people;
    }

    public BigDecimal getTurnover() {
        return turnover;
    }

    public void setTurnover(BigDecimal turnover) {
        this.turnover = turnover;
    }

    public String getHardships() {
        return hardships;
    }

    public void setHardships(String hardships) {
        this.hardships = hardships;
    }

    public String getFeedback() {
        return feedback;
    }

    public void setFeedback(String feedback) {
        this.feedback = feedback;
    }
}
