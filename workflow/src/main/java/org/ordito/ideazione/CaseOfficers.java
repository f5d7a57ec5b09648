package org.ordito.ideazione;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.ordito.people.People;
import org.ordito.people.Person;
import org.ordito.people.Role;

/** Who of the office is told of what happens to an application: whose case it is; while it is nobody's, every officer. */
@ApplicationScoped
public class CaseOfficers {

    @Inject
    private People people;

    /** By account. */
    public List<String> of(IdeaApplication application) {
        String officer = application.getAssignedTo();
        return officer != null ? List.of(officer) : people.withRole(Role.OFFICER).stream().map(Person::getUsername).toList();
    }
}
