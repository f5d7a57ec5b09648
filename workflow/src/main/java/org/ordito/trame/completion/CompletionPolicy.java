package org.ordito.trame.completion;

import jakarta.enterprise.context.ApplicationScoped;
import org.ordito.people.Actor;
import org.ordito.people.Role;
import org.ordito.platform.Permission;
import org.ordito.trame.enrolment.Participant;

/** The coordinator issues and takes back certificates and reads what people said, all together; each has their own; anybody verifies a code. */
@ApplicationScoped
public class CompletionPolicy {

    public Permission mayLead(Actor who) {
        return Permission.when(who.is(Role.LAB_COORDINATOR), "course.coordinator-only");
    }

    public Permission mayHave(Actor who, Participant of) {
        return Permission.when(of.account() != null && who.isPerson(of.account()), "enrolment.not-yours");
    }

    /** What one is asked oneself: whoever has signed in. */
    public Permission maySeeOwn(Actor who) {
        return Permission.when(who.isSignedIn(), "enrolment.not-yours");
    }

    public Permission mayVerify() {
        return Permission.granted();
    }
}
