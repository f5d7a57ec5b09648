package org.ordito.trame.followup;

import jakarta.enterprise.context.ApplicationScoped;
import org.ordito.notifications.LinkCode;
import org.ordito.people.Actor;
import org.ordito.people.Role;
import org.ordito.platform.Permission;
import org.ordito.trame.enrolment.Participant;

/**
 * Everybody says for themselves what is asked of them, signed in or with the code of the message. The coordinator sees who has answered and not
 * what, writes down what somebody says on the telephone, and notes that somebody has left.
 */
@ApplicationScoped
public class FollowupPolicy {

    public Permission maySeeOwn(Actor who) {
        return Permission.when(who.isSignedIn(), "followup.not-yours");
    }

    /** What somebody has said about themselves is read by nobody else on a page. */
    public Permission mayRead(Actor who, Participant person) {
        return Permission.when(isSelf(who, person), "followup.not-yours");
    }

    public Permission mayAnswer(Actor who, Participant person) {
        return Permission.when(isSelf(who, person) || who.is(Role.LAB_COORDINATOR), "followup.not-yours");
    }

    /** Whoever has no account says it at the lab. */
    public Permission mayWriteEntry(Actor who, Participant person) {
        return Permission.when(isSelf(who, person) || person.account() == null && who.is(Role.LAB_COORDINATOR), "followup.not-yours");
    }

    public Permission mayLeave(Actor who, Participant person) {
        return Permission.when(isSelf(who, person), "followup.not-yours");
    }

    public Permission mayUseCode(String code) {
        return Permission.when(LinkCode.isOne(code), "followup.code-unknown");
    }

    public Permission mayLead(Actor who) {
        return Permission.when(who.is(Role.LAB_COORDINATOR), "course.coordinator-only");
    }

    boolean isSelf(Actor who, Participant person) {
        return person.account() != null && who.isPerson(person.account());
    }
}
