package org.ordito.ideazione.coaching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.ordito.ideazione.IdeaApplication;
import org.ordito.people.People;
import org.ordito.people.Person;
import org.ordito.people.Role;
import org.ordito.platform.RuleViolation;

/** Who may be given the path of an application, at its beginning or while it goes on: a coach who has room, and whom the application does not concern. */
@ApplicationScoped
class Coaches {

    @Inject
    private CoachingPaths paths;

    @Inject
    private People people;

    /** @throws RuleViolation {@code coaching.coach-missing} if nobody who coaches has this account */
    Person named(String coach) {
        return people.find(coach == null ? "" : coach).filter(person -> person.getRoles().contains(Role.COACH))
                .orElseThrow(() -> new RuleViolation("coaching.coach-missing").at("coach"));
    }

    /**
     * The one who is to lead the path of an application. Nobody else can give them another path until the transaction ends.
     *
     * @param coach account
     * @throws RuleViolation {@code coaching.coach-missing}; {@code coaching.coach-is-applicant}; {@code coaching.coach-full} with other paths
     */
    Person require(IdeaApplication application, String coach) {
        Person person = named(coach);
        if (application.concerns(person.asActor())) {
            throw new RuleViolation("coaching.coach-is-applicant").at("coach");
        }
        paths.lockProfile(coach).requireRoom(paths.countOpen(coach, application));
        return person;
    }
}
