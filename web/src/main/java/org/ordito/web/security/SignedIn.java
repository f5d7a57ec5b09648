package org.ordito.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.ordito.people.Actor;
import org.ordito.people.People;
import org.ordito.people.Person;
import org.ordito.people.Role;

/**
 * The person behind the current request. Beans {@code @Inject Actor}; pages ask {@code #{signedIn.name}}. Roles are read
 * from the database once per request that needs them, so that a role taken away is gone at once.
 */
@Named
@RequestScoped
public class SignedIn {

    @Inject
    private HttpServletRequest request;

    @Inject
    private People people;

    private Actor actor;

    /** The person who acts; {@link Actor#ANONYMOUS} for a visitor. */
    @Produces
    public Actor actor() {
        if (actor == null) {
            String username = request.getRemoteUser();
            actor = username == null ? Actor.ANONYMOUS
                    : people.find(username).filter(this::isStillTheirSession).map(Person::asActor).orElse(Actor.ANONYMOUS);
        }
        return actor;
    }

    /** A session that was opened with a password since changed ends: nothing is shown to it, and its next request has to sign in. */
    private boolean isStillTheirSession(Person person) {
        return OpenSession.isOf(person, request);
    }

    /** The person behind this request has a new password: this session goes on, the others end. */
    public void passwordChanged() {
        OpenSession.goOn(people.named(request.getRemoteUser()), request);
    }

    public boolean isAnonymous() {
        return !actor().isSignedIn();
    }

    public boolean isStaff() {
        return actor().isStaff();
    }

    public String getName() {
        return actor().name();
    }

    /** Whether the person has a role, by its name: {@code #{signedIn.has('OFFICER')}}. */
    public boolean has(String role) {
        return actor().is(Role.valueOf(role));
    }
}
