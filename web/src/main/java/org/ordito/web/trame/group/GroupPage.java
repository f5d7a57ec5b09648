package org.ordito.web.trame.group;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.ordito.people.Actor;
import org.ordito.trame.group.ChecklistEntry;
import org.ordito.trame.group.GroupDesk;
import org.ordito.trame.group.GroupMember;
import org.ordito.trame.group.GroupReport;
import org.ordito.trame.group.GroupState;
import org.ordito.trame.group.GroupView;
import org.ordito.trame.group.LabGroup;
import org.ordito.trame.group.MembersDesk;
import org.ordito.web.text.PageText;

/** One group as its members see it: where it stands, what comes next and by when, who is in it; and what they do with it. */
@Named
@RequestScoped
public class GroupPage {

    @Inject
    private Actor actor;

    @Inject
    private GroupDesk desk;

    @Inject
    private MembersDesk members;

    @Inject
    private GroupInAddress here;

    @Inject
    private PageText text;

    private String email;
    private String spokesperson;
    private String reason;

    /** On arrival: the office and the expert have a page of their own. */
    public void enter() throws IOException {
        if (!getOpened().isMember()) {
            here.goTo("group-case");
        }
    }

    /** On arrival at the question whether to give it up. */
    public void enterEnd() throws IOException {
        if (!isEndable()) {
            here.goTo(here.home());
        }
    }

    public void propose() throws IOException {
        desk.propose(actor, here.number());
        here.leave("group", "group.page.proposed");
    }

    public void invite() throws IOException {
        members.invite(actor, here.number(), email);
        here.leave("group", "group.page.invited", email);
    }

    /** @param invitation its public id */
    public void takeBack(String invitation) throws IOException {
        members.takeBack(actor, here.number(), invitation);
        here.leave("group", "group.page.taken-back");
    }

    public void handOver() throws IOException {
        members.handOver(actor, here.number(), spokesperson);
        here.leave("group", "group.page.handed-over");
    }

    public void leave() throws IOException {
        members.leave(actor, here.number());
        Messages.addFlashGlobalInfo(text.of("group.page.left"));
        Faces.redirect("/area-personale");
    }

    public void dissolve() throws IOException {
        desk.dissolve(actor, here.number(), reason);
        here.leave(here.home(), "group.page.dissolved");
    }

    public GroupView getOpened() {
        return here.opened();
    }

    public LabGroup getGroup() {
        return here.group();
    }

    public boolean isEndable() {
        return getGroup().getState().isOpen() && (getOpened().isSpeaking() || getOpened().isLeading());
    }

    public String getHome() {
        return GroupInAddress.address(here.home(), here.number());
    }

    public List<GroupPath.Moment> getPath() {
        return GroupPath.of(getGroup());
    }

    /** When a milestone was or will be, in words. */
    public String when(GroupPath.Moment moment) {
        if (moment.at() == null) {
            return text.of("group.page.later");
        }
        return moment.until() ? text.of("group.page.by", text.day(moment.at())) : text.day(moment.at());
    }

    /** What happens next, and by when. */
    public String getNext() {
        GroupReport report = getOpened().openReport();
        return text.of("group.next." + moment(), text.day(getGroup().getDecideBy()), text.day(getGroup().getDates().getChooseBy()),
                text.day(getGroup().getNextReportOn()), report == null ? "" : text.day(report.getDueAt()),
                getOpened().name(getGroup().getExpert()));
    }

    /** The state, and what of it waits for whom. */
    private String moment() {
        LabGroup group = getGroup();
        GroupReport report = getOpened().openReport();
        if (group.getState() == GroupState.PREPARING && group.isReady()) {
            return "READY";
        }
        if (group.getState() != GroupState.FOUNDED) {
            return group.getState().name();
        }
        if (report == null) {
            return group.getDates().getRegisteredAt() != null ? "REGISTERED" : group.getNextReportOn() != null ? "FOUNDED" : "REGISTERING";
        }
        return report.isSent() ? "REPORT_SENT" : "REPORT";
    }

    /** What comes before the deed. */
    public List<ChecklistEntry> getBefore() {
        return getGroup().getChecklist().stream().filter(entry -> entry.getItem().isBefore()).toList();
    }

    /** What comes after the deed. */
    public List<ChecklistEntry> getAfter() {
        return getGroup().getChecklist().stream().filter(entry -> !entry.getItem().isBefore()).toList();
    }

    /** How many of these are confirmed. */
    public long confirmed(List<ChecklistEntry> entries) {
        return entries.stream().filter(ChecklistEntry::isConfirmed).count();
    }

    /** Who may speak for the group instead of who does now. */
    public List<GroupMember> getOthers() {
        return getGroup().getMembers().stream().filter(member -> !member.getUsername().equals(getGroup().getSpokesperson())).toList();
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getSpokesperson() {
        return spokesperson;
    }

    public void setSpokesperson(String spokesperson) {
        this.spokesperson = spokesperson;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
