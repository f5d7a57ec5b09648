package org.ordito.web.trame.group;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.ordito.people.Actor;
import org.ordito.people.Role;
import org.ordito.platform.Slice;
import org.ordito.trame.group.AccompanimentDesk;
import org.ordito.trame.group.GroupState;
import org.ordito.trame.group.GroupTerms;
import org.ordito.trame.group.LabGroup;
import org.ordito.web.text.PageText;

/** The groups for the lab, or those that an expert accompanies, by state; and the days that the parts of their way take. */
@Named
@RequestScoped
public class GroupsPage {

    @Inject
    private Actor actor;

    @Inject
    private AccompanimentDesk desk;

    @Inject
    private PageText text;

    @Inject
    @Param(name = "state")
    private String stateName;

    @Inject
    @Param(name = "after")
    private String after;

    private GroupState state;
    private Slice<LabGroup> groups;
    private Map<String, Long> sizes;
    private Set<String> late;
    private Map<GroupState, Long> counts = Map.of();
    private GroupTerms terms;
    private Integer version;
    private Integer decisionDays;
    private Integer choiceDays;
    private Integer reportDays;

    @PostConstruct
    void read() {
        state = Stream.of(GroupState.values()).filter(each -> each.name().equals(stateName)).findFirst().orElse(null);
        groups = desk.list(actor, state, after);
        sizes = desk.sizes(actor, groups.items());
        late = desk.late(actor, groups.items());
        if (isOffice()) {
            counts = desk.counts(actor);
            terms = desk.terms(actor);
        }
    }

    public void changeTerms() throws IOException {
        desk.changeTerms(actor, getVersion(), decisionDays, choiceDays, reportDays);
        Messages.addFlashGlobalInfo(text.of("group.page.terms-changed"));
        Faces.redirect("/app/trame/groups.xhtml");
    }

    public boolean isOffice() {
        return actor.is(Role.LAB_COORDINATOR) || actor.is(Role.AUDITOR);
    }

    public boolean isLeading() {
        return actor.is(Role.LAB_COORDINATOR);
    }

    public Slice<LabGroup> getGroups() {
        return groups;
    }

    public long size(LabGroup group) {
        return sizes.getOrDefault(group.getNumber(), 0L);
    }

    /** Whether a report of it is late. */
    public boolean late(LabGroup group) {
        return late.contains(group.getNumber());
    }

    public GroupState getState() {
        return state;
    }

    public GroupState[] getStates() {
        return GroupState.values();
    }

    /** A state as one chooses it: for the lab with how many groups are in it. */
    public String words(GroupState each) {
        String name = text.of("group.state." + each);
        return isOffice() ? text.of("group.page.state-count", name, counts.getOrDefault(each, 0L)) : name;
    }

    /** The version of the terms that the page was filled from. */
    public Integer getVersion() {
        return version == null ? Integer.valueOf(terms.getVersion()) : version;
    }

    public void setVersion(Integer version) {
        this.version = version;
    }

    public Integer getDecisionDays() {
        return decisionDays == null ? Integer.valueOf(terms.getDecisionDays()) : decisionDays;
    }

    public void setDecisionDays(Integer decisionDays) {
        this.decisionDays = decisionDays;
    }

    public Integer getChoiceDays() {
        return choiceDays == null ? Integer.valueOf(terms.getChoiceDays()) : choiceDays;
    }

    public void setChoiceDays(Integer choiceDays) {
        this.choiceDays = choiceDays;
    }

    public Integer getReportDays() {
        return reportDays == null ? Integer.valueOf(terms.getReportDays()) : reportDays;
    }

    public void setReportDays(Integer reportDays) {
        this.reportDays = reportDays;
    }
}
