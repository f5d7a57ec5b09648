package org.ordito.ideazione;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import org.ordito.audit.AuditTrail;
import org.ordito.people.People;
import org.ordito.people.Person;
import org.ordito.people.Role;
import org.ordito.people.RolesLost;

/** Who of the office is told of what happens to an application: whose case it is; while it is nobody's, every officer. */
@ApplicationScoped
public class CaseOfficers {

    @Inject
    private People people;

    @Inject
    private IdeaApplications applications;

    @Inject
    private AuditTrail audit;

    /** Whoever is no officer any more has no application in hand: each goes back to all officers. */
    void left(@Observes RolesLost lost) {
        int returned = lost.roles().contains(Role.OFFICER) ? applications.takeFrom(lost.username()) : 0;
        if (returned > 0) {
            audit.record(lost.by(), "register.returned", lost.username(), String.valueOf(returned));
        }
    }

    /** By account. */
    public List<String> of(IdeaApplication application) {
        String officer = application.getAssignedTo();
        return officer != null ? List.of(officer) : people.withRole(Role.OFFICER).stream().map(Person::getUsername).toList();
    }
}
