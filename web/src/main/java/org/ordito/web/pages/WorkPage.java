package org.ordito.web.pages;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.ordito.engine.WorkItem;
import org.ordito.engine.WorkList;
import org.ordito.people.Actor;
import org.ordito.people.Role;
import org.ordito.platform.NotAllowed;
import org.ordito.platform.Slice;
import org.ordito.web.text.PageText;

/** {@code /scrivania}: what waits for a member of the staff, in person and by role. */
@Named
@RequestScoped
public class WorkPage {

    private static final ZoneId ROME = ZoneId.of("Europe/Rome");

    /** One list of the desk: mine, or a role's. */
    public record Tab(String label, String address, String count, boolean isChosen) {

        public String getLabel() {
            return label;
        }

        public String getAddress() {
            return address;
        }

        /** How much waits, in words beyond what is counted. */
        public String getCount() {
            return count;
        }
    }

    @Inject
    private Actor actor;

    @Inject
    private WorkList workList;

    @Inject
    private Clock clock;

    @Inject
    private PageText text;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Instance<WorkNotes> notes;

    private Role role;
    private List<Tab> tabs;
    private Slice<WorkItem> slice;
    private Map<WorkItem, String> noted;

    @PostConstruct
    void read() {
        if (!actor.isStaff()) {
            throw new NotAllowed("people.staff-only");
        }
        role = chosenRole();
        String after = request.getParameter("dopo");
        slice = role == null ? workList.forPerson(actor, after) : workList.forRole(role, after);
    }

    /** The role in the address; without one, the list that has work in it. */
    private Role chosenRole() {
        String name = request.getParameter("lista");
        if (name == null) {
            return workList.countForPerson(actor) > 0 ? null : roles().stream().filter(mine -> workList.countForRole(mine) > 0).findFirst().orElse(null);
        }
        return roles().stream().filter(mine -> mine.name().equals(name)).findFirst().orElse(null);
    }

    private List<Role> roles() {
        return actor.roles().stream().filter(Role::isStaff).sorted().toList();
    }

    public List<Tab> getTabs() {
        if (tabs == null) {
            tabs = new ArrayList<>();
            tabs.add(new Tab(text.of("people.work-mine"), "/scrivania?lista=io", inWords(workList.countForPerson(actor)), role == null));
            for (Role mine : roles()) {
                tabs.add(new Tab(text.of("work.role." + mine), "/scrivania?lista=" + mine, inWords(workList.countForRole(mine)), mine == role));
            }
        }
        return tabs;
    }

    private String inWords(int count) {
        return count < WorkList.COUNTED ? String.valueOf(count) : text.of("people.work-many", WorkList.COUNTED - 1);
    }

    public List<WorkItem> getItems() {
        return slice.items();
    }

    /** The address of what follows; null at the end of the list. */
    public String getNextAddress() {
        return slice.next() == null ? null : "/scrivania?lista=" + (role == null ? "io" : role) + "&dopo=" + slice.next();
    }

    /** The page that does the work. */
    public String addressOf(WorkItem item) {
        return "/app/" + item.getFormKey() + ".xhtml?number=" + item.getBusinessKey();
    }

    /** What more there is to say of it; null where its title is enough. */
    public String noteOf(WorkItem item) {
        if (noted == null) {
            noted = new HashMap<>();
            notes.forEach(each -> noted.putAll(each.of(getItems())));
        }
        return noted.get(item);
    }

    /** How far off its term is, in words; empty when there is none. */
    public String dueIn(WorkItem item) {
        if (item.getDueAt() == null) {
            return "";
        }
        long days = ChronoUnit.DAYS.between(LocalDate.ofInstant(clock.instant(), ROME), LocalDate.ofInstant(item.getDueAt(), ROME));
        if (isOverdue(item)) {
            return days == 0 ? text.of("people.work-overdue-today") : text.of("people.work-overdue", -days);
        }
        return days == 0 ? text.of("people.work-due-today") : text.of("people.work-due", days);
    }

    public boolean isOverdue(WorkItem item) {
        return item.getDueAt() != null && item.getDueAt().isBefore(clock.instant());
    }
}
